import type { z } from "zod";
import type { Actor } from "./actor";
import { readNow } from "./clock";
import { claimPress, keepAnswer } from "./idempotency";
import { fieldsOf, unwritableField } from "./input";
import { Conflict, Invalid, type Outcome, Refused } from "./outcome";
import { type RecordEvent, writeRecord } from "./record";
import { inTransaction, type Transaction } from "./transaction";
import type { Verdict } from "./verdict";

type Loading<I> = { actor: Actor; input: I };
type Running<I, S> = Loading<I> & {
  subject: S;
  now: Date;
  record: (event: RecordEvent, at?: Date) => Promise<void>;
};

/** A change to the world: one input, one locked subject, one rule, one record. Run it with `perform`. */
export type Command<In, I, S, R> = {
  name: string;
  input: z.ZodType<I, In>;
  /** Reads and locks what is judged. A subject that bears `lockedAt` was locked by a statement that then told the time. */
  load: (tx: Transaction, on: Loading<I>) => Promise<S | null>;
  rule: (actor: Actor, subject: S, now: Date, input: I) => Verdict;
  run: (tx: Transaction, on: Running<I, S>) => Promise<R>;
  /** Why nothing is recorded, for the few acts that concern nobody but the person (an autosave). */
  unrecorded?: string;
};

/**
 * Begins a command. The builder has no `.run` before `.rule`, so a write without a rule does not compile.
 * @param name noun.verb, as the minutes would say it
 * @param unrecorded why the record stays silent; leave out for everything that others may have to account for
 */
export function command(name: string, unrecorded?: string) {
  return {
    input: <I, In>(input: z.ZodType<I, In>) => ({
      /** Reads and locks what is judged, scoped to the actor's body; null means "not there, for you". */
      load: <S>(load: Command<In, I, S, unknown>["load"]) => ({
        rule: (rule: Command<In, I, S, unknown>["rule"]) => ({
          run: <R>(run: Command<In, I, S, R>["run"]): Command<In, I, S, R> => ({
            name,
            input,
            load,
            rule,
            run,
            unrecorded,
          }),
        }),
      }),
    }),
  };
}

class Replayed extends Error {
  constructor(readonly outcome: Outcome<unknown>) {
    super("answered before");
  }
}

/**
 * Runs a command: parse, open the transaction, lock, ask the database for the time, judge, write, record, commit.
 * @param cmd the command
 * @param actor who acts, from which seat
 * @param input what was asked, unparsed
 * @param key the form instance, so that a double click is one act (reliability R11)
 * @returns the outcome; only what is broken is thrown
 */
export async function perform<In, I, S, R>(
  cmd: Command<In, I, S, R>,
  actor: Actor,
  input: unknown,
  key?: string,
): Promise<Outcome<R>> {
  const parsed = cmd.input.safeParse(input);
  if (!parsed.success) return { kind: "invalid", fields: fieldsOf(parsed.error) };
  const unwritable = unwritableField(parsed.data);
  if (unwritable) return { kind: "invalid", fields: { [unwritable]: "unwritable" } };
  const press =
    key && actor.personId ? { personId: actor.personId, key, command: cmd.name, input: parsed.data } : null;
  try {
    return await inTransaction(async (tx) => {
      const known = press && (await claimPress(tx, press));
      if (known) throw new Replayed(known);
      const value = await judgeAndRun(cmd, tx, actor, parsed.data);
      const outcome: Outcome<R> = { kind: "done", value };
      if (press) await keepAnswer(tx, press, outcome);
      return outcome;
    });
  } catch (error) {
    return asOutcome<R>(error);
  }
}

async function judgeAndRun<In, I, S, R>(
  cmd: Command<In, I, S, R>,
  tx: Transaction,
  actor: Actor,
  input: I,
): Promise<R> {
  const subject = await cmd.load(tx, { actor, input });
  if (subject === null) throw new Replayed({ kind: "notFound" });
  const now = lockedAt(subject) ?? (await readNow(tx));
  const verdict = cmd.rule(actor, subject, now, input);
  if (!verdict.ok) throw new Refused(verdict.reason);
  let recorded = 0;
  const record = async (event: RecordEvent, at = now) => {
    recorded += 1;
    await writeRecord(tx, actor, event, at);
  };
  const value = await cmd.run(tx, { actor, input, subject, now, record });
  if (recorded === 0 && !cmd.unrecorded) throw new Error(`${cmd.name} changed the world and left no record`);
  return value;
}

/** The instant after the lock, where the locking statement has told it: a keystroke is spared a way to the database. */
function lockedAt(subject: unknown): Date | null {
  const told = (subject as { lockedAt?: unknown } | undefined)?.lockedAt;
  return told instanceof Date ? told : null;
}

function asOutcome<R>(error: unknown): Outcome<R> {
  if (error instanceof Replayed) return error.outcome as Outcome<R>;
  if (error instanceof Refused) return { kind: "refused", reason: error.reason };
  if (error instanceof Invalid) return { kind: "invalid", fields: error.fields };
  if (error instanceof Conflict) return { kind: "conflict", theirs: error.theirs, version: error.version };
  throw error;
}
