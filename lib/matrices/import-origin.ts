import { readXml } from "./import-xml";

/** What our own export says of a file in its keywords: which form, of which round. */
export type FileSays = { form: string; roundId: string };

/**
 * Whether a file is a form of ours that carries no ids, so that its rows cannot be known again as the comments that they are.
 * @param origin what the file says of itself
 * @param roundId the round that it comes into
 */
export function isWithoutIds(origin: FileSays | null, roundId: string): boolean {
  return origin?.roundId === roundId && (origin.form === "iso" || origin.form === "audit");
}

/**
 * Reads which round and form a file was made for, out of its keywords.
 * @param core the part with the file's properties, if it has one
 * @returns null for a file that is not of ours
 */
export async function readOrigin(core: Uint8Array | null): Promise<FileSays | null> {
  let inside = false;
  let words = "";
  if (core)
    await readXml(core, {
      open: (name) => {
        inside = name === "keywords";
      },
      text: (text) => {
        if (inside) words += text;
      },
      close: () => {
        inside = false;
      },
    });
  const [, form, roundId] = /\bchapeau form=(\w+) round=([0-9a-f-]{36})\b/.exec(words) ?? [];
  return form && roundId ? { form, roundId } : null;
}
