import type { matrices as english } from "@/lib/core/i18n/en/matrices";
import type { Filled } from "@/lib/core/i18n/filled";

/** Matrices that go out: what the screens say, in Arabic. */
export const matrices: Filled<typeof english> = {
  title: "مصفوفات التعليقات",
  columns: {
    number: "الرقم",
    entity: "الكيان",
    place: "الفقرة",
    anchor: "النص المعني",
    kind: "النوع",
    strength: "الأولوية",
    text: "التعليق",
    proposedText: "النص المقترح",
    rationale: "المبررات",
    supportedBy: "بتأييد من",
    disposition: "القرار",
    reply: "الرد",
    changedIn: "عدل في النسخة",
    resolvedBy: "بت فيه",
    at: "التاريخ",
  },
};
