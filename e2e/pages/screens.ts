import type { Client } from "pg";

/** One screen of the product: a name for its picture, its address, and who looks at it. */
export type Screen = { name: string; path: string; seat: string | null };

const ROOMS = [
  "agreed-language",
  "search",
  "desk",
  "meetings",
  "submissions",
  "work-plan",
  "publications",
  "events",
  "members",
  "record",
];

/**
 * Every screen, on objects of the world of June 2019: the text in its round, the text whose round has closed, the next
 * meeting.
 * @param database the product's database
 */
export async function allScreens(database: Client): Promise<Screen[]> {
  const one = async (sql: string) => (await database.query<{ id: string }>(sql)).rows[0]?.id ?? "";
  const text = (state: string) =>
    one(`SELECT s.id FROM submission s JOIN body b ON b.id = s.body_id WHERE b.slug = 'working-group' AND s.state = '${state}'
      ORDER BY s.opened_at DESC LIMIT 1`);
  const open = `/submissions/${await text("comment")}`;
  const issued = `/submissions/${await one(
    "SELECT v.submission_id AS id FROM text_version v JOIN submission s ON s.id = v.submission_id GROUP BY 1, s.opened_at ORDER BY count(*) DESC, s.opened_at LIMIT 1",
  )}`;
  const brief = `/submissions/${await text("drafting")}`;
  const block = await one(
    "SELECT b->>'id' AS id FROM round r JOIN text_version v ON v.id = r.version_id, jsonb_array_elements(v.blocks) b WHERE r.state = 'open' AND b->>'kind' = 'paragraph' LIMIT 1",
  );
  const asked = await one(
    "SELECT v.number::text AS id FROM round r JOIN text_version v ON v.id = r.version_id WHERE r.state = 'open' LIMIT 1",
  );
  const meeting = `/meetings/${await one("SELECT id FROM meeting WHERE state <> 'held' ORDER BY starts_at LIMIT 1")}`;
  const held = `/meetings/${await one("SELECT id FROM meeting WHERE state = 'held' ORDER BY starts_at LIMIT 1")}`;
  const activity = await one("SELECT id FROM activity WHERE 'osce' = ANY(leads) ORDER BY number LIMIT 1");
  const publication = await one("SELECT id FROM publication WHERE state <> 'published' LIMIT 1");
  const passage = await one(
    "SELECT id FROM agreed_passage ORDER BY body_id NULLS FIRST, symbol, paragraph LIMIT 1",
  );
  const named = (seat: string) => (name: string, path: string) => ({ name, path, seat });
  const [member, serving] = [named("icao-focal-point"), named("unodc-secretariat")];
  return [
    { name: "front", path: "/", seat: null },
    { name: "search-found", path: "/search?q=victims+of+trafficking", seat: "icao-focal-point" },
    { name: "search-nothing", path: "/search?q=xylophone", seat: "icao-focal-point" },
    { name: "agreed-language-new", path: "/agreed-language/new", seat: "unodc-secretariat" },
    { name: "passage", path: `/agreed-language/${passage}`, seat: "unodc-secretariat" },
    { name: "sign-in", path: "/sign-in", seat: null },
    ...ROOMS.map((room) => member(room, `/${room}`)),
    ...["account", "group", "mailbox"].map((room) => member(room, `/${room}`)),
    member("entity", "/members/osrsg-svc"),
    member("text", open),
    member("response", `${open}/response`),
    member("no-comments", `${open}/no-comments`),
    member("text-margin", `${open}?at=${block}`),
    member("meeting", meeting),
    serving("meeting-held", held),
    ...[
      "board",
      "comments",
      "amendments",
      "comments/similar",
      "comments/replies",
      "matrix",
      "matrix/compilation",
      "matrix/letter",
      "compare",
      "versions",
    ].map((tab) => serving(`text-${tab.replace("/", "-")}`, `${issued}/${tab}`)),
    named("ilo-focal-point")("text-import", `${open}/matrix/import`),
    serving("text-import-behalf", `${open}/matrix/import?for=ilo`),
    serving("text-on-behalf", `${open}/on-behalf?for=iom`),
    serving("text-trace", `${open}/versions/${asked}/trace?block=${block}`),
    serving("text-compare-side", `${issued}/compare?view=side&show=changed`),
    serving("text-compare-pasted", `${issued}/compare/pasted`),
    serving("text-board-open", `${open}/board`),
    serving("text-round", `${issued}/round`),
    member("text-round-open", `${open}/round`),
    // The brief at its beginning, with suggestions that wait: the room as its penholder works in it.
    ...["draft", "history"].map((tab) =>
      named("osce-focal-point")(tab === "draft" ? "drafting-room" : "drafting-history", `${brief}/${tab}`),
    ),
    ...["extend-round", "open-round", "open-sign-off", "draft", "history", "source"].map((tab) =>
      serving(`text-${tab}`, `${open}/${tab}`),
    ),
    ...["agenda", "attendance", "change"].map((tab) => serving(`meeting-${tab}`, `${meeting}/${tab}`)),
    ...["meetings", "submissions", "work-plan", "publications", "events", "members"].map((room) =>
      serving(`${room}-new`, `/${room}/new`),
    ),
    serving("text-strip", issued),
    serving("participation", "/submissions/participation"),
    member("participation-own", "/submissions/participation"),
    serving("publications-earlier", "/publications/earlier"),
    serving("publish", `/publications/${publication}/publish`),
    serving("activity", `/work-plan/${activity}`),
    serving("not-there", "/submissions/00000000-0000-4000-8000-000000000000"),
  ];
}
