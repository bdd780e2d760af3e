import { command } from "@/lib/core/command";
import { Invalid } from "@/lib/core/outcome";
import type { Transaction } from "@/lib/core/transaction";
import { placesIn } from "@/lib/matrices/import-places";
import type { Choice } from "@/lib/matrices/import-plan";
import { mayDecideImport } from "@/lib/matrices/rules/import";
import { decideRowInput } from "@/lib/matrices/schema";
import type { Block } from "@/lib/texts/blocks";
import { lockImport } from "./import-lock";

/** Decides one row of what was read: leave it out, take it in, put it over newer words, or say where it belongs. */
export const decideRow = command(
  "matrix.decideRow",
  "deciding about an own file; what counts is recorded when it is taken over",
)
  .input(decideRowInput)
  .load((tx, { actor, input }) => lockImport(tx, actor, input.importId))
  .rule(mayDecideImport)
  .run(async (tx, { input, subject }) => {
    const { importId, index, as, over, place } = input;
    if (!subject.rows[index]) throw new Invalid({ index: "invalid_value" });
    const before = subject.choices[index] ?? {};
    const choice: Choice =
      as === "place"
        ? { ...before, left: false, place: await blockAt(tx, subject.id, place) }
        : as === "over"
          ? { ...before, left: false, ...(over ? { over } : {}) }
          : { ...before, left: as === "left" };
    await tx.$executeRaw`
      UPDATE matrix_import SET choices = jsonb_set(choices, ARRAY[${String(index)}], ${JSON.stringify(choice)}::jsonb), version = version + 1
      WHERE id = ${importId}::uuid`;
    return importId;
  });

/** A place as the list on the page offers it, or as people write it; nothing is the whole text. */
async function blockAt(tx: Transaction, roundId: string, place: string): Promise<string | null> {
  if (place === "") return null;
  const { text } = await tx.round.findUniqueOrThrow({
    where: { id: roundId },
    select: { text: { select: { blocks: true } } },
  });
  const found = placesIn(text.blocks as Block[]).find(place);
  if (!found || found.several) throw new Invalid({ place: "invalid_value" });
  return found.blockId;
}
