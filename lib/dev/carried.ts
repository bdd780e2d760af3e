import { dirname, join } from "node:path";
import { importsOf, type Source } from "./imports";

/** What only a server needs: a browser that loads it waits for a third of all the script that a page may have. */
const SERVERS_OWN = ["zod"];

/**
 * What a page sends to the browser: the files that say "use client" and all that they import, except actions, of which only the
 * names travel.
 * @param sources every file of the project that people write
 * @returns one sentence for each way on which something of the server's own would travel
 */
export function carriedFaults(sources: readonly Source[]): string[] {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const clients = sources.filter(({ path, text }) => /\.tsx?$/.test(path) && /^"use client";/.test(text));
  const seen = new Set<string>();
  return clients.flatMap(({ path }) => follow([path]));

  function follow(way: string[]): string[] {
    const path = way.at(-1) ?? "";
    if (seen.has(path)) return [];
    seen.add(path);
    const text = texts.get(path) ?? "";
    if (/^"use server";/.test(text)) return [];
    return importsOf(text).flatMap(({ from, isType }) => {
      if (isType) return [];
      if (SERVERS_OWN.some((own) => from === own || from.startsWith(`${own}/`)))
        return [
          `${path}: imports ${from}, and a browser would load it by ${way.join(" → ")}. Put what the page needs of it into a file of its own.`,
        ];
      const next = fileOf(path, from);
      return next ? follow([...way, next]) : [];
    });
  }

  function fileOf(path: string, from: string): string | undefined {
    if (!/^(@\/|\.\.?\/)/.test(from)) return undefined;
    const bare = from.startsWith("@/") ? from.slice(2) : join(dirname(path), from);
    return [`${bare}.ts`, `${bare}.tsx`].find((one) => texts.has(one));
  }
}
