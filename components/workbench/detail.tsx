import { PlaceWords } from "@/components/dispositions/place-words";
import { type Footnotes, InlineText } from "@/components/submissions/inline";
import { Chip } from "@/components/ui/chip";
import { listed } from "@/lib/core/i18n/listed";
import type { Kin } from "@/lib/workbench/queries/comment";
import type { SaidDetail } from "./detail-words";
import { filled } from "./filled";
import type { BenchLabels } from "./labels";

type Props = {
  detail: SaidDetail;
  place: string;
  kind: string;
  strength: string;
  labels: BenchLabels;
  lang: string;
  amendmentsHref: string;
  hrefOf: (id: string) => string;
  onOpen: (id: string) => void;
};

const NONE: Footnotes = new Map();

/** One comment, whole, with the paragraph it speaks of and those it belongs together with. */
export function Detail({
  detail,
  place,
  kind,
  strength,
  labels,
  lang,
  amendmentsHref,
  hrefOf,
  onOpen,
}: Props) {
  const { disposition } = detail;
  return (
    <>
      <h2 tabIndex={-1} id="chosen">
        {filled(labels.number, { number: detail.number })} · <bdi>{detail.entity}</bdi>
      </h2>
      <p className="muted">
        {place} · {kind} <Chip tone={detail.strength === "redLine" ? "red" : undefined}>{strength}</Chip>{" "}
        {detail.late ? <Chip tone="amber">{labels.late}</Chip> : null}
      </p>
      {detail.answering ? (
        <p role="status">
          <Chip tone="blue">{filled(labels.answering, { name: detail.answering })}</Chip>
        </p>
      ) : null}
      <PlaceWords said={detail.place} />
      {detail.paragraph ? (
        <details className="panel">
          <summary>{labels.paragraph}</summary>
          <div className="result" dir="auto" lang={lang}>
            <InlineText text={detail.paragraph} footnotes={NONE} />
          </div>
        </details>
      ) : null}
      {detail.quote ? (
        <blockquote className="result" dir="auto">
          {detail.quote}
        </blockquote>
      ) : null}
      <p className="said-whole" dir="auto">
        {detail.text}
      </p>
      <Named label={labels.proposed} text={detail.proposedText} className="prop" />
      <Named label={labels.rationale} text={detail.rationale} />
      <Named label={labels.source} text={detail.source} />
      {detail.supportedBy.length > 0 ? (
        <p>{filled(labels.supportedBy, { entities: listed(detail.supportedBy, labels.language) })}</p>
      ) : null}
      <Kins label={labels.groupedWith} kin={detail.group} hrefOf={hrefOf} onOpen={onOpen} />
      <Kins label={labels.partOf} kin={detail.whole ? [detail.whole] : []} hrefOf={hrefOf} onOpen={onOpen} />
      <Kins label={labels.splitInto} kin={detail.parts} hrefOf={hrefOf} onOpen={onOpen} />
      {detail.tags.length > 0 || detail.topic ? (
        <p>
          {detail.topic ? <Chip tone="blue">{detail.topic}</Chip> : null}{" "}
          {detail.tags.map((tag) => (
            <Chip key={tag}>{tag}</Chip>
          ))}
        </p>
      ) : null}
      {disposition ? (
        <p className="reply" dir="auto">
          <b>{labels.kinds[disposition.kind as keyof typeof labels.kinds]}</b>{" "}
          {disposition.duplicateOf ? filled(labels.number, { number: disposition.duplicateOf }) : null}{" "}
          {disposition.reply}
        </p>
      ) : null}
      {disposition?.stance === "contested" ? (
        <p className="bad" dir="auto">
          {filled(labels.contestedFor, { why: disposition.stanceFor })}
        </p>
      ) : null}
      {detail.blockId ? (
        <p>
          <a href={amendmentsHref}>{labels.amendments}</a>
        </p>
      ) : null}
    </>
  );
}

function Named({ label, text, className }: { label: string; text: string; className?: string }) {
  if (!text) return null;
  return (
    <>
      <h3>{label}</h3>
      <p className={className} dir="auto">
        {text}
      </p>
    </>
  );
}

type KinsProps = { label: string; kin: Kin[]; hrefOf: (id: string) => string; onOpen: (id: string) => void };

function Kins({ label, kin, hrefOf, onOpen }: KinsProps) {
  if (kin.length === 0) return null;
  return (
    <p>
      {label}{" "}
      {kin.map((one) => (
        <span key={one.id}>
          <a
            href={hrefOf(one.id)}
            onClick={(event) => {
              event.preventDefault();
              onOpen(one.id);
            }}
          >
            {one.number} <bdi>{one.entity}</bdi>
          </a>{" "}
        </span>
      ))}
    </p>
  );
}
