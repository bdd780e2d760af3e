import type { demo as english } from "@/lib/core/i18n/en/demo";
import type { Filled } from "@/lib/core/i18n/filled";

/** The demo world: its clock and its mailbox. */
export const demo: Filled<typeof english> = {
  world: "عالم تجريبي",
  next: "الانتقال إلى الموعد النهائي المقبل",
  moved: "الساعة الآن عقب الموعد النهائي مباشرة.",
  mailbox: "صندوق البريد",
  mailboxLede: "لا تخرج أي رسالة من العالم التجريبي. وهذه هي الرسائل الموجهة إليكم، كما كانت ستصلكم.",
  mailboxEmpty: "لم تصل أي رسالة بعد.",
  mailboxNext: "تصل الرسائل عند فتح جولة أو نقل موعد نهائي أو بدء الإقرار.",
  letterTo: "إلى {address}",
};
