import { expect, test } from "vitest";
import { BLOCK_CARRIES } from "./blocks";
import { schema } from "./document";
import { blockSchema, spanSchema } from "./schema";
import { SPAN_CARRIES } from "./spans";

test("what blocks and spans are said to carry is what the schema of texts has them carry, kind by kind in one order", () => {
  const own = (shape: object, common: readonly string[]) =>
    Object.keys(shape).filter((name) => !common.includes(name));
  expect(Object.entries(BLOCK_CARRIES)).toEqual(
    blockSchema.options.map(({ shape }) => [
      shape.kind.value,
      own(shape, ["kind", "id", "text", "spans", "changes", "rows"]),
    ]),
  );
  expect(Object.entries(SPAN_CARRIES)).toEqual(
    spanSchema.options.map(({ shape }) => [shape.kind.value, own(shape, ["kind", "from", "to", "cell"])]),
  );
});

test("an editor has a node for each kind of block, with its id and what is suggested about it", () => {
  for (const [kind, carries] of Object.entries(BLOCK_CARRIES))
    expect(Object.keys(schema.nodes[kind]?.spec.attrs ?? {})).toEqual(["id", "changes", ...carries]);
});
