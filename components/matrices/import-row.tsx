import { referenceWords } from "@/components/submissions/words";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { decideImportRowAction } from "@/lib/matrices/actions";
import { ABOUT_PLACE } from "@/lib/matrices/import-doubts";
import type { ImportPage } from "@/lib/matrices/queries/import-page";

type Row = ImportPage["rows"][number];
type Props = { row: Row; view: ImportPage; t: Translate };

const TONES: Partial<Record<Row["is"], ChipTone>> = {
  new: "green",
  changed: "blue",
  conflict: "amber",
  bad: "red",
};

/** One row of a file: where it goes, what it says, what is doubtful, and what may be decided. */
export function ImportRow({ row, view, t }: Props) {
  return (
    <tr>
      <td>
        {whereWords(row.row, t)}
        <p>
          <b>{referenceWords(row.reference, t)}</b>
        </p>
      </td>
      <td>
        <Words row={row} t={t} />
      </td>
      <td>
        <Chip tone={TONES[row.is]}>{t(`imports.fates.${row.is}`)}</Chip>
        {row.gone ? <p>{t("imports.gone")}</p> : null}
        <ul className="doubts">
          {row.doubts.map((doubt) => (
            <li key={`${doubt.code} ${doubt.with}`} dir="auto">
              {t(`imports.doubts.${doubt.code}`, { with: short(doubt.with) })}
            </li>
          ))}
        </ul>
        {!view.waiting || row.is === "bad" || row.is === "unchanged" ? null : (
          <Decisions row={row} view={view} t={t} />
        )}
      </td>
    </tr>
  );
}

function Words({ row: { would, row, quoteAt, stands, is }, t }: { row: Row; t: Translate }) {
  return (
    <>
      <p className="muted">
        {[
          t(`rounds.kinds.${would.kind as "general"}`),
          t(`rounds.strengths.${would.strength as "typo"}`),
        ].join(" · ")}
      </p>
      {row.quote && quoteAt !== null ? (
        <p dir="auto">{t("imports.aboutWords", { text: row.quote })}</p>
      ) : null}
      <div dir="auto">{would.text}</div>
      {would.proposedText ? (
        <>
          <p className="muted">{t("imports.proposes")}</p>
          <p className="prop" dir="auto">
            {would.proposedText}
          </p>
        </>
      ) : null}
      {would.rationale ? (
        <>
          <p className="muted">{t("imports.rationale")}</p>
          <p dir="auto">{would.rationale}</p>
        </>
      ) : null}
      {row.others.map(([heading, text]) => (
        <p key={heading} className="muted" dir="auto">
          {t("imports.other", { heading, text })}
        </p>
      ))}
      {stands && (is === "changed" || is === "conflict") ? (
        <>
          <p className="muted">{t("imports.now")}</p>
          <blockquote dir="auto">{[stands.text, stands.proposedText].filter(Boolean).join("\n")}</blockquote>
        </>
      ) : null}
    </>
  );
}

function Decisions({ row, view, t }: Props) {
  const reason = verdictReason(view.may.decide, t);
  const hidden = (
    <>
      <input type="hidden" name="importId" value={view.id} />
      <input type="hidden" name="index" value={row.index} />
    </>
  );
  const placing = [...row.row.doubts, ...row.doubts].some(({ code }) => ABOUT_PLACE.has(code));
  const written = view.places.find(({ blockId }) => blockId === row.blockId)?.written ?? "";
  return (
    <>
      {placing ? (
        <ActForm action={decideImportRowAction} labels={formLabels(t)}>
          {hidden}
          <input type="hidden" name="as" value="place" />
          <Field
            name="place"
            label={t("imports.place")}
            hint={t("imports.placeHint")}
            list="places"
            defaultValue={written}
            autoComplete="off"
          />
          <Act label={t("imports.put")} reason={reason} />
        </ActForm>
      ) : null}
      <ActForm action={decideImportRowAction} labels={formLabels(t)}>
        {hidden}
        {row.is === "conflict" && row.stands ? (
          <>
            <input type="hidden" name="as" value="over" />
            <input type="hidden" name="over" value={row.stands.version} />
            <Act label={t("imports.over")} reason={reason} />
          </>
        ) : (
          <>
            <input type="hidden" name="as" value={row.is === "left" ? "taken" : "left"} />
            <Act label={t(row.is === "left" ? "imports.take" : "imports.leave")} reason={reason} />
          </>
        )}
      </ActForm>
    </>
  );
}

function whereWords({ at, from }: Row["row"], t: Translate): string {
  if (from !== "row") return t(`imports.at.${from}`, { n: at.n });
  return at.sheet ? t("imports.at.sheetRow", { sheet: at.sheet, n: at.n }) : t("imports.at.row", { n: at.n });
}

function short(words = ""): string {
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
}
