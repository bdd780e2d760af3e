import type { Client } from "pg";
import { OFFER } from "@/lib/matrices/export-offer";
import { openParts } from "@/lib/matrices/import-zip";
import type { Ids } from "./cells";
import type { Hand } from "./hand";
import { ROUTES } from "./routes";

/** What a page may be asked for beyond its own address. */
const ASKED = ["q=pademelon", "order=entity", "status=unanswered", "strength=redLine"];

/** Every form and format that is offered as a file. */
const FILES = Object.entries(OFFER).flatMap(([form, formats]) =>
  formats.map((as) => `form=${form}&as=${as}`),
);

/**
 * Every GET of the product, pointed at what is secret: whatever a row of the matrix names (a text, a round, a comment, a
 * matrix that came in), it is asked for the one with the canaries in it. A new route is therefore covered by its own row.
 * @param database where the kinds of ids are looked up
 * @param ids the stage
 * @param aim the secret things, by the table they stand in
 */
export async function pathsTo(database: Client, ids: Ids, aim: Record<string, string>): Promise<string[]> {
  const { rows } = await database.query<{ id: string; kind: string }>(
    `SELECT id, 'submission' AS kind FROM submission UNION ALL SELECT id, 'round' FROM round UNION ALL SELECT id, 'response' FROM response
     UNION ALL SELECT id, 'comment' FROM comment UNION ALL SELECT id, 'matrix_import' FROM matrix_import`,
  );
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  const aimed = Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, aim[kinds.get(id) ?? ""] ?? id]),
  );
  const all = ROUTES.filter(({ file }) => !/\/(live|\[\.\.\.nextauth\])\/route/.test(file)).flatMap(
    ({ file, path }) => {
      const [own, secret] = [path(ids), path(aimed)];
      const [bare] = secret.split("?");
      const asked = file.endsWith("/download/route.ts") ? FILES : ASKED;
      return /submissions\/|search|record/.test(file)
        ? [own, secret, ...asked.map((query) => `${bare}?${query}`)]
        : [own, secret];
    },
  );
  const text = `/submissions/${aim.submission}`;
  const behalf = ["ilo", "iom"].flatMap((slug) =>
    [text, `/api${text}`].map((base) => `${base}/on-behalf?for=${slug}`),
  );
  const places = [
    ...behalf,
    `${text}?at=whole`,
    `${text}?at=${ids.roundBlockId}`,
    `/record?subject=${aim.submission}`,
  ];
  return [...new Set([...all, ...places])];
}

/** Everything an answer says: its words, and where it is an Office file, the words of every part of it. */
export async function saidBy(
  hand: Hand,
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<string> {
  const response = await fetch(`${origin}${path}`, {
    headers: hand.cookie ? { ...headers, cookie: hand.cookie } : headers,
    redirect: "manual",
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const named = [response.status, ...response.headers.values()].join(" ");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return `${named}\n${new TextDecoder().decode(bytes)}`;
  const { names, part } = await openParts(bytes);
  const parts = await Promise.all(names.map(async (name) => `${name}\n${await part(name)}`));
  return `${named}\n${parts.join("\n")}`;
}

/**
 * The same without what differs from one reading to the next: one-time words, ids that forms make, moments.
 * @returns what two readings of an unchanged page have in common
 */
export async function quietly(hand: Hand, origin: string, path: string): Promise<string> {
  const said = await saidBy(hand, origin, path);
  const [head = "", ...lines] = said.split("\n");
  const body = lines
    .join("\n")
    .replace(/<script[\s\S]*?<\/script>|nonce="[^"]*"|value="[0-9a-f-]{36}"|<time [\s\S]*?<\/time>/g, "")
    .replace(/\d{4}-?\d\d-?\d\dT[\d:.]+Z/g, "");
  return `${head.slice(0, 3)} ${body}`;
}

/**
 * Whether two readings say the same. A page is sent in pieces whose places differ from one reading to the next; then its words
 * are compared, each as often as it stands there.
 */
export function sameWords(one = "", other = ""): boolean {
  return one === other || wordsOf(one) === wordsOf(other);
}

function wordsOf(page: string): string {
  return page
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]*>/g, "\n")
    .split(/\s+/)
    .sort()
    .join(" ");
}
