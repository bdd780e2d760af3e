import type { letters as english } from "@/lib/core/i18n/en/letters";
import type { Filled } from "@/lib/core/i18n/filled";

/** The letters of rounds and sign-off. Plain text; the link stands on a line of its own. */
export const letters: Filled<typeof english> = {
  roundOpened: {
    subject: "征求意见，截至{deadline}：{title}",
    text: "尊敬的同事：\n\n对《{title}》的第{number}轮征求意见已经开始。请贵实体提出一份综合意见，截止时间为\n\n  {deadline}\n  您所在地时间：{yourTime}\n\n最有用的意见是按段落提出具体措辞建议，并简要说明理由。请仅将会使贵实体不能加入的内容标为红线。如果没有意见，也请告知：只需按一下，我们便不再发催复信。\n\n{link}\n",
  },
  roundExtended: {
    subject: "新的截止时间{deadline}：{title}",
    text: "尊敬的同事：\n\n对《{title}》提出意见（第{number}轮）的截止时间已为所有实体推后至\n\n  {deadline}\n  您所在地时间：{yourTime}\n\n文本未变。已提交的答复继续有效。\n\n{link}\n",
  },
  roundClosed: {
    subject: "第{number}轮征求意见已结束：{title}",
    text: "尊敬的同事：\n\n对《{title}》的第{number}轮征求意见已经结束。{responses, plural, other {#个实体}}作了答复，共提出{comments, plural, other {#条意见}}。每一条意见现均待您作出处理。\n\n{link}\n",
  },
  signOffOpened: {
    subject: "请签核，截至{deadline}：{title}",
    text: "尊敬的同事：\n\n现将文本《{title}》（{symbol}）送请签核，截止时间为\n\n  {deadline}\n  您所在地时间：{yourTime}\n\n请代表贵实体签核，或拒绝签核并说明障碍所在。文本为定稿，其SHA-256为\n{sha256}\n\n{link}\n",
  },
  signOffDeclined: {
    subject: "{entity}拒绝签核：{title}",
    text: "尊敬的同事：\n\n{entity}拒绝签核《{title}》，理由如下：\n\n{reason}\n\n文本不能按现状通过。共同主席将与有关实体联系。\n\n{link}\n",
  },
  signOffComplete: {
    subject: "获得通过：{title}",
    text: "尊敬的同事：\n\n所有受请实体均已签核文本《{title}》（{symbol}）。文本获得通过。其SHA-256为\n{sha256}\n\n可在此处下载和核对：\n{link}\n",
  },
  signOffLapsed: {
    subject: "签核结束，未能完成：{title}",
    text: "尊敬的同事：\n\n《{title}》的签核截止时间已到。{signed, plural, other {#个实体}}已签核，{missing, plural, other {#个实体}}未签核。文本未获通过。\n\n{link}\n",
  },
};
