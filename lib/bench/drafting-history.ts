import { EditorState } from "prosemirror-state";
import { KEEP_EVERY } from "@/lib/drafting/commands/change";
import { blocksOf, documentOf, schema } from "@/lib/texts/document";
import { cookiesOf, type Kept, layDraft, type Typed } from "./drafting-lay";
import { draftingText } from "./drafting-text";
import { load } from "./load";
import { type Row, row, type Target } from "./rows";

const EDITS = 5_000;
const OPENINGS = { connections: 1, seconds: 0, least: 9 };
const WORDS = ["and ", "their ", "lawful ", "in full ", "soon "];
const SECONDS_BETWEEN = 40;
const PEOPLE = 5;
const UNDER_A_SECOND: Target = { of: "value", is: "below", limit: 1000 };

/**
 * Opens the history of a text of 20,000 words that five people have written in 5,000 times.
 * @param on the server and its database
 */
export async function measureHistory(on: { databaseUrl: string; origin: string }): Promise<Row[]> {
  const { blocks, kept, typed } = worked();
  const place = await layDraft(on.databaseUrl, 1, blocks, kept, typed);
  const [cookie = ""] = await cookiesOf(on.databaseUrl, place);
  const url = `${on.origin}/submissions/${place.submissionId}/history`;
  await load(url, { cookie }, { ...OPENINGS, least: 3 });
  const { firstBytes, seconds } = await load(url, { cookie }, OPENINGS);
  const whole = (seconds * 1000) / firstBytes.length;
  return [row("drafting.history.5000", "ms", whole, { target: UNDER_A_SECOND })];
}

/** 5,000 insertions of a word, each in the next paragraph but three, over some fifty hours. */
function worked() {
  const before = draftingText(1);
  const kept: Kept[] = [{ version: 0, blocks: before }];
  const typed: Typed[] = [];
  let state = EditorState.create({ doc: documentOf(before), schema });
  const began = Date.now() - EDITS * SECONDS_BETWEEN * 1000;
  for (let version = 1; version <= EDITS; version++) {
    let at = 1;
    for (let block = 0; block < (version * 3) % state.doc.childCount; block++)
      at += state.doc.child(block).nodeSize;
    const tr = state.tr.insert(at, schema.text(WORDS[version % WORDS.length] ?? ""));
    state = state.apply(tr);
    const person = Math.floor(version / 25) % PEOPLE;
    typed.push({
      version,
      client: `bench-client-${person}`,
      seq: version,
      person,
      at: new Date(began + version * SECONDS_BETWEEN * 1000).toISOString(),
      steps: tr.steps.map((step) => step.toJSON() as object),
    });
    if (version % KEEP_EVERY === 0) kept.push({ version, blocks: blocksOf(state.doc) });
  }
  return { blocks: blocksOf(state.doc), kept, typed };
}
