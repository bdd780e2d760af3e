import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { referenceWords } from "@/components/submissions/words";
import { Chip } from "@/components/ui/chip";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { AmendedParagraph, AmendmentsView } from "@/lib/dispositions/queries/amendments";
import { AmendmentCard, namesOf } from "./amendment-card";
import { placeSaid } from "./place-said";
import { PlaceWords } from "./place-words";
import { Result } from "./result";
import { Runs } from "./runs";

type Reader = Viewer & { t: Translate };

/** Per paragraph the competing amendments side by side: pick, combine, or write anew, and into the draft (domain 5.2.8). */
export function AmendmentsScreen({ view, viewer }: { view: AmendmentsView; viewer: Reader }) {
  const { head, places, paragraph } = view;
  const { t } = viewer;
  const base = `/submissions/${head.id}/amendments`;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="amendments">
      <h2>{t("dispositions.amendments")}</h2>
      <p className="muted">{t("dispositions.lede", { n: places.length })}</p>
      <NoLonger view={view} base={base} t={t} />
      {paragraph ? (
        <div className="amend">
          <nav aria-label={t("dispositions.paragraphs")}>
            <ol className="places">
              {places.map((place) => (
                <li key={place.blockId} data-walk="">
                  <Link
                    href={`${base}?at=${place.blockId}`}
                    aria-current={place.blockId === paragraph.blockId ? "true" : undefined}
                    prefetch={false}
                  >
                    <bdi>{referenceWords(place.reference, t)}</bdi>{" "}
                    <Chip tone={place.open > 0 ? "amber" : "green"}>{place.n}</Chip>
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
          <Paragraph view={view} paragraph={paragraph} base={base} seat={viewer.actor.seat.id ?? ""} t={t} />
        </div>
      ) : null}
    </SubmissionFrame>
  );
}

/** What would no longer apply, over the whole text: which amendment, why, and the way to its paragraph. */
function NoLonger({ view, base, t }: { view: AmendmentsView; base: string; t: Translate }) {
  const { noLonger } = view;
  if (noLonger.length === 0) return null;
  return (
    <section aria-labelledby="no-longer">
      <h3 id="no-longer">{t("dispositions.noLongerList", { n: noLonger.length })}</h3>
      <ul>
        {noLonger.map(({ proposal, why, reference }) => (
          <li key={proposal.id}>
            <Link href={`${base}?at=${proposal.blockId}`} prefetch={false}>
              <bdi>{referenceWords(reference, t)}</bdi>
            </Link>{" "}
            <bdi>{namesOf([proposal], t)}</bdi>{" "}
            {t(why === "lost" ? "dispositions.lost" : "dispositions.noLonger")}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ParagraphProps = {
  view: AmendmentsView;
  paragraph: AmendedParagraph;
  base: string;
  seat: string;
  t: Translate;
};

function Paragraph({ view, paragraph, base, seat, t }: ParagraphProps) {
  const { head, may, onDraft } = view;
  const { current, how, reference, amendments } = paragraph;
  const changed = current !== null && current.text !== paragraph.base;
  return (
    <section aria-labelledby="paragraph">
      <h3 id="paragraph">{referenceWords(reference, t)}</h3>
      <PlaceWords said={placeSaid({ was: reference, how, is: current?.reference ?? null }, t)} />
      <h4>{t("dispositions.commented")}</h4>
      <div className="result" dir="auto" lang={head.lang}>
        {paragraph.base}
      </div>
      {changed && onDraft ? (
        <>
          <h4>{t("dispositions.current")}</h4>
          <div className="result" dir="auto" lang={head.lang}>
            <Runs before={paragraph.base} after={current.text} />
          </div>
        </>
      ) : null}
      <form method="get" action={base}>
        <input type="hidden" name="at" value={paragraph.blockId} />
        <ul className="cols amendments" aria-label={t("dispositions.choices")}>
          {amendments.map((amendment) => (
            <AmendmentCard
              key={amendment.proposals[0]?.id}
              head={head}
              amendment={amendment}
              others={amendment.collides.map((at) => amendments[at]?.proposals ?? [])}
              choosable={may.takeUp.ok}
              t={t}
            />
          ))}
        </ul>
        {may.takeUp.ok && current ? (
          <p className="acts">
            <button type="submit" className="btn">
              {t("dispositions.preview")}
            </button>
          </p>
        ) : null}
      </form>
      <Result view={view} paragraph={paragraph} seat={seat} t={t} />
    </section>
  );
}
