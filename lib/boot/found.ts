import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { systemActor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { env } from "@/lib/core/env";
import { foundGroup } from "@/lib/membership/commands/group";
import { BootRefusal } from "./refusal";

/**
 * Founds a group from a file: its first body, the entity that serves it, and the first person of its secretariat, who then
 * invites everybody else from the screen. The form of the file: docs/operators/group.example.json.
 * @param file a JSON file
 * @returns what the operator does next
 * @throws BootRefusal when the file cannot be read or says something that is not possible, with the fields
 */
export async function found(file: string): Promise<string> {
  const input = read(file);
  const outcome = await perform(foundGroup, systemActor(randomUUID(), randomUUID()), input);
  if (outcome.kind === "invalid") {
    const fields = Object.entries(outcome.fields).map(([field, fault]) => `  ${field}: ${fault}`);
    throw new BootRefusal(`${file} cannot be founded as it stands:\n${fields.join("\n")}`);
  }
  if (outcome.kind !== "done") throw new BootRefusal(`The group was not founded: ${JSON.stringify(outcome)}`);
  return `The group is founded. Its first secretary signs in at ${env().APP_ORIGIN}/sign-in with the address in the file.`;
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new BootRefusal(`${file} is not a readable JSON file: ${(error as Error).message}`);
  }
}
