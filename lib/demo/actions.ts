"use server";
import { action } from "@/lib/core/action";
import { moveClock } from "./commands";

const move = action(moveClock, { done: "demo.moved" });

/** Moves the clock of a demo world past the next deadline of the body. */
export async function moveClockAction(): Promise<void> {
  const form = new FormData();
  form.set("to", "nextDeadline");
  await move(null, form);
}
