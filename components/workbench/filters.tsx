"use client";
import { useMemo } from "react";
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
  /** How many each choice would show, counted by the server while only the first rows have come. */
  first: Counts | null;
  filter: QueueFilter;
  labels: BenchLabels;
  /** Without script the form itself asks for the page; with it, each change is drawn at once. */
  onChange: (filter: QueueFilter) => void;
};

/** What the queue is narrowed by and in which order it runs, with how many each choice would show. */
export function Filters({ queue, first, filter, labels, onChange }: Props) {
  const counts = useMemo(
    () => new Map(DIMENSIONS.map((one) => [one, first ? new Map(first[one]) : countsOf(queue, filter, one)])),
    [queue, first, filter],
  );
  const set = (name: Dimension | "q" | "order", value: string) =>
    onChange({ ...filter, [name]: value || undefined });
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        <span>{labels.search}</span>
        <input
          type="search"
          name="q"
          data-search
          defaultValue={filter.q}
          onChange={(event) => set("q", event.target.value)}
        />
      </label>
      {DIMENSIONS.map((dimension) => {
        const named = counts.get(dimension) ?? new Map<string, number>();
        const values = [...queue.names[dimension]];
        if (dimension === "status") values.push({ value: "late", label: labels.late });
        const offered = values.filter(({ value }) => named.has(value) || filter[dimension] === value);
        if (offered.length === 0) return null;
        return (
          <label key={dimension}>
            <span>{labels.dimensions[dimension]}</span>
            <select
              name={dimension}
              value={filter[dimension] ?? ""}
              onChange={(event) => set(dimension, event.target.value)}
            >
              <option value="">{labels.all}</option>
              {offered.map(({ value, label }) => (
                <option key={value} value={value}>
                  {`${label} (${named.get(value) ?? 0})`}
                </option>
              ))}
            </select>
          </label>
        );
      })}
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
        <button type="button" className="btn quiet" onClick={() => onChange({})}>
          {labels.clear}
        </button>
      ) : null}
    </form>
  );
}
