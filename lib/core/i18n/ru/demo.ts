import type { demo as english } from "@/lib/core/i18n/en/demo";
import type { Filled } from "@/lib/core/i18n/filled";

/** The demo world: its clock and its mailbox. */
export const demo: Filled<typeof english> = {
  world: "Демонстрационная среда",
  next: "Перейти к ближайшему сроку",
  moved: "Часы показывают время сразу после срока.",
  mailbox: "Почтовый ящик",
  mailboxLede:
    "Из демонстрационной среды письма не уходят. Здесь собраны письма на ваше имя в том виде, в каком они пришли бы.",
  mailboxEmpty: "Писем пока нет.",
  mailboxNext:
    "Письма приходят, когда открывается раунд, продлевается срок или начинается окончательное согласование.",
  letterTo: "Кому: {address}",
};
