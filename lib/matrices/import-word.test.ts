import { describe, expect, test } from "vitest";
import { documentOf } from "@/lib/dev/build-office";
import { readMatrixFile } from "./import-file";

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const ins = (text: string) => `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const p = (inside: string, props = "") => `<w:p>${props ? `<w:pPr>${props}</w:pPr>` : ""}${inside}</w:p>`;

async function rows(body: string, comments = "") {
  const parts = comments
    ? { "word/comments.xml": `<w:comments xmlns:w="w">${comments}</w:comments>` }
    : undefined;
  const file = await readMatrixFile(documentOf(body, parts));
  if ("refusal" in file) throw new Error(file.refusal);
  return file;
}

describe("tracked changes of a Word document (domain 5.3)", () => {
  test("are one proposal for each paragraph: as it was, and as it would be", async () => {
    const file = await rows(
      p(run("Unchanged.")) +
        p(run("States ") + del("may") + ins("should") + run(" act") + ins(" now") + run(".")),
    );
    expect(file.rows).toHaveLength(1);
    expect(file.rows[0]).toMatchObject({
      at: { n: 2 },
      from: "change",
      anchor: "States may act.",
      said: { text: "“may” → “should”; + “now”", proposedText: "States should act now." },
      doubts: [],
    });
  });

  test("that add, strike out or join whole paragraphs say so, and a new one names its place by the one before", async () => {
    const file = await rows(
      p(run("First.")) +
        p(ins("A new one."), '<w:rPr><w:ins w:id="3"/></w:rPr>') +
        p(del("Gone."), '<w:rPr><w:del w:id="4"/></w:rPr>') +
        p(run("Joined"), '<w:rPr><w:del w:id="5"/></w:rPr>') +
        p(run("with this.")),
    );
    expect(
      file.rows.map(({ anchor, said, doubts }) => [anchor, said.text, said.proposedText, doubts[0]?.code]),
    ).toEqual([
      ["First.", "+ ¶ “A new one.”", "", "newParagraph"],
      ["Gone.", "− “Gone.”", "", "wholeRemoved"],
      ["Joined", "− ¶", "Joined", "joined"],
    ]);
  });

  test("moves are two ends of one; what was put in and taken out again never was; form is counted, not taken", async () => {
    const file = await rows(
      p(
        `${run("Stays ")}<w:ins w:id="1"><w:del w:id="2"><w:r><w:delText>never</w:delText></w:r></w:del></w:ins>`,
      ) +
        p(`<w:moveFrom w:id="3"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom>`) +
        p(`<w:moveTo w:id="4"><w:r><w:t>Moved.</w:t></w:r></w:moveTo>`) +
        p(
          `<w:r><w:rPr><w:rPrChange w:id="5"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>Bold.</w:t></w:r>`,
        ),
    );
    expect(file.rows.map(({ doubts }) => doubts[0]?.code)).toEqual(["wholeRemoved", "newParagraph"]);
    expect(file.rows.map(({ said }) => [said.text, said.proposedText])).toEqual([
      ["− “Moved.”", ""],
      ["+ ¶ “Moved.”", ""],
    ]);
    expect(file.forms).toBe(1);
  });

  test("a new paragraph after one that stays is no proposal for that one, however Word has set the marks", async () => {
    const put = '<w:rPr><w:ins w:id="3"/></w:rPr>';
    for (const body of [
      p(run("Seven.")) + p(ins("New."), put) + p(run("Eight.")),
      p(run("Seven."), put) + p(ins("New.")) + p(run("Eight.")),
    ]) {
      const file = await rows(body);
      expect(
        file.rows.map(({ anchor, said, doubts }) => [anchor, said.text, said.proposedText, doubts]),
      ).toEqual([["Seven.", "+ ¶ “New.”", "", [{ code: "newParagraph" }]]]);
    }
  });

  test("a paragraph that is split proposes no half of it, changed or not; one that is joined says so beside its words", async () => {
    const [put, struck] = ["ins", "del"].map((op) => `<w:rPr><w:${op} w:id="3"/></w:rPr>`);
    const file = await rows(
      p(run("States act."), put) +
        p(run(" They ") + del("may") + ins("shall") + run(" report.")) +
        p(run("One,"), put) +
        p(run("and two.")) +
        p(run("It ") + del("is") + ins("was") + run(" so"), struck) +
        p(run("and so on.")),
    );
    expect(
      file.rows.map(({ anchor, said, doubts }) => [anchor, said.text, said.proposedText, doubts]),
    ).toEqual([
      [
        "States act. They may report.",
        "“may” → “shall”; + ¶\n“States act.” ¶ “They shall report.”",
        "",
        [{ code: "split" }],
      ],
      ["One,and two.", "+ ¶\n“One,” ¶ “and two.”", "", [{ code: "split" }]],
      ["It is so", "“is” → “was”; − ¶", "It was so", [{ code: "joined" }]],
    ]);
  });

  test("a text box and its fallback are read once; tabs and line breaks stay; fields' instructions do not", async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${p(ins("Boxed"))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(ins("Boxed"))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    const file = await rows(
      p(`<w:r>${box}</w:r>`) +
        p(
          `<w:ins w:id="9"><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:instrText>PAGE</w:instrText><w:t>c</w:t></w:r></w:ins>`,
        ),
    );
    expect(file.rows.map(({ said }) => said.text)).toEqual(["+ ¶ “Boxed”", "+ ¶ “a\tb\nc”"]);
  });
});

describe("tables of a Word document", () => {
  const tc = (inside: string) => `<w:tc>${inside}</w:tc>`;
  const tbl = (...lines: string[][]) =>
    `<w:tbl>${lines.map((cells) => `<w:tr>${cells.map(tc).join("")}</w:tr>`).join("")}</w:tbl>`;
  const words = (...texts: string[]) => texts.map((text) => p(run(text)));
  const HEAD = words("Para", "Our view", "Comment");

  test("one that goes on without its headings is read on; another is counted, once, with what stands in a cell of it", async () => {
    const file = await rows(
      tbl(HEAD, words("1", "", "First.")) +
        p("") +
        tbl(words("2", "Beside.", "Second.")) +
        tbl(words("Name", "Place"), words("A", "B")) +
        tbl(words("3", "", "Of nothing that stands before.")) +
        tbl(words("", "")),
    );
    expect(file.rows.map(({ at, places, said }) => [at.sheet, ...places, said.text])).toEqual([
      ["1", "1", "First."],
      ["2", "2", "Second."],
    ]);
    expect(file.rows[1]?.others).toEqual([["Our view", "Beside."]]);
    expect(file.skipped).toBe(2);
  });

  test("a table within a cell of a matrix is words of that cell, and not skipped", async () => {
    const inner = tbl(words("x", "y", "z"));
    const file = await rows(tbl(HEAD, [p(run("1")), p(""), p(run("See")) + inner + p("")]));
    expect(file.rows).toHaveLength(1);
    expect([file.rows[0]?.said.text, file.skipped]).toEqual(["See\nx\ny\nz", 0]);
  });

  test("changes in the cells of a matrix are in its rows; those in any other table are comments of their own", async () => {
    const file = await rows(
      tbl(HEAD, [p(run("1")), p(""), p(ins("First."))]) +
        tbl([p(run("Budget ") + del("1") + ins("2"))]) +
        p(run("End")),
    );
    expect(file.rows.map(({ from, said }) => [from, said.text])).toEqual([
      ["row", "First."],
      ["change", "“1” → “2”"],
    ]);
  });
});

test("remarks bring their words, what they are about, and who wrote them; a bookmark of ours names the paragraph", async () => {
  const id = "3f1c2f8e-9b1f-4a51-8a67-0d5a5a1c2b3d";
  const file = await rows(
    p(
      `<w:bookmarkStart w:id="0" w:name="icat_p_${id.replaceAll("-", "")}"/>${run("States ")}<w:commentRangeStart w:id="7"/>${run("may act")}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
    ),
    `<w:comment w:id="7" w:author="A. Person">${p(run("Who?"))}${p(run("Say so."))}</w:comment><w:comment w:id="8" w:author="B">${p(run("Without a place."))}</w:comment>`,
  );
  expect(file.rows.find(({ at }) => at.n === 1)).toMatchObject({
    from: "remark",
    bookmarks: [`icat_p_${id.replaceAll("-", "")}`],
    anchor: "States may act",
    quote: "may act",
    said: { text: "Who?\nSay so." },
    others: [["Word", "A. Person"]],
  });
  expect(file.rows.find(({ at }) => at.n === 0)?.said.text).toBe("Without a place.");
});
