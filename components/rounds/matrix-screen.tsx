import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { referenceWords } from "@/components/submissions/words";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { ScrollTable } from "@/components/ui/scroll-table";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import { PAGE } from "@/lib/rounds/schema";
import type { BenchView } from "@/lib/workbench/queries/bench";

type Props = { view: BenchView; offset: number; viewer: Viewer & { t: Translate } };
const COLUMNS = ["number", "entity", "place", "kind", "strength", "comment", "disposition", "reply"] as const;

/** The comments of a round as one matrix, in the order of the text (domain 5.3). */
export function MatrixScreen({ view, offset, viewer }: Props) {
  const { head, comments, places, more, total } = view;
  const { t } = viewer;
  const sealed = head.round?.state === "open" && head.round.sealed;
  const placeOf = new Map(places.map((place) => [place.blockId, referenceWords(place.reference, t)]));
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="matrix">
      <h2>{t("rounds.matrixTitle")}</h2>
      {comments.length === 0 ? (
        <Empty title={t(sealed ? "rounds.benchSealed" : "rounds.benchNone")} />
      ) : (
        <p className="muted">{t("rounds.matrixLede", { n: total })}</p>
      )}
      <ScrollTable caption={t("rounds.matrixTitle")} className="matrix">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`rounds.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comments.map((comment, row) => (
            <tr key={comment.id}>
              <td className="p">{offset + row + 1}</td>
              <td>
                <bdi>{comment.entity}</bdi>
              </td>
              <td>{placeOf.get(comment.blockId)}</td>
              <td>{t(`rounds.kinds.${comment.kind as "general"}`)}</td>
              <td>
                <Chip tone={comment.strength === "redLine" ? "red" : undefined}>
                  {t(`rounds.strengths.${comment.strength as "redLine"}`)}
                </Chip>
              </td>
              <td>
                <div dir="auto">{comment.text}</div>
                {comment.proposedText ? (
                  <p className="prop" dir="auto">
                    {comment.proposedText}
                  </p>
                ) : null}
              </td>
              <td>
                {comment.disposition
                  ? t(`rounds.dispositions.${comment.disposition.kind as "accepted"}`)
                  : t("rounds.unanswered")}
              </td>
              <td>
                <div dir="auto">{comment.disposition?.reply}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p>
        <Link href={`/submissions/${head.id}/matrix/import`} prefetch={false}>
          {t("imports.link")}
        </Link>
      </p>
      <Pages base={`/submissions/${head.id}/matrix`} offset={offset} more={more} t={t} />
    </SubmissionFrame>
  );
}

/** The way through more rows than one page holds. */
export function Pages({
  base,
  offset,
  more,
  t,
}: {
  base: string;
  offset: number;
  more: boolean;
  t: Translate;
}) {
  if (offset === 0 && !more) return null;
  return (
    <p className="acts">
      {offset > 0 ? (
        <Link className="btn plain" href={`${base}?from=${Math.max(0, offset - PAGE)}`} prefetch={false}>
          {t("rounds.previous")}
        </Link>
      ) : null}
      {more ? (
        <Link className="btn plain" href={`${base}?from=${offset + PAGE}`} prefetch={false}>
          {t("rounds.next")}
        </Link>
      ) : null}
    </p>
  );
}
