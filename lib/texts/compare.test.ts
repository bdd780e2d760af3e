import { describe, expect, test } from "vitest";
import { type Block, newBlockId } from "./blocks";
import { changedOnly, compareTexts } from "./compare";
import { compareWords, similarity } from "./words";

const paragraph = (text: string): Block => ({ id: newBlockId(), kind: "paragraph", text });
const fresh = (block: Block): Block => ({ ...block, id: newBlockId() });
const show = (before: string, after: string) =>
  compareWords(before, after)
    .map((run) => (run.op === "same" ? run.text : run.op === "ins" ? `{+${run.text}+}` : `{-${run.text}-}`))
    .join("");

describe("words", () => {
  test("differ as whole words, in every script", () => {
    expect(show("the States parties met", "the Member States met")).toBe(
      "the {+Member +}States {-parties -}met",
    );
    expect(show("ترحب اللجنة بالتقرير", "ترحب الأمانة بالتقرير")).toBe("ترحب {-اللجنة-}{+الأمانة+} بالتقرير");
    expect(show("小组在维也纳举行会议", "小组在日内瓦举行会议")).toBe("小组在{-维也纳-}{+日内瓦+}举行会议");
    expect(show("the group's “aim”", "the group’s “aim”")).toBe("the {-group's-}{+group’s+} “aim”");
  });

  test("changed in a row are one change", () => {
    expect(show("trafficking in human beings is a crime", "trafficking in persons was a crime")).toBe(
      "trafficking in {-human beings is-}{+persons was+} a crime",
    );
  });

  test("are alike from 0 to 1", () => {
    expect(similarity("The Group met in Vienna.", "the group met in vienna")).toBe(1);
    expect(similarity("The Group met in Vienna", "Supply chains")).toBe(0);
    expect(similarity("", "")).toBe(1);
  });
});

describe("texts", () => {
  const a = paragraph("The Group welcomes its newest partner, the Special Rapporteur.");
  const b = paragraph("Members meet twice a year, in Vienna and in New York.");
  const c = paragraph("The secretariat reports on the work plan each December.");
  const kinds = (before: Block[], after: Block[]) => compareTexts(before, after).map((change) => change.kind);

  test("inserting a paragraph, which renumbers all after it, is one change", () => {
    expect(kinds([a, b, c], [a, paragraph("A new one."), b, c])).toEqual([
      "same",
      "inserted",
      "same",
      "same",
    ]);
  });

  test("a deleted paragraph stands where it stood", () => {
    expect(kinds([a, b, c], [a, c])).toEqual(["same", "deleted", "same"]);
    expect(kinds([a, b], [])).toEqual(["deleted", "deleted"]);
  });

  test("a moved paragraph is known by its id and by its words", () => {
    expect(kinds([a, b, c], [c, a, b])).toEqual(["moved", "same", "same"]);
    expect(kinds([a, b, c], [c, a, b].map(fresh))).toEqual(["moved", "same", "same"]);
  });

  test("a pasted copy is aligned by likeness, to the curly quote", () => {
    const copy = fresh({ ...b, text: "Members meet twice each year, in Vienna and in New York." });
    const [change] = changedOnly(compareTexts([a, b, c], [fresh(a), copy, fresh(c)]));
    expect(change).toMatchObject({ kind: "changed", before: b, after: copy });
  });

  test("another kind or level with the same words is a change", () => {
    const heading: Block = { id: newBlockId(), kind: "heading", level: 1, text: "Aim" };
    const [change] = compareTexts([heading], [{ ...heading, level: 2 }]);
    expect(change).toMatchObject({ kind: "changed", edited: false, reshaped: true });
  });

  test("table cells and footnotes are compared", () => {
    const table: Block = {
      id: newBlockId(),
      kind: "table",
      text: "",
      header: true,
      rows: [
        ["Year", "Members"],
        ["2018", "21"],
        ["2019", "23"],
      ],
    };
    const after: Block = {
      ...table,
      rows: [
        ["Year", "Members"],
        ["2019", "25"],
      ],
    };
    const [change] = compareTexts([table], [after]);
    expect(change?.rows?.map((row) => row.kind)).toEqual(["same", "deleted", "changed"]);
    expect(change?.rows?.[2]?.cells[1]).toEqual([
      { op: "del", text: "23" },
      { op: "ins", text: "25" },
    ]);
  });

  test("a footnote's new mark is no change, a new footnote is", () => {
    const note: Block = { id: newBlockId(), kind: "footnote", mark: "¹", text: "Resolution 72/195." };
    const before = [paragraph("Noted[^¹]."), note];
    const same = [
      { ...before[0], text: "Noted[^1]." },
      { ...note, mark: "1" },
    ] as Block[];
    expect(kinds(before, same)).toEqual(["same", "same"]);
    const more: Block = { id: newBlockId(), kind: "footnote", mark: "n", text: "Resolution 64/293." };
    expect(kinds(before, [{ ...before[0], text: "Noted[^n][^¹]." } as Block, more, note])).toEqual([
      "changed",
      "inserted",
      "same",
    ]);
  });
});

test("emphasis, how far a paragraph is agreed and whose alternative it is show as another shape; a renamed reference does not", () => {
  const [base, other, newBase] = [newBlockId(), newBlockId(), newBlockId()];
  const words = "The Group asked its members to report on the year, as paragraph";
  const one = (id: string, to: string): Block => ({ id, kind: "paragraph", text: `${words} [#${to}] says.` });
  const [first, second] = [one(base, other), one(other, base)];
  const before = [first, second];
  const after = [{ ...one(newBase, other), text: `${words} [#${other}] says.` }, one(other, newBase)];
  expect(compareTexts(before, after).map((change) => change.kind)).toEqual(["same", "same"]);
  const em = compareTexts(before, [{ ...first, spans: [{ kind: "em", from: 4, to: 9 }] }, second]);
  expect(em[0]).toMatchObject({ kind: "changed", edited: false, reshaped: true });
  const agreed = [first, { ...second, status: "agreed" } as Block];
  expect(compareTexts(before, agreed)[1]).toMatchObject({ edited: false, reshaped: true });
});
