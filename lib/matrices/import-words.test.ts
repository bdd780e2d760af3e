import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { bringIn, commentsOf, lookAt, roundFor, takeOver } from "@/lib/dev/build-import";
import { documentOf, workbookOf } from "@/lib/dev/build-office";
import { done } from "@/lib/dev/build-text";
import { addComment } from "@/lib/responses/commands/respond";
import { decideRow } from "./commands/import-decide";
import { readMatrixFile } from "./import-file";
import { matchRows } from "./import-match";
import { readMatchFacts } from "./queries/import-facts";

let drop: () => Promise<void>;
let body: BuiltBody;
let ilo: Actor;

beforeAll(async () => {
  drop = await openTestDatabase("2019-06-03T09:00:00Z");
  body = await buildBody();
  ilo = await body.actor("focalPoint", "ilo");
});
afterAll(() => drop());

/** The paragraphs of a round's text, by their numbers, as the finder of places knows them. */
async function placed(on: { roundId: string }, ...numbers: string[]) {
  const file = await readMatrixFile(workbookOf([["Para", "Comment"], ...numbers.map((n) => [n, "x"])]));
  if ("refusal" in file) throw new Error(file.refusal);
  const facts = await readMatchFacts(
    { roundId: on.roundId, entityId: body.entities.ilo ?? "", behalf: false },
    file,
  );
  const rows = await matchRows(file.rows, facts);
  return rows.map(({ blockId }) => {
    const block = facts.blocks.find(({ id }) => id === blockId);
    if (!block) throw new Error("no such paragraph");
    return block;
  });
}

test("a comment that a file puts elsewhere leaves its exact words behind, and that is said (domain 5.2.11)", async () => {
  const on = await roundFor(body, ilo);
  const [from, to] = await placed(on, "1", "2");
  if (!from || !to) throw new Error("no paragraphs");
  const quote = from.text.slice(0, 8);
  const place = { blockId: from.id, quote, quoteAt: 0 };
  for (const text of ["Moves.", "Stays."])
    done(await perform(addComment, ilo, { roundId: on.roundId, ...place, text }));
  const ids = new Map((await commentsOf(on)).map(({ text, id }) => [text, id]));
  const file = workbookOf([
    ["Para", "Comment", "commentUid", "commentVersion"],
    ["2", "Moved.", ids.get("Moves.") ?? "", "1"],
    ["1", "Stayed.", ids.get("Stays.") ?? "", "1"],
  ]);
  const id = done(await bringIn(ilo, file, on));
  expect((await lookAt(ilo, id, on)).rows.map(({ is, doubts }) => [is, ...doubts])).toEqual([
    ["changed", { code: "placeMoved", with: "2" }, { code: "quoteLost", with: quote }],
    ["changed"],
  ]);
  done(await takeOver(ilo, id, on));
  const after = new Map((await commentsOf(on)).map((comment) => [comment.text, comment]));
  expect(after.get("Moved.")).toMatchObject({ blockId: to.id, quote: "", quoteAt: null });
  expect(after.get("Stayed.")).toMatchObject({ blockId: from.id, quote, quoteAt: 0 });
});

test("a remark on words that do not stand in its paragraph says so, until it is put where they stand", async () => {
  const on = await roundFor(body, ilo);
  const [first, second] = await placed(on, "1", "2");
  if (!first || !second) throw new Error("no paragraphs");
  const words = second.text.slice(0, 12);
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const name = `icat_p_${first.id.replaceAll("-", "")}`;
  const file = documentOf(
    `<w:p><w:bookmarkStart w:id="0" w:name="${name}"/><w:commentRangeStart w:id="7"/>${run(words)}<w:commentRangeEnd w:id="7"/></w:p>`,
    {
      "word/comments.xml": `<w:comments xmlns:w="w"><w:comment w:id="7"><w:p>${run("Who?")}</w:p></w:comment></w:comments>`,
    },
  );
  const importId = done(await bringIn(ilo, file, on));
  expect((await lookAt(ilo, importId, on)).rows).toMatchObject([
    { is: "new", blockId: first.id, quoteAt: null, doubts: [{ code: "quoteLost", with: words }] },
  ]);
  done(await perform(decideRow, ilo, { importId, index: 0, as: "place", place: "2" }));
  expect((await lookAt(ilo, importId, on)).rows).toMatchObject([
    { is: "new", blockId: second.id, quoteAt: 0, doubts: [] },
  ]);
  done(await takeOver(ilo, importId, on));
  expect(await commentsOf(on)).toMatchObject([{ blockId: second.id, quote: words, quoteAt: 0 }]);
});
