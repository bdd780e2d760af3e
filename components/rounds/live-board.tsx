"use client";
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Mark } from "@/components/ui/mark";
import { ScrollTable } from "@/components/ui/scroll-table";
import { useLive } from "@/components/ui/use-live";
import type { Language } from "@/lib/core/i18n/languages";
import { listed } from "@/lib/core/i18n/listed";
import type { BoardCell, BoardLine, BoardPicture } from "./board-lines";

type Heads = { entity: string; round: string; comments: string; position: string; since: string };
type Props = {
  submissionId: string;
  first: BoardPicture;
  caption: string;
  heads: Heads;
  updated: string;
  language: Language;
};

/** The board, drawn by the server at first and kept true while it is looked at (architecture 6.6.4). */
export function LiveBoard(props: Props) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Board {...props} />
    </QueryClientProvider>
  );
}

function Board({ submissionId, first, caption, heads, updated, language }: Props) {
  const queryKey = ["board", submissionId];
  const client = useQueryClient();
  const router = useRouter();
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => read(submissionId, signal),
    initialData: first,
    staleTime: 60_000,
  });
  useLive((subject) => {
    if (subject === null || subject === submissionId) void client.invalidateQueries({ queryKey });
  });
  useEffect(() => {
    if (data.stage !== first.stage) router.refresh();
  }, [data.stage, first.stage, router]);
  const [line] = data.lines;
  const sum = listed(
    data.totals.map(({ n, word }) => `${n} ${word}`),
    language,
  );
  const [known] = useState(sum);
  return (
    <>
      <p className="hidden-words" aria-live="polite">
        {sum === known ? "" : updated.replace("{totals}", sum)}
      </p>
      <ul className="sum">
        {data.totals.map(({ kind, word, n }) => (
          <li key={kind} className={kind === "declined" ? "red" : undefined}>
            <b>{n}</b>
            {word}
          </li>
        ))}
      </ul>
      {data.redLeft ? <p className="red-left">{data.redLeft}</p> : null}
      <ScrollTable caption={caption} className="board">
        <thead>
          <tr>
            <th scope="col">{heads.entity}</th>
            {line?.response ? <th scope="col">{heads.round}</th> : null}
            {line?.response ? (
              <th scope="col" className="num">
                {heads.comments}
              </th>
            ) : null}
            {line?.position ? <th scope="col">{heads.position}</th> : null}
            {line?.position ? <th scope="col">{heads.since}</th> : null}
          </tr>
        </thead>
        <tbody>
          {data.lines.map((one) => (
            <Line key={one.id} line={one} />
          ))}
        </tbody>
      </ScrollTable>
    </>
  );
}

function Line({ line }: { line: BoardLine }) {
  return (
    <tr className={line.missing ? "missing" : undefined}>
      <th scope="row">
        <bdi>{line.entity}</bdi> <small>{line.note}</small>
      </th>
      {line.response ? (
        <>
          <td>
            <Cell cell={line.response} />{" "}
            {line.enter ? (
              <small className="enter">
                <Link href={line.enter.href} prefetch={false}>
                  {line.enter.label}
                  <span className="hidden-words"> {line.entity}</span>
                </Link>
              </small>
            ) : null}
            {line.about ? (
              <small className="about" dir="auto">
                {line.about}
              </small>
            ) : null}
          </td>
          <td className="num">
            <small className="bad">{line.red}</small> {line.comments}
          </td>
        </>
      ) : null}
      {line.position ? (
        <>
          <td className={line.reason ? "reason-cell" : undefined}>
            <Cell cell={line.position} />
            {line.reason ? <div dir="auto">{line.reason}</div> : null}
          </td>
          <td className="muted">{line.since}</td>
        </>
      ) : null}
    </tr>
  );
}

function Cell({ cell: { mark, word } }: { cell: BoardCell }) {
  return mark ? <Mark kind={mark}>{word}</Mark> : word;
}

async function read(submissionId: string, signal: AbortSignal): Promise<BoardPicture> {
  const answer = await fetch(`/api/submissions/${submissionId}/board`, { signal });
  if (!answer.ok) throw new Error(`the board answered ${answer.status}`);
  return (await answer.json()) as BoardPicture;
}
