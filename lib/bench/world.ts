import { Client } from "pg";
import { PEOPLE } from "./world-people";
import { TEXTS } from "./world-texts";
import { RECORD, YEAR_AROUND } from "./world-year";

/** How many rows a world has of what grows. */
export type WorldSize = {
  groups: number;
  entities: number;
  people: number;
  submissions: number;
  comments: number;
};

/** Where the pages of one group stand, and the focal point who looks at them: the penholder of the long text. */
export type WorldPlaces = {
  personId: string;
  seatId: string;
  longText: string;
  openText: string;
  signOffText: string;
  meeting: string;
  paragraph: string;
};

const COMMENTED_TEXTS = 11;

/**
 * Lays a world of some groups straight into an empty, migrated database: each group with 25 entities, 50 people, 20
 * submissions and 2,000 comments, the same shape whatever the number. Rows go in by set, the record through its trigger.
 * @param url the database
 * @param groups how many groups
 * @returns what was laid, counted in the database
 */
export async function layWorld(url: string, groups: number): Promise<WorldSize> {
  return on(url, async (client) => {
    await client.query("SET synchronous_commit = off");
    for (const statement of [...PEOPLE, ...TEXTS, ...YEAR_AROUND])
      await client.query(statement, statement.includes("$1") ? [groups] : []);
    for (let text = 1; text <= COMMENTED_TEXTS; text++) await client.query(RECORD, [groups, text]);
    await client.query("VACUUM ANALYZE");
    const { rows } =
      await client.query(`SELECT (SELECT count(*)::int FROM "group") AS groups, (SELECT count(*)::int FROM entity) AS entities,
      (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM submission) AS submissions, (SELECT count(*)::int FROM comment) AS comments`);
    return rows[0];
  });
}

/**
 * The places that the bench visits, in the middle group.
 * @param url a database with a world
 * @param groups how many groups it has
 */
export async function findPlaces(url: string, groups: number): Promise<WorldPlaces> {
  return on(url, async (client) => {
    const { rows } = await client.query(
      `SELECT pg_temp.k('person', g, 1) AS "personId", pg_temp.k('seat', g, 1) AS "seatId", pg_temp.k('submission', g, 1) AS "longText",
        pg_temp.k('submission', g, 2) AS "openText", pg_temp.k('submission', g, 3) AS "signOffText", pg_temp.k('meeting', g, 3) AS meeting,
        (SELECT block_id FROM comment c JOIN response p ON p.id = c.response_id WHERE p.round_id = pg_temp.k('round', g, 1)
          GROUP BY block_id ORDER BY count(*) DESC, block_id LIMIT 1) AS paragraph
      FROM (SELECT $1::int AS g) middle`,
      [Math.ceil(groups / 2)],
    );
    return rows[0];
  });
}

async function on<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(NAMED_IDS);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An id by name, the same in every world: a UUID of version 4 in its form. */
const NAMED_IDS = `CREATE FUNCTION pg_temp.k(kind text, VARIADIC place int[]) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT overlay(overlay(md5(kind || '/' || array_to_string(place, '/')) PLACING '4' FROM 13) PLACING 'a' FROM 17)::uuid $$`;
