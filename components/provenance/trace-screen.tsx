import Link from "next/link";
import { Note } from "@/components/rounds/note";
import { ChangedWords } from "@/components/submissions/change-words";
import { SubmissionFrame } from "@/components/submissions/frame";
import { type Footnotes, InlineText } from "@/components/submissions/inline";
import { referenceWords, versionWords } from "@/components/submissions/words";
import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { Said } from "@/lib/provenance/queries/said";
import type { TraceView } from "@/lib/provenance/queries/trace";
import type { VersionHead } from "@/lib/submissions/queries/head";
import { compareTexts } from "@/lib/texts/compare";
import { Drafted } from "./drafted";
import { Positions } from "./positions";

type Reader = Viewer & { t: Translate };
type Props = { view: TraceView; viewer: Reader };

const NONE: Footnotes = new Map();

/** Where words come from: their version, the change, what was said, who wrote them, and who agreed (features 5.3). */
export function TraceScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, version, block, said, drafted, signOff } = view;
  const named = (one: VersionHead) => versionWords(one.label, t);
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="text">
      <h2>{t("provenance.title")}</h2>
      <p className="lede">{t("provenance.lede", { version: named(version), symbol: version.symbol })}</p>
      <Pieces view={view} viewer={viewer} />
      <p>
        <Link href={`/submissions/${head.id}?at=${block.id}#b-${block.id}`} prefetch={false}>
          {t("provenance.back")}
        </Link>
      </p>
      <section>
        <h3>{t("provenance.entered", { version: named(view.entered) })}</h3>
        <p>
          {t("provenance.enteredOn", {
            date: dayText(view.entered.issuedAt, viewer.actor.zone, viewer.language),
            symbol: view.entered.symbol,
            penholder: head.penholder,
          })}{" "}
          {t("provenance.since", { version: named(view.since) })}
        </p>
        <ChangeThere view={view} t={t} />
      </section>
      {drafted ? <Drafted drafted={drafted} head={head} viewer={viewer} /> : null}
      {said.before.length > 0 ? (
        <section>
          <h3>{t("provenance.saidBefore")}</h3>
          <p className="muted">{t("provenance.saidBeforeLede")}</p>
          <Comments comments={said.before} t={t} />
        </section>
      ) : null}
      {said.since.length > 0 ? (
        <section>
          <h3>{t("provenance.saidSince")}</h3>
          <Comments comments={said.since} t={t} />
        </section>
      ) : null}
      {said.before.length + said.since.length === 0 ? (
        <p className="muted">{t("provenance.saidNone")}</p>
      ) : null}
      {signOff ? (
        <Positions answers={signOff.answers} version={named(signOff.version)} viewer={viewer} />
      ) : (
        <p className="muted">{t("provenance.noSignOff")}</p>
      )}
    </SubmissionFrame>
  );
}

/** The words, each with the version that brought it; a way on from those that are older. */
function Pieces({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, pieces, entered } = view;
  const versionOf = (number: number) => head.versions.find((one) => one.number === number);
  return (
    <ol className="pieces">
      {pieces.map((piece) => {
        const older = piece.number !== entered.number && piece.text.trim() !== "";
        const named = versionWords(versionOf(piece.number)?.label ?? "", t);
        const place = `block=${piece.blockId}&from=${piece.at}&to=${piece.at + piece.text.length}`;
        return (
          <li key={piece.from}>
            <bdi lang={head.lang}>
              <InlineText text={piece.text} footnotes={NONE} />
            </bdi>{" "}
            {older ? (
              <Link href={`/submissions/${head.id}/versions/${piece.number}/trace?${place}`} prefetch={false}>
                {named}
              </Link>
            ) : (
              <span className="muted">{named}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function ChangeThere({ view: { change, head }, t }: { view: TraceView; t: Translate }) {
  const { before, after } = change;
  // Words that moved came from a paragraph with another id: here the two are held against each other.
  const [changed] = before ? compareTexts([{ ...before, id: after.id }], [after]) : [];
  if (!changed) return <p className="muted">{t("provenance.newThere")}</p>;
  return (
    <div className="sheet alone">
      <article className="text" lang={head.lang} dir="auto">
        <div className="para">
          <span className="no" />
          <ChangedWords change={changed} footnotes={NONE} />
        </div>
      </article>
    </div>
  );
}

function Comments({ comments, t }: { comments: Said[]; t: Translate }) {
  return comments.map((comment) => (
    <Note key={comment.id} comment={comment} t={t}>
      <span>{t("provenance.inRound", { n: comment.round })}</span>
      {comment.taken ? (
        <b>{t("dispositions.fromComment", { no: comment.no, entity: comment.entity })}</b>
      ) : null}
      {comment.proposed ? <b>{t("provenance.proposed")}</b> : null}
      {comment.blockId ? null : <span>{referenceWords(null, t)}</span>}
    </Note>
  ));
}
