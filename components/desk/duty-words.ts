import { isolated } from "@/lib/core/i18n/isolate";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Duty } from "@/lib/desk/duties";
import type { RoundOnDesk, SignOffOnDesk } from "@/lib/desk/facts";

/** What a duty says: what waits, how it stands, and the act that discharges it. */
export type DutyWords = { what: string; why: string; act: string };

/**
 * A duty in words.
 * @param duty what waits
 * @param t the reader's language
 */
export function dutyWords(duty: Duty, t: Translate): DutyWords {
  const { kind, title, fact } = duty;
  const what = t(`desk.duties.${kind}.what`, { ...numbersOf(fact), title: isolated(title, t.language) });
  const ready = kind === "submitResponse" && fact.kind === "round" && fact.own > 0;
  return {
    what,
    why: whyOf(duty, t),
    act: t(ready ? "desk.duties.submitResponse.actReady" : `desk.duties.${kind}.act`),
  };
}

function whyOf({ kind, fact }: Duty, t: Translate): string {
  const why = t(`desk.duties.${kind}.why`, numbersOf(fact));
  const more: string[] = [];
  if (kind === "submitResponse" && fact.kind === "round" && fact.others > 0)
    more.push(t("desk.byColleagues", { n: fact.others }));
  if (kind === "watchSignOff" && fact.kind === "signOff" && fact.declined > 0)
    more.push(t("desk.declined", { n: fact.declined }));
  if (isWatch(kind) && hasMissing(fact) && fact.missing.length > 0)
    more.push(
      t("desk.missing", {
        names: listed(
          fact.missing.map((name) => isolated(name, t.language)),
          t.language,
        ),
      }),
    );
  return [why, ...more].join(" ");
}

function isWatch(kind: Duty["kind"]): boolean {
  return kind === "watchRound" || kind === "watchSignOff";
}

function hasMissing(fact: Duty["fact"]): fact is (RoundOnDesk | SignOffOnDesk) & { missing: string[] } {
  return (fact.kind === "round" || fact.kind === "signOff") && fact.missing !== null;
}

function numbersOf(fact: Duty["fact"]): Record<string, string | number> {
  switch (fact.kind) {
    case "round":
      return {
        number: fact.number,
        own: fact.own,
        asked: fact.all ?? 0,
        answered: (fact.all ?? 0) - (fact.missing?.length ?? 0),
      };
    case "signOff":
      return { symbol: fact.symbol, signed: fact.signed, asked: fact.all };
    case "text":
      return { doubts: fact.doubts, blocks: fact.blocks, unanswered: fact.unanswered };
    case "meeting":
      return { items: fact.items };
    case "activity":
      return { status: fact.status };
  }
}
