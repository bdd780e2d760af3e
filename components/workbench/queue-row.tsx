import type { CSSProperties } from "react";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { type Queue, STATUSES } from "@/lib/workbench/queue";
import { filled } from "./filled";
import type { BenchLabels } from "./labels";

type Props = {
  queue: Queue;
  row: number;
  /** Where it stands among those shown, from 0, and how many they are: said to those who cannot see the list. */
  place: number;
  total: number;
  current: boolean;
  marked: boolean | null;
  href: string;
  labels: BenchLabels;
  style?: CSSProperties;
  /** Tells the list how high the row is: on a narrow page its marks take a line of their own. */
  measure?: (row: Element | null) => void;
  index: number;
  onOpen: (row: number) => void;
  onMark: (row: number) => void;
};

const TONES: Partial<Record<(typeof STATUSES)[number], ChipTone>> = {
  unanswered: "amber",
  published: "green",
  contested: "red",
};

/** One comment in a line: a link to it, which works without script as well. */
export function QueueRow({
  queue,
  row,
  place,
  total,
  current,
  marked,
  href,
  labels,
  style,
  measure,
  index,
  onOpen,
  onMark,
}: Props) {
  const name = (dimension: "at" | "entity" | "status" | "strength" | "topic") =>
    queue.names[dimension][queue[dimension][row] ?? -1]?.label;
  const status = STATUSES[queue.status[row] ?? -1];
  const locked = queue.names.assignee[queue.lock[row] ?? -1]?.label;
  const number = queue.number[row] ?? "";
  const id = queue.id[row] ?? "";
  return (
    <li
      ref={measure}
      data-index={index}
      className={current ? "row now" : "row"}
      style={style}
      aria-setsize={total}
      aria-posinset={place + 1}
      data-row={id}
    >
      {marked === null ? null : (
        <input
          type="checkbox"
          checked={marked}
          tabIndex={-1}
          aria-label={filled(labels.select, { number })}
          onChange={() => onMark(row)}
        />
      )}
      <a
        href={href}
        aria-current={current ? "true" : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(row);
        }}
      >
        <span className="no">{number}</span>
        <bdi className="who">{name("entity")}</bdi>
        <span className="at">{name("at")}</span>
        <span className="words" dir="auto">
          {queue.strength[row] === 0 ? <b className="bad">{name("strength")} </b> : null}
          {queue.words[row]}
        </span>
        <span className="marks">
          {locked ? <Chip tone="blue">{filled(labels.answering, { name: locked })}</Chip> : null}
          {(queue.group[row] ?? -1) >= 0 ? <Chip>{labels.grouped}</Chip> : null}
          {queue.sponsors[row] ? <span>+{queue.sponsors[row]}</span> : null}
          {queue.late[row] ? <Chip tone="amber">{labels.late}</Chip> : null}
          {status ? <Chip tone={TONES[status]}>{name("status")}</Chip> : null}
        </span>
      </a>
    </li>
  );
}
