"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { Queue } from "@/lib/workbench/queue";
import type { BenchLabels } from "./labels";
import { QueueRow } from "./queue-row";

type Props = {
  queue: Queue;
  /** The rows that are shown, in order; and how many there are in all, while only the first have come. */
  rows: number[];
  total: number;
  offset: number;
  /** Whether all rows are here, so that the list may draw those in sight only. */
  whole: boolean;
  current: number;
  marks: ReadonlySet<string> | null;
  hrefOf: (id: string) => string;
  labels: BenchLabels;
  onOpen: (row: number) => void;
  onMark: (row: number) => void;
};

const ROW_PX = 40;
const OVERSCAN = 12;

/** The queue as a list that draws the rows in sight; each says where it stands among how many. */
export function QueueList(props: Props) {
  const { queue, rows, whole, current, labels } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const virtual = useVirtualizer({
    count: whole ? rows.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
  });
  const place = rows.indexOf(current);
  useEffect(() => {
    // The first drawing leaves the focus and the page where they are.
    if (asked.current && place >= 0) virtual.scrollToIndex(place, { align: "auto" });
    asked.current = true;
  }, [place, virtual]);
  const drawn = whole
    ? virtual.getVirtualItems().map((item) => ({ place: item.index, start: item.start }))
    : rows.map((_, at) => ({ place: at, start: null }));
  return (
    <div className="queue" ref={scroller} tabIndex={-1}>
      <ol aria-label={labels.list} style={whole ? { blockSize: virtual.getTotalSize() } : undefined}>
        {drawn.map(({ place: at, start }) => {
          const row = rows[at] ?? 0;
          const id = queue.id[row] ?? "";
          return (
            <QueueRow
              key={id}
              queue={queue}
              row={row}
              place={props.offset + at}
              total={props.total}
              current={row === current}
              marked={props.marks ? props.marks.has(id) : null}
              href={props.hrefOf(id)}
              labels={labels}
              style={
                start === null ? undefined : { position: "absolute", insetBlockStart: start, insetInline: 0 }
              }
              measure={start === null ? undefined : virtual.measureElement}
              index={at}
              onOpen={props.onOpen}
              onMark={props.onMark}
            />
          );
        })}
      </ol>
    </div>
  );
}
