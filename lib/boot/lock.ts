import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { birthMark } from "./processes";
import { BootRefusal } from "./refusal";

type Holder = { pid: number; mark: string; work: string };

/**
 * Takes the data folder for this process, so that two servers never run in it (reliability R3).
 * A holder that died, even by kill -9, holds nothing: its pid and its time of birth must both still be there.
 * @param dataDir the folder CHAPEAU_DATA names
 * @param work what this process does there, in words for the one who is refused
 * @returns gives the folder back
 * @throws BootRefusal naming the process that holds it
 */
export function takeLock(dataDir: string, work: string): () => void {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, "lock.json");
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, mark: birthMark(process.pid) ?? "", work }));
  try {
    while (!linked(mine, path)) {
      const holder = lockHolder(dataDir);
      if (holder) throw new BootRefusal(inUse(dataDir, holder));
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(path, { force: true });
}

/**
 * Who works in the data folder now.
 * @returns the living holder, or undefined
 */
export function lockHolder(dataDir: string): Holder | undefined {
  const holder = readHolder(join(dataDir, "lock.json"));
  return holder && birthMark(holder.pid) === holder.mark ? holder : undefined;
}

function inUse(dataDir: string, { pid, work }: Holder): string {
  return `${work} already runs in ${dataDir} (process ${pid}).\nStop it first, or give this one another folder with CHAPEAU_DATA and another PORT.`;
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
