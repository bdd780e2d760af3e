import type { demo as english } from "@/lib/core/i18n/en/demo";
import type { Filled } from "@/lib/core/i18n/filled";

/** The demo world: its clock and its mailbox. */
export const demo: Filled<typeof english> = {
  world: "演示环境",
  next: "前往下一截止时间",
  moved: "时钟现已刚过截止时间。",
  mailbox: "邮箱",
  mailboxLede: "演示环境中不会真正寄出信函。以下是发给您的信函，内容与实际送达时相同。",
  mailboxEmpty: "尚未收到信函。",
  mailboxNext: "开始一轮征求意见、推后截止时间或开始签核时，会收到信函。",
  letterTo: "收件人：{address}",
};
