import { ROLES, type Role } from "./roles";

/** What the stage laid out, by name. */
export type Ids = Record<string, string>;

/** What a role hears: "may", or the reason of the refusal, or another answer of the door in one word. */
export type Cells = Record<Role, string>;

const OUTSIDE: Partial<Cells> = { anonymous: "signedOut", disabled: "signedOut", ended: "signedOut" };

/**
 * The column of one door.
 * @param reason what everybody hears who is not named
 * @param named what the others hear
 */
export function column(reason: string, named: Partial<Cells> = {}): Cells {
  const cells = Object.fromEntries(ROLES.map((role) => [role, named[role] ?? OUTSIDE[role] ?? reason]));
  return cells as Cells;
}

/** The same for something that belongs to one body: the other body's people are told that it is not there. */
export function ofBody(reason: string, named: Partial<Cells> = {}): Cells {
  return column(reason, { otherBody: "notThere", ...named });
}

/** A door at which everybody hears the same, signed in or not. */
export function anybody(answer: string): Cells {
  return Object.fromEntries(ROLES.map((role) => [role, answer])) as Cells;
}

export const CHAIR_OR_SECRETARIAT = { coChair: "may", secretariat: "may" } as const;
export const SECRETARIAT = { secretariat: "may" } as const;
export const CO_CHAIR = { coChair: "may" } as const;
