import { expect } from "@/e2e/world";
import { ACTS } from "./acts";
import type { Ids } from "./cells";
import { type Answer, builtActions, type Hand } from "./hand";
import { ROUTES } from "./routes";
import { nowhere, test } from "./staged";
import { everything } from "./unchanged";
import { WRITES } from "./writes";

type Ask = (ids: Ids) => Promise<Answer>;

/** Words of a path and of a form that are no ids. */
const NO_ID = ["doubtId", "spareEntity", "importShown"];

test("an id of another body is answered like an id of nothing, and nothing changes", async ({
  hands,
  stage,
  product,
}) => {
  const before = await everything(product.database);
  const differing: string[] = [];
  for (const { name, ask } of asks(hands)) {
    for (const key of await idsUsed(ask.uses, stage.own)) {
      const gone = stage.foreign[key] === "stranger" ? "nobody-of-that-name" : nowhere();
      const foreign = await ask.send({ ...stage.own, [key]: stage.foreign[key] ?? "" });
      const absent = await ask.send({ ...stage.own, [key]: gone });
      const one = traits(foreign, stage.foreign[key] ?? "");
      const other = traits(absent, gone);
      if (one !== other) differing.push(`${name} ${key}: ${one} | ${other}`);
      if (/^200 (nothing|done)/.test(one)) differing.push(`${name} ${key} was let through: ${one}`);
    }
  }
  expect(differing).toEqual([]);
  expect(await everything(product.database)).toEqual(before);
});

/** Every door with the hand that may use it, and what of the stage it uses. */
function asks(hands: Record<string, Hand>): { name: string; ask: { send: Ask; uses: (ids: Ids) => void } }[] {
  const actions = builtActions();
  const hand = (role: string | undefined) => hands[role ?? "secretariat"] as Hand;
  const pages = ROUTES.filter(({ file }) => !file.startsWith("app/api/")).map(({ file, path }) => ({
    name: file,
    ask: { send: (ids: Ids) => hand("secretariat").get(path(ids)), uses: (ids: Ids) => void path(ids) },
  }));
  const writes = WRITES.map((door) => ({
    name: door.file,
    ask: {
      send: (ids: Ids) => {
        const { body, type } = door.body(ids);
        return hand(door.right).send(door.method, door.path(ids), body, type ? { "content-type": type } : {});
      },
      uses: (ids: Ids) => void [door.path(ids), door.body(ids)],
    },
  }));
  const acts = ACTS.filter(({ act, right }) => right && actions.has(act)).map(({ act, fields, right }) => ({
    name: act,
    ask: {
      send: (ids: Ids) =>
        hand(right).press(act, placeOf(actions.get(act)?.pages[0] ?? "/desk", ids), fields(ids)),
      uses: (ids: Ids) => void fields(ids),
    },
  }));
  return [...pages, ...writes, ...acts];
}

function placeOf(page: string, ids: Ids): string {
  const named: Ids = { ...ids, submissionId: ids.drafting ?? "", slug: ids.entity ?? "" };
  return page.replace(/\[(\w+)\]/g, (_, name: string) => named[name] ?? "");
}

async function idsUsed(uses: (ids: Ids) => void, ids: Ids): Promise<string[]> {
  const used = new Set<string>();
  uses(
    new Proxy(ids, {
      get: (held, key) => {
        if (typeof key === "string") used.add(key);
        return held[String(key)];
      },
    }),
  );
  return [...used].filter((key) => key in ids && !NO_ID.includes(key));
}

/** Where a stream happened to be cut into pieces; how often depends on when the socket was ready, not on what is said. */
const JOINT = /"\]\)<\/script><script nonce="[^"]*">self\.__next_f\.push\(\[1,"/g;

/** What an outsider could tell one answer from another by: status, reply, and the size once the id itself is taken out. */
function traits({ status, reply, headers, text }: Answer, id: string): string {
  const said = reply ? `${reply.reason ?? reply.status} ${JSON.stringify(reply.fields ?? {})}` : "nothing";
  const goTo = headers.get("x-action-redirect") ?? headers.get("location") ?? "";
  const size = reply
    ? 0
    : text
        .replaceAll(id, "")
        .replaceAll(JOINT, "")
        .replace(/nonce="[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}/g, "").length;
  return `${status} ${said} ${goTo.replaceAll(id, "")} ${size}`;
}
