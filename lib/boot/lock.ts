import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { birthMark } from "./processes";
import { BootRefusal } from "./refusal";

type Holder = { pid: number; mark: string; work: string };

/**
 * Takes a folder for this process, so that two servers never run in it (reliability R3).
 * A holder that died, even by kill -9, holds nothing: its pid and its time of birth must both still be there.
 * @param folder the folder CHAPEAU_DATA names, or another that only one process may work in
 * @param work what this process does there, in words for the one who is refused
 * @param patienceMs how long to wait for a holder that is about to end
 * @returns gives the folder back
 * @throws BootRefusal naming the process that holds it
 */
export async function takeLock(folder: string, work: string, patienceMs = 0): Promise<() => void> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "lock.json");
  const mine = `${path}.${process.pid}`;
  const deadline = performance.now() + patienceMs;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, mark: birthMark(process.pid) ?? "", work }));
  try {
    while (!linked(mine, path)) {
      const holder = lockHolder(folder);
      if (!holder) rmSync(path, { force: true });
      else if (performance.now() < deadline) await pause(50);
      else throw new BootRefusal(inUse(folder, holder));
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(path, { force: true });
}

/**
 * Who works in the folder now.
 * @returns the living holder, or undefined
 */
export function lockHolder(folder: string): Holder | undefined {
  const holder = readHolder(join(folder, "lock.json"));
  return holder && birthMark(holder.pid) === holder.mark ? holder : undefined;
}

function inUse(folder: string, { pid, work }: Holder): string {
  const remedy = "Stop it first, or give this one another folder with CHAPEAU_DATA and another PORT.";
  return `${work} already runs in ${folder} (process ${pid}).\n${remedy}`;
}

/** A link is made whole or not at all, so no reader ever sees a lock half written. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
