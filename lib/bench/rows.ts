/** One measured value. `floor` is what it is held against, in the same unit and run; `ratio` is value to floor. */
export type Row = {
  name: string;
  unit: string;
  value: number;
  floor: number | null;
  ratio: number | null;
  target: string | null;
  ok: boolean | null;
};

/** What a value has to reach: itself, or its ratio to the floor, on one side of a limit. */
export type Target = { of: "value" | "ratio"; is: "below" | "at least" | "exactly"; limit: number };

/**
 * Judges one value.
 * @param name dotted, such as `pages.desk.groups100.ttfb.p50.c1`
 * @param unit what is counted, such as "ms"
 * @param value the measured value
 * @param against the floor of the same run, and the target; without a target nothing is judged
 * @returns the row, rounded to three decimals
 */
export function row(
  name: string,
  unit: string,
  value: number,
  against: { floor?: number; target?: Target } = {},
): Row {
  const { floor = null, target } = against;
  const ratio = floor ? value / floor : null;
  const judged = target && (target.of === "value" ? value : ratio);
  return {
    name,
    unit,
    value: rounded(value),
    floor: floor && rounded(floor),
    ratio: ratio && rounded(ratio),
    target: target ? `${target.of} ${target.is} ${target.limit}` : null,
    ok: target && typeof judged === "number" ? holds(judged, target) : null,
  };
}

/**
 * The rows as a table for a terminal or a Markdown page.
 * @param rows what was measured
 */
export function tableOf(rows: Row[]): string {
  const verdict = (ok: boolean | null) => (ok === null ? "" : ok ? "ok" : "MISSED");
  const lines = rows.map((one) => [
    one.name,
    String(one.value),
    one.unit,
    String(one.floor ?? ""),
    String(one.ratio ?? ""),
    one.target ?? "",
    verdict(one.ok),
  ]);
  const head = ["name", "value", "unit", "floor", "ratio", "target", ""];
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...lines.map((line) => (line[column] ?? "").length)),
  );
  const drawn = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [drawn(head), drawn(widths.map((width) => "-".repeat(width))), ...lines.map(drawn)].join("\n");
}

function holds(judged: number, { is, limit }: Target): boolean {
  if (is === "exactly") return judged === limit;
  return is === "below" ? judged < limit : judged >= limit;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
