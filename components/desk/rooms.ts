import type { Room } from "@/components/shell/rail-link";
import type { Translate } from "@/lib/core/i18n/translate";

/**
 * The rooms of the house that are built, in the order of use.
 * @param facts whether letters stay inside, and how many things wait on the desk
 * @param t the reader's language
 */
export function roomsOf({ demo, waiting }: { demo: boolean; waiting: number }, t: Translate): Room[] {
  const desk = {
    href: "/desk",
    label: t("shell.desk"),
    count: waiting,
    countLabel: t("shell.waiting", { n: waiting }),
  };
  const rooms: Room[] = [
    desk,
    { href: "/submissions", label: t("shell.texts") },
    { href: "/agreed-language", label: t("shell.agreedLanguage") },
    { href: "/search", label: t("shell.search") },
    { href: "/meetings", label: t("shell.meetings") },
    { href: "/work-plan", label: t("shell.workPlan") },
    { href: "/publications", label: t("shell.publications") },
    { href: "/events", label: t("shell.events") },
    { href: "/members", label: t("shell.members") },
    { href: "/record", label: t("shell.record") },
  ];
  return demo ? [...rooms, { href: "/mailbox", label: t("shell.mailbox") }] : rooms;
}
