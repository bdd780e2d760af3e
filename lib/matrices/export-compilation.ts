import { listed } from "@/lib/core/i18n/listed";
import type { Block } from "@/lib/texts/blocks";
import { numberBlocks } from "@/lib/texts/numbers";
import type { MatrixFacts, MatrixRow } from "./export-row";
import type { WordFile, WordPart } from "./export-word";
import { plainWords, type Writer, wordsOf } from "./export-words";

/** One line of a compilation: the text as it was commented, or what entities propose instead of the line above it. */
export type CompilationLine =
  | { kind: "heading"; level: 1 | 2; text: string }
  | { kind: "text"; label: string; text: string }
  | { kind: "proposal"; entities: string[]; text: string };

/**
 * The compilation text: every paragraph, and under it each entity's wording with the names of those who want it (domain 5.3 e).
 * The same wording of several entities stands once, with all their names; what nobody wants otherwise stands alone.
 * @param facts the comments, filtered as on screen; those without wording stand in the matrix
 * @param writer the reader's language
 */
export function compilationOf({ text, rows }: MatrixFacts, { t }: Writer): CompilationLine[] {
  const numbers = numberBlocks(text.blocks);
  const plain = plainWords(text, t);
  const proposals = proposalsOf(rows);
  const lines: CompilationLine[] = [];
  for (const block of text.blocks) {
    const words = plain(wordsOf(block));
    const label = numbers[block.id]?.label ?? "";
    if (block.kind === "annex")
      lines.push({
        kind: "heading",
        level: 1,
        text: heading(t("submissions.annexTitle", { number: label || "none" }), words),
      });
    else if (block.kind === "heading") lines.push({ kind: "heading", level: 2, text: heading(label, words) });
    else lines.push({ kind: "text", label: labelOf(block, label), text: words });
    lines.push(...(proposals.get(block.id) ?? []));
  }
  const whole = proposals.get("") ?? [];
  return whole.length > 0
    ? [...lines, { kind: "heading", level: 1, text: t("matrices.onWhole") }, ...whole]
    : lines;
}

function heading(label: string, words: string): string {
  return [label, words].filter((part) => part !== "").join(" ");
}

function labelOf(block: Block, label: string): string {
  return block.kind === "item" && !block.ordered ? "•" : label;
}

type Proposal = Extract<CompilationLine, { kind: "proposal" }>;

function proposalsOf(rows: readonly MatrixRow[]): Map<string, Proposal[]> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { blockId, proposedText, entity, supportedBy } of rows) {
    if (proposedText === "") continue;
    const place = found.get(blockId ?? "") ?? new Map<string, Set<string>>();
    const entities = place.get(proposedText) ?? new Set();
    for (const one of [entity, ...supportedBy]) entities.add(one);
    found.set(blockId ?? "", place.set(proposedText, entities));
  }
  return new Map(
    Array.from(found, ([blockId, place]) => [
      blockId,
      Array.from(place, ([text, entities]) => ({ kind: "proposal" as const, entities: [...entities], text })),
    ]),
  );
}

/** @returns a proposal as it stands under its paragraph: "[OSCE, ILO: words]" */
export function proposalWords({ entities, text }: Proposal, { t }: Writer): string {
  return t("matrices.proposal", { entities: listed(entities, t.language), text });
}

/** The compilation as plain text: UTF-8, lines ended with LF, an empty line between any two. */
export function compilationText(title: string, lines: readonly CompilationLine[], writer: Writer): string {
  return `${[title, ...lines.map((line) => lineText(line, writer))].join("\n\n")}\n`;
}

/** The compilation as a Word document. */
export function compilationWord(
  facts: MatrixFacts,
  lines: readonly CompilationLine[],
  writer: Writer,
): WordFile {
  const { t } = writer;
  return {
    title: `${t("matrices.forms.compilation")} · ${facts.symbol}`,
    language: t.language,
    origin: { roundId: facts.roundId, versionId: facts.versionId, form: "compilation" },
    landscape: false,
    parts: [
      { kind: "heading", level: 1, text: `${t("matrices.forms.compilation")}: ${facts.title}` },
      {
        kind: "text",
        text: t("matrices.lede", { n: facts.rows.length, symbol: facts.symbol, round: facts.round }),
      },
      ...lines.map((line): WordPart => {
        const text = lineText(line, writer);
        if (line.kind === "heading") return { kind: "heading", level: line.level, text };
        return { kind: "text", text, style: line.kind === "proposal" ? "Proposal" : "Normal" };
      }),
    ],
  };
}

function lineText(line: CompilationLine, writer: Writer): string {
  if (line.kind === "proposal") return proposalWords(line, writer);
  return line.kind === "heading" ? line.text : heading(line.label, line.text);
}
