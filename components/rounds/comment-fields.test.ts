import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { translator } from "@/lib/core/i18n/translate";
import { addCommentInput } from "@/lib/responses/schema";
import { TextField } from "./comment-fields";

test("the words of a comment are marked as needed as the command asks for them: a proposed wording may stand alone", () => {
  const { props } = TextField({ t: translator("en") });
  const alone = { roundId: randomUUID(), text: "", proposedText: "States should act." };
  expect(Boolean(props.needed)).toBe(!addCommentInput.safeParse(alone).success);
  expect(addCommentInput.safeParse({ ...alone, proposedText: "" }).success).toBe(false);
  expect(props.hint).toBeTruthy();
});
