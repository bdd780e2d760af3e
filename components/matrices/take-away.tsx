import Link from "next/link";
import type { Translate } from "@/lib/core/i18n/translate";
import { filterAddress, type MatrixFilter } from "@/lib/matrices/export-filter";
import { type Form, OFFER } from "@/lib/matrices/export-offer";

type Props = { base: string; filter: MatrixFilter; letters: boolean; t: Translate };

const FORMATS = {
  xlsx: "matrices.formatXlsx",
  docx: "matrices.formatDocx",
  csv: "matrices.formatCsv",
  txt: "matrices.formatTxt",
} as const;
const SHEETS = ["matrix", "iso", "audit", "empty"] as const;

/** Every form in every format it is offered in, and where the compilation and the letters are read (domain 5.3). */
export function TakeAway({ base, filter, letters, t }: Props) {
  return (
    <details className="take-away">
      <summary>{t("matrices.takeAway")}</summary>
      <p className="hint">{t("matrices.takeHint")}</p>
      <dl>
        {SHEETS.map((form) => (
          <div key={form}>
            <dt>{t(`matrices.forms.${form}`)}</dt>
            <dd>
              <Formats base={base} form={form} filter={filter} t={t} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t("matrices.forms.compilation")}</dt>
          <dd>
            <Link href={`${base}/compilation${filterAddress(filter)}`} prefetch={false}>
              {t("matrices.read")}
            </Link>
            <Formats base={base} form="compilation" filter={filter} t={t} />
          </dd>
        </div>
        {letters ? (
          <div>
            <dt>{t("matrices.forms.letter")}</dt>
            <dd>
              <Link href={`${base}/letter${filterAddress({ round: filter.round })}`} prefetch={false}>
                {t("matrices.read")}
              </Link>
            </dd>
          </div>
        ) : null}
      </dl>
    </details>
  );
}

/** One form in each of its formats; plain links, since a file is no page. */
export function Formats({
  base,
  form,
  filter,
  t,
}: {
  base: string;
  form: Form;
  filter: MatrixFilter;
  t: Translate;
}) {
  return OFFER[form].map((as) => (
    <a
      key={as}
      href={`${base}/download${filterAddress(filter, { form, as })}`}
      aria-label={`${t(FORMATS[as])}, ${t(`matrices.forms.${form}`)}`}
      download
    >
      {t(FORMATS[as])}
    </a>
  ));
}
