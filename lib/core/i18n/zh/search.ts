import type { search as english } from "@/lib/core/i18n/en/search";
import type { Filled } from "@/lib/core/i18n/filled";

/** Words of the search. */
export const search: Filled<typeof english> = {
  title: "搜索",
  lede: "在您的席位可阅的所有文本和商定措辞中搜索。",
  words: "字词",
  hint: "六种语文中任何一种的字词；“短语”；-排除。",
  go: "搜索",
  tooLong: "搜索内容最多200个字符。请缩短。",
  start: "请输入要查找的内容。",
  none: "没有找到“{q}”。",
  noneNext: "请减少字词，或换一种说法。",
  more: "仅显示最相符的结果。请增加字词以缩小范围。",
  texts: "文本中",
  passages: "商定措辞中",
  draft: "工作稿",
  earlier: "{label}，其后已改动",
  under: "在“{heading}”之下",
  open: "打开段落",
};
