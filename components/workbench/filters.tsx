"use client";
import { memo, useCallback, useDeferredValue, useMemo, useRef } from "react";
import {
  countsOf,
  DIMENSIONS,
  type Dimension,
  ORDERS,
  type Queue,
  type QueueFilter,
} from "@/lib/workbench/queue";
import type { BenchLabels } from "./labels";

/** Dimension → the values that would show something, and how many. */
export type Counts = Partial<Record<Dimension, [string, number][]>>;

type Props = {
  queue: Queue;
  /** Rows that have the sought words further on than the queue reaches. */
  found: ReadonlySet<string>;
  /** How many each choice would show, counted by the server while only the first rows have come. */
  first: Counts | null;
  filter: QueueFilter;
  labels: BenchLabels;
  /** Without script the form itself asks for the page; with it, each change is drawn at once. */
  onChange: (filter: QueueFilter) => void;
};

/** What the queue is narrowed by and in which order it runs, with how many each choice would show. */
export function Filters({ queue, found, first, filter, labels, onChange }: Props) {
  // What each choice would show follows the rows: with 1,700 paragraphs to choose from it takes longer than they do.
  const wanted = useDeferredValue(filter);
  const offers = useMemo(
    () => offersOf(queue, found, first, wanted, labels),
    [queue, found, first, wanted, labels],
  );
  const now = useRef({ filter, onChange });
  now.current = { filter, onChange };
  const search = useRef<HTMLInputElement>(null);
  const clear = () => {
    if (search.current) search.current.value = "";
    onChange({});
  };
  const set = useCallback((name: Dimension | "q" | "order", value: string) => {
    now.current.onChange({ ...now.current.filter, [name]: value || undefined });
  }, []);
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{labels.search}</span>
        <input
          type="search"
          name="q"
          data-search
          ref={search}
          defaultValue={filter.q}
          onChange={(event) => set("q", event.target.value)}
        />
      </label>
      {DIMENSIONS.map((dimension) => (
        <Choice
          key={dimension}
          dimension={dimension}
          offered={offers[dimension]}
          value={filter[dimension] ?? ""}
          labels={labels}
          set={set}
        />
      ))}
      <label>
        <span>{labels.order}</span>
        <select
          name="order"
          value={filter.order ?? "place"}
          onChange={(event) => set("order", event.target.value)}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {labels.orders[order]}
            </option>
          ))}
        </select>
      </label>
      <noscript>
        <button type="submit" className="btn plain">
          {labels.narrow}
        </button>
      </noscript>
      {DIMENSIONS.some((dimension) => filter[dimension]) || filter.q ? (
        <button type="button" className="btn quiet" onClick={clear}>
          {labels.clear}
        </button>
      ) : null}
    </form>
  );
}

type Offered = { value: string; text: string }[];
type ChoiceProps = {
  dimension: Dimension;
  offered: Offered;
  value: string;
  labels: BenchLabels;
  set: (name: Dimension, value: string) => void;
};

const Choice = memo(function Choice({ dimension, offered, value, labels, set }: ChoiceProps) {
  if (offered.length === 0) return null;
  return (
    <label>
      <span>{labels.dimensions[dimension]}</span>
      <select name={dimension} value={value} onChange={(event) => set(dimension, event.target.value)}>
        <option value="">{labels.all}</option>
        {offered.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    </label>
  );
});

/** The values of each dimension that would show something, with how many; and the chosen one, though it shows nothing. */
function offersOf(
  queue: Queue,
  found: ReadonlySet<string>,
  first: Counts | null,
  filter: QueueFilter,
  labels: BenchLabels,
): Record<Dimension, Offered> {
  const offers = DIMENSIONS.map((dimension) => {
    const counts = first ? new Map(first[dimension]) : countsOf(queue, filter, dimension, found);
    const named = [...queue.names[dimension]];
    if (dimension === "status") named.push({ value: "late", label: labels.late });
    const shown = named.filter(({ value }) => counts.has(value) || filter[dimension] === value);
    return [
      dimension,
      shown.map(({ value, label }) => ({ value, text: `${label} (${counts.get(value) ?? 0})` })),
    ];
  });
  return Object.fromEntries(offers) as Record<Dimension, Offered>;
}
