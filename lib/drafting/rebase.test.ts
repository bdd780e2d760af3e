import { Step, Transform } from "prosemirror-transform";
import { expect, it } from "vitest";
import { newBlockId } from "@/lib/texts/blocks";
import { documentOf, schema } from "@/lib/texts/document";
import { catchUp, sameSteps } from "./rebase";

const doc = documentOf([{ id: newBlockId(), kind: "paragraph", text: "words" }]);
const putIn = (text: string, at: number) => new Transform(doc).insert(at, schema.text(text)).steps;

/** As the database gives it back: the words of every object in another order. */
const stored = (step: Step) =>
  Step.fromJSON(schema, Object.fromEntries(Object.entries(step.toJSON()).toReversed()));

it("steps are the same whichever way they came", () => {
  const change = { kind: "delete", id: newBlockId(), by: newBlockId() };
  const turned = Object.fromEntries(Object.entries(change).toReversed());
  const marked = (value: object) => new Transform(doc).setNodeAttribute(0, "changes", [value]).steps;
  expect(sameSteps(marked(change), marked(turned).map(stored))).toBe(true);
  expect(sameSteps(putIn("a", 1), putIn("b", 1))).toBe(false);
  expect(sameSteps(putIn("a", 1), [])).toBe(false);
});

it("what a page kept and had brought to the server is not put in again; the rest comes behind what others wrote", () => {
  const own = new Transform(doc).insert(1, schema.text("a")).insert(2, schema.text("b")).steps;
  const since = [
    { clientId: "other", step: putIn("xyz", 1)[0] as Step },
    { clientId: "own", step: stored(putIn("a", 4)[0] as Step) },
  ];
  const left = catchUp(own, since, "own") ?? [];
  expect(left.map((step) => step.toJSON())).toMatchObject([{ from: 5, to: 5 }]);
});

it("where what arrived is not what was kept, nothing is put in", () => {
  expect(catchUp(putIn("a", 1), [{ clientId: "own", step: putIn("c", 1)[0] as Step }], "own")).toBeNull();
});
