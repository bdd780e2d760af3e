"use client";
import { useCallback, useMemo, useState } from "react";
import type { PenPerson } from "@/lib/workbench/queries/people";
import {
  addressOf,
  type Lease,
  leased,
  MOST_TOGETHER,
  matching,
  type Queue,
  type QueueFilter,
} from "@/lib/workbench/queue";
import type { OfferedReply } from "./answer-fields";
import { Chosen } from "./chosen";
import type { SaidDetail } from "./detail-words";
import { filled } from "./filled";
import { type Counts, Filters } from "./filters";
import type { BenchLabels } from "./labels";
import { QueueList } from "./queue-list";
import { Together } from "./together";
import { useLeases } from "./use-leases";
import { useDetail, useFound, useQueue } from "./use-queue";
import { goTo, useWalk } from "./use-walk";

/** What the page brings: the first rows that answer the address, how many they are of how many, and what may be done. */
export type BenchStart = {
  submissionId: string;
  /** Whose words a draft in this browser is. */
  seat: string;
  lang: string;
  /** Another one for each drawing of the page, so that the browser reads anew what has changed. */
  stamp: string;
  filter: QueueFilter;
  first: Queue;
  counts: Counts;
  offset: number;
  found: number;
  total: number;
  chosen: SaidDetail | null;
  /** Null for those who read without the acts. */
  work: { people: PenPerson[]; replies: OfferedReply[] } | null;
};

const NOBODY: ReadonlySet<string> = new Set();

/** The queue of the round: narrowed, walked through with the keyboard, and answered. */
export function Bench({ start, labels }: { start: BenchStart; labels: BenchLabels }) {
  const { submissionId, stamp, work } = start;
  const base = `/submissions/${submissionId}/comments`;
  const [filter, setFilter] = useState(start.filter);
  const [chosenId, setChosenId] = useState(start.chosen?.id ?? null);
  const [marks, setMarks] = useState(NOBODY);
  const coming = useQueue(submissionId, stamp);
  const leases = useLeases(submissionId, stamp);
  const queue = useMemo(() => {
    const rows = coming.value ?? start.first;
    return leases ? leased(rows, leases) : rows;
  }, [coming.value, start.first, leases]);
  const whole = coming.value !== null;
  const found = useFound(submissionId, filter.q, stamp);
  const rows = useMemo(
    () => (whole ? matching(queue, filter, found) : queue.id.map((_, row) => row)),
    [queue, whole, filter, found],
  );
  const current = useMemo(() => (chosenId ? queue.id.indexOf(chosenId) : -1), [queue, chosenId]);
  const detail = useDetail(submissionId, chosenId, stamp, start.chosen);

  const hrefOf = useCallback(
    (id: string) => `${base}?${addressOf(filter)}${addressOf(filter) && "&"}c=${id}`,
    [base, filter],
  );
  const narrow = (next: QueueFilter) => {
    setFilter(next);
    history.replaceState(null, "", `${base}?${addressOf(next)}`);
  };
  const open = useCallback(
    (id: string) => {
      setChosenId(id);
      history.replaceState(null, "", hrefOf(id));
    },
    [hrefOf],
  );
  const mark = useCallback(
    (row: number) => {
      const id = queue.id[row];
      if (id)
        setMarks((before) =>
          before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
        );
    },
    [queue],
  );
  const markAll = (which: number[]) =>
    setMarks(new Set(which.slice(0, MOST_TOGETHER).flatMap((row) => queue.id[row] ?? [])));
  useWalk({ queue, rows, current, open, mark: work ? mark : null });

  const group = queue.group[current] ?? -1;
  const marked = [...marks].flatMap((id) => {
    const row = queue.id.indexOf(id);
    return row < 0 ? [] : [{ id, version: queue.version[row] ?? 0 }];
  });
  return (
    <>
      <Filters
        queue={queue}
        found={found}
        first={whole ? null : start.counts}
        filter={filter}
        labels={labels}
        onChange={narrow}
      />
      <p className="muted" role="status">
        {filled(labels.shown, { n: whole ? rows.length : start.found, total: start.total })}
        {work ? ` · ${filled(labels.selected, { n: marks.size })}` : null}
        {marks.size >= MOST_TOGETHER ? ` · ${filled(labels.atMost, { n: MOST_TOGETHER })}` : null}
        {coming.failed ? ` · ${labels.failed}` : null}
      </p>
      {work && whole ? (
        <p className="acts">
          <button type="button" className="btn quiet" onClick={() => markAll(rows)}>
            {labels.selectAll}
          </button>
          {group >= 0 ? (
            <button
              type="button"
              className="btn quiet"
              onClick={() => markAll([...queue.group.keys()].filter((row) => queue.group[row] === group))}
            >
              {labels.selectGroup}
            </button>
          ) : null}
          {marks.size > 0 ? (
            <button type="button" className="btn quiet" onClick={() => setMarks(NOBODY)}>
              {labels.selectNone}
            </button>
          ) : null}
        </p>
      ) : null}
      <div className="bench">
        <div>
          {whole && rows.length === 0 ? <p className="muted">{labels.noMatch}</p> : null}
          <QueueList
            queue={queue}
            rows={rows}
            total={whole ? rows.length : start.found}
            offset={whole ? 0 : start.offset}
            whole={whole}
            current={current}
            marks={work ? marks : null}
            hrefOf={hrefOf}
            labels={labels}
            onOpen={(row) => {
              open(queue.id[row] ?? "");
              goTo("#chosen");
            }}
            onMark={mark}
          />
        </div>
        <aside className="side follows">
          {work && marks.size > 0 ? (
            <Together
              chosen={marked}
              storageKey={`together:${submissionId}:${start.seat}`}
              {...work}
              topics={queue.names.topic.map(({ value }) => value)}
              labels={labels}
            />
          ) : null}
          <Chosen
            detail={detail.value && answeredNow(detail.value, leases)}
            pick={chosenId === null}
            failed={detail.failed}
            queue={queue}
            row={current}
            start={start}
            labels={labels}
            hrefOf={hrefOf}
            onOpen={open}
          />
        </aside>
      </div>
    </>
  );
}

/** The chosen comment with who answers it now, where that is known. */
function answeredNow(detail: SaidDetail, leases: readonly Lease[] | null): SaidDetail {
  if (!leases) return detail;
  const other = leases.find(({ id, mine }) => id === detail.id && !mine);
  return { ...detail, answering: other?.name ?? "" };
}
