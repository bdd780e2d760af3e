import type { hints as english } from "@/lib/core/i18n/en/hints";
import type { Filled } from "@/lib/core/i18n/filled";

/** Chinese, in the usage of the United Nations. */
export const hints: Filled<typeof english> = {
  tooManyWords: "字数：{words}；征集通知允许{max}。",
  tooManyPages: "页数：{pages}；征集通知允许{max}。",
  numbersForbidden: "征集通知要求段落不编号；有{n}段编了号。",
  typedNumber: "“{typed}”为手工输入；该段已有编号。",
  onlySubheading: "小标题不能只有一个，同级须另有一个。",
  markAfterPunctuation: "在该语文中，脚注符号置于标点之前。",
  markBeforePunctuation: "在英文中，脚注符号置于标点之后。",
  undefinedAcronym: "“{acronym}”首次使用时未写出全称。",
  mixedTerms: "此处用“{term}”，别处用“{used}”：同一事物应使用同一名称。",
  regionalTerm: "“{term}”是欧安组织和欧洲委员会的用法；联合国写作“{usual}”。",
  spelling: "“{found}”：联合国写作“{better}”。",
  perCent: "正文中写作“per cent”。",
  numberFirst: "句首不用数字：“{number}”。",
};
