import type { ReactNode } from "react";
import { SubmissionFrame } from "@/components/submissions/frame";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Receivers } from "@/components/ui/confirm-send";
import { Field } from "@/components/ui/field";
import { ZoneField } from "@/components/ui/zone-field";
import { localText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { zoneChoices } from "@/lib/core/instants";
import type { ActionReply } from "@/lib/core/reply";
import { verdictReason } from "@/lib/core/reply";
import type { Verdict } from "@/lib/core/verdict";
import type { Viewer } from "@/lib/core/viewer";
import type { Receiver } from "@/lib/rounds/queries/receivers";
import type { SubmissionHead } from "@/lib/submissions/queries/head";
import { type AskedChoice, AskedReceivers } from "./asked-receivers";
import { DeadlineWarnings } from "./deadline-warnings";
import { restDays } from "./rest-days";

type Props = {
  head: SubmissionHead;
  viewer: Viewer & { t: Translate };
  action: (before: ActionReply | null, form: FormData) => Promise<ActionReply>;
  hidden: Record<string, string>;
  words: { title: string; lede: string; closes: string; act: string };
  proposed: { at: Date; zone: string };
  may: Verdict;
  receivers: Receiver[];
  /** Where the form chooses who is asked beside the members: what it is filled with at first. */
  chosen?: AskedChoice;
  letter: { subject: string; text: string };
  /** What else the question needs, above the deadline. */
  children?: ReactNode;
};

/** An act that asks other people: until when, exactly who receives it, and in which words (look 6). The page is the question. */
export function AskingScreen({
  head,
  viewer,
  action,
  hidden,
  words,
  proposed,
  may,
  receivers,
  chosen,
  letter,
  children,
}: Props) {
  const { t } = viewer;
  const invited = receivers.flatMap(({ people, ...one }) =>
    (people.length > 0 ? people : [null]).map((name) => ({ ...one, name })),
  );
  const named = invited.filter(({ name }) => name !== null).length;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="text">
      <h2>{words.title}</h2>
      <p>{words.lede}</p>
      <ActForm action={action} labels={formLabels(t)} className="form wide">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div className="pair">
          <Field
            name="closesLocal"
            label={words.closes}
            type="datetime-local"
            defaultValue={localText(proposed.at, proposed.zone)}
            needed={t("ui.needed")}
          />
          <ZoneField label={t("submissions.zone")} zones={zoneChoices(viewer)} chosen={proposed.zone} />
        </div>
        <DeadlineWarnings holidays={restDays(viewer)} weekend={t("roundLife.weekend")} field="closesLocal" />
        {chosen ? (
          <AskedReceivers
            invited={invited}
            chosen={chosen}
            headings={Array.from({ length: named + 1 }, (_, n) => t("ui.receivers", { n }))}
          />
        ) : (
          <Receivers
            receivers={invited.map(({ entity, name }) => ({ name: entity, detail: name ?? "–" }))}
            label={t("ui.receivers", { n: named })}
          />
        )}
        <h3>{t("ui.letter")}</h3>
        <div className="letter" dir="auto">
          <b>{letter.subject}</b>
          <p>{letter.text}</p>
        </div>
        <Act label={words.act} tone="go" reason={verdictReason(may, t)} />
      </ActForm>
    </SubmissionFrame>
  );
}
