import Link from "next/link";
import { Empty } from "@/components/ui/empty";
import { Mark } from "@/components/ui/mark";
import { ScrollTable } from "@/components/ui/scroll-table";
import { dayText } from "@/lib/core/dates";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { PartLine, RoundColumn } from "@/lib/rounds/queries/participation";

type Props = { view: { rounds: RoundColumn[]; lines: PartLine[] }; viewer: Viewer & { t: Translate } };

const MARKS = {
  comments: "done",
  noComments: "nothing",
  late: "preparing",
  excused: "excused",
  silent: "silent",
  open: "preparing",
} as const;

/** How each entity took part in the rounds, one mark and one word a cell, the excused apart from the silent. */
export function ParticipationScreen({ view: { rounds, lines }, viewer }: Props) {
  const { t, actor, language } = viewer;
  return (
    <>
      <h1>{t("picture.participation")}</h1>
      <p className="lede">{t("picture.participationLede")}</p>
      {rounds.length === 0 ? <Empty title={t("picture.participationNone")} /> : null}
      {rounds.length > 0 && lines.length === 0 ? <Empty title={t("picture.participationHidden")} /> : null}
      {lines.length > 0 ? (
        <ScrollTable caption={t("picture.participation")} className="board took-part">
          <thead>
            <tr>
              <th scope="col">{t("picture.columns.entity")}</th>
              <th scope="col" className="num">
                {t("picture.columns.rate")}
              </th>
              {rounds.map((round) => (
                <th scope="col" key={round.id}>
                  <Link href={`/submissions/${round.submissionId}/board`} prefetch={false}>
                    <bdi>{round.title}</bdi>
                  </Link>
                  <small>
                    {t("picture.round", { n: round.number })} ·{" "}
                    {dayText(round.closesAt, actor.zone, language)}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.entityId}>
                <th scope="row" title={line.name}>
                  <bdi>{line.acronym}</bdi>
                </th>
                <td className="num">{t("picture.rate", { answered: line.answered, n: line.counted })}</td>
                {line.parts.map((cell, place) => (
                  <td key={rounds[place]?.id}>
                    <Cell {...cell} t={t} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      ) : null}
    </>
  );
}

function Cell({ part, was, t }: PartLine["parts"][number] & { t: Translate }) {
  const word = t(`picture.cells.${part}`);
  return (
    <>
      {part === "notAsked" ? <span className="muted">{word}</span> : <Mark kind={MARKS[part]}>{word}</Mark>}
      {was ? <small className="about">{t("picture.was", { name: was })}</small> : null}
    </>
  );
}
