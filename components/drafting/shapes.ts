import type { DOMOutputSpec, Mark, Node } from "prosemirror-model";
import { changesOf } from "@/lib/texts/suggest";

/** What the drawing of a text needs besides the text. */
export type Drawing = {
  /** Acronyms by entity. */
  entities: Record<string, string>;
  /** Where a picture is shown from; the file's id is put behind it. */
  pictures: string;
  words: {
    insert: string;
    delete: string;
    move: string;
    agreed: string;
    agreedAdRef: string;
    alternativeBy: string;
    noPicture: string;
  };
};

type Attributes = Record<string, string>;

const HEADINGS = ["h2", "h3", "h4", "h5"];

/** What is said beside a block: its status, who proposes it, what is suggested about the whole of it. */
function saidOf(node: Node, { entities, words }: Drawing): string {
  const name = (id: unknown) => entities[String(id)] ?? "";
  const { status, proposers } = node.attrs as { status?: "agreed" | "agreedAdRef"; proposers?: string[] };
  return [
    ...changesOf(node).map((change) => `${words[change.kind]} · ${name(change.by)}`),
    ...(proposers?.length ? [`${words.alternativeBy} ${proposers.map(name).join(", ")}`] : []),
    ...(status ? [words[status]] : []),
  ].join(" | ");
}

/**
 * How every kind of node is drawn: one source for the server's first paint, the editor and the clipboard.
 * @param drawing acronyms and words
 * @returns by name of the node type; the number of a block is put on by the numbering
 */
export function nodeShapes(drawing: Drawing): Record<string, (node: Node) => DOMOutputSpec> {
  const common = (node: Node): Attributes => {
    const { id, level, changes, status, ordered } = node.attrs;
    const said = saidOf(node, drawing);
    return {
      class: "blk",
      dir: "auto",
      "data-kind": node.type.name,
      ...(id ? { id: `b-${id}` } : {}),
      ...(level ? { "data-level": String(level) } : {}),
      ...(ordered ? { "data-ordered": "" } : {}),
      ...(changes
        ? {
            "data-change": changesOf(node)
              .map(({ kind }) => kind)
              .join(" "),
          }
        : {}),
      ...(status ? { "data-status": String(status) } : {}),
      ...(said ? { "data-said": said } : {}),
    };
  };
  const block = (tag: string) => (node: Node) => [tag, common(node), 0] as const;
  return {
    paragraph: block("p"),
    item: block("p"),
    footnote: block("p"),
    quote: block("blockquote"),
    box: block("div"),
    annex: block("h2"),
    heading: (node) => block(HEADINGS[Number(node.attrs.level ?? 1) - 1] ?? "h5")(node),
    table: (node) => [
      "div",
      { ...common(node), ...(node.attrs.header ? { "data-header": "" } : {}) },
      ["table", ["tbody", 0]],
    ],
    caption: () => ["tr", { class: "caption" }, ["td", { colspan: "100", dir: "auto" }, 0]],
    row: () => ["tr", 0],
    cell: () => ["td", { dir: "auto" }, 0],
    figure: (node) => ["figure", common(node), pictureOf(node, drawing), ["figcaption", 0]],
    note: (node) => ["sup", { class: "fn", "data-note": String(node.attrs.mark) }],
    reference: (node) => ["span", { class: "ref", "data-ref": String(node.attrs.to) }],
    break: () => ["br"],
  };
}

function pictureOf(node: Node, { pictures, words }: Drawing): DOMOutputSpec {
  const alt = String(node.attrs.alt ?? "");
  return node.attrs.fileId
    ? ["img", { src: `${pictures}${node.attrs.fileId}`, alt, contenteditable: "false" }]
    : ["span", { class: "no-picture", contenteditable: "false" }, words.noPicture];
}

/**
 * How every kind of mark is drawn. Suggestions carry the acronym of who speaks; they are lines and words, never colour alone.
 * @param drawing acronyms
 */
export function markShapes({ entities }: Drawing): Record<string, (mark: Mark) => DOMOutputSpec> {
  const by = (mark: Mark): Attributes => ({
    "data-by": entities[String(mark.attrs.by)] ?? "",
    "data-suggestion": String(mark.attrs.id ?? ""),
  });
  return {
    strong: () => ["strong", 0],
    em: () => ["em", 0],
    link: (mark) => ["a", { href: String(mark.attrs.href), rel: "noreferrer noopener" }, 0],
    bracket: (mark) => {
      const names = ((mark.attrs.by as string[] | null) ?? []).map((id) => entities[id] ?? "").join(", ");
      return ["span", { class: "bracketed", ...(names ? { "data-by": names } : {}) }, 0];
    },
    ins: (mark) => ["ins", by(mark), 0],
    del: (mark) => ["del", by(mark), 0],
    format: (mark) => [
      "span",
      { class: "reformed", ...by(mark), "data-form": `${mark.attrs.on ? "+" : "−"}${mark.attrs.name}` },
      0,
    ],
  };
}
