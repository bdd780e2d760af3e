import { decode } from "next-auth/jwt";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { sessionCookie } from "@/lib/core/cookie";
import { db } from "@/lib/core/db";
import { signingSecret } from "@/lib/core/secret";
import { readSession } from "@/lib/core/session";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { askForCode, readAsked } from "./commands/ask";
import { revokeSession, signOutEverywhere } from "./commands/leave";
import { askCookie } from "./cookies";
import { knock } from "./knock";

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0";
let close: () => Promise<void>;
let body: BuiltBody;
let ilo: Actor;
let email: string;

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  ilo = await body.actor("focalPoint", "ilo");
  email = "focalpoint-ilo@icat.example.org";
  await db().person.update({ where: { id: ilo.personId ?? "" }, data: { demoSeat: "ilo-focal-point" } });
});
afterAll(() => close());

async function ask(address = email): Promise<{ binding: string; code: string }> {
  await db().rateLimit.deleteMany();
  const before = await db().letter.count({ where: { to: address } });
  const binding = await askForCode(address);
  if (!binding) throw new Error("asked too often");
  const letters = await db().letter.findMany({ where: { to: address }, orderBy: { id: "asc" } });
  if (letters.length === before) return { binding, code: "" };
  const newest = await db().job.findFirstOrThrow({
    where: { kind: "letter.send" },
    orderBy: { dueAt: "desc" },
  });
  const { letterId } = z.object({ letterId: z.uuid() }).parse(newest.payload);
  const letter = await db().letter.findUniqueOrThrow({ where: { id: letterId } });
  return { binding, code: /\b[2-9A-Z]{4} [2-9A-Z]{4}\b/.exec(letter.text)?.[0] ?? "" };
}

const browser = (cookie = "") => ({ cookie, "user-agent": FIREFOX });
const bound = (binding: string) => browser(`${askCookie().name}=${binding}`);
const type = (binding: string, code: string) => knock(["callback", "code"], { code }, bound(binding));

async function sidIn(answer: Awaited<ReturnType<typeof knock>>): Promise<string | null> {
  const token = answer.cookies.find((cookie) => cookie.name === sessionCookie().name)?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: await signingSecret() });
  expect(Object.keys(claims ?? {}).sort()).toEqual(["exp", "iat", "jti", "sid"]);
  return String(claims?.sid);
}

describe("the code", () => {
  it("lets in the browser that asked, in a session that says which device it is; small letters and hyphens are forgiven", async () => {
    const { binding, code } = await ask();
    expect(await readAsked(binding)).toBe(email);
    const answer = await type(binding, code.toLowerCase().replace(" ", "-"));
    expect(answer.refused).toBeNull();
    const sid = await sidIn(answer);
    expect((await readSession(sid ?? ""))?.actor.name).toBe("focalPoint, ILO");
    expect((await db().session.findUniqueOrThrow({ where: { id: sid ?? "" } })).device).toBe(
      "Firefox · Windows",
    );
  });

  it("is stored hashed, and its letter carries a link that spends nothing", async () => {
    const { binding, code } = await ask();
    const row = await db().loginCode.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    expect(row.codeHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(row)).not.toContain(binding);
    expect(JSON.stringify(row)).not.toContain(code.replace(" ", ""));
    const letter = await db().letter.findFirstOrThrow({ where: { text: { contains: code } } });
    expect(letter.text).toContain("https://chapeau.example.org/sign-in\n");
    expect(letter.subject).not.toContain(code);
  });

  it("is worth nothing in another browser, and stays good in its own", async () => {
    const [mine, theirs] = [await ask(), await ask()];
    expect((await knock(["callback", "code"], { code: mine.code }, browser())).refused).toBe("wrongCode");
    expect((await type(theirs.binding, mine.code)).refused).toBe("wrongCode");
    expect((await type("made-up", mine.code)).refused).toBe("wrongCode");
    expect((await type(mine.binding, mine.code)).refused).toBeNull();
  });

  it("is spent once", async () => {
    const { binding, code } = await ask();
    const answers = await Promise.all([type(binding, code), type(binding, code), type(binding, code)]);
    expect(answers.filter((answer) => answer.refused === null)).toHaveLength(1);
    expect((await type(binding, code)).refused).toBe("wrongCode");
    expect(await readAsked(binding)).toBeNull();
  });

  it("dies after five wrong tries", async () => {
    const { binding, code } = await ask();
    for (let n = 0; n < 5; n++) expect((await type(binding, "ZZZZ ZZZZ")).refused).toBe("wrongCode");
    expect((await type(binding, code)).refused).toBe("wrongCode");
  });

  it("counts fifty guesses at once as fifty", async () => {
    const { binding, code } = await ask();
    const answers = await Promise.all(Array.from({ length: 50 }, () => type(binding, "ZZZZ ZZZZ")));
    expect(answers.every((answer) => answer.refused === "wrongCode")).toBe(true);
    const row = await db().loginCode.findFirstOrThrow({ orderBy: { createdAt: "desc" } });
    expect(row.attempts).toBe(5);
    expect((await type(binding, code)).refused).toBe("wrongCode");
  });

  it("dies after ten minutes of true time, whatever the group's clock says", async () => {
    const { binding, code } = await ask();
    await db()
      .$executeRaw`UPDATE login_code SET created_at = created_at - interval '10 minutes' WHERE used_at IS NULL`;
    expect((await type(binding, code)).refused).toBe("wrongCode");
  });

  it("answers an unknown address like a known one, and posts nothing", async () => {
    const { binding, code } = await ask("nobody@icat.example.org");
    expect(code).toBe("");
    expect(await readAsked(binding)).toBe("nobody@icat.example.org");
    expect((await type(binding, "ABCD EFGH")).refused).toBe("wrongCode");
  });

  it("can be asked for ten times an hour for one address", async () => {
    await db().rateLimit.deleteMany();
    const asked = await Promise.all(Array.from({ length: 12 }, () => askForCode("often@icat.example.org")));
    expect(asked.filter(Boolean)).toHaveLength(10);
  });

  it.each([{ code: { contains: "" } }, { code: ["A"] }, { code: 7 }, {}])(
    "refuses what is not a string, row %#",
    async (fields) => {
      const { binding } = await ask();
      const answer = await knock(["callback", "code"], fields as Record<string, string>, bound(binding));
      expect(answer.refused).toBe("wrongCode");
    },
  );

  it("says to somebody without a seat that they hold none", async () => {
    const guest = await body.actor("guest", "coe");
    const asked = await ask("guest-coe@icat.example.org");
    await db().seat.update({
      where: { id: guest.seat.id ?? "" },
      data: { until: new Date("2019-06-01T00:00:00Z") },
    });
    expect((await type(asked.binding, asked.code)).refused).toBe("noSeat");
  });
});

describe("the seats of the demo world", () => {
  const take = (seat: unknown) => knock(["callback", "demo"], { seat } as Record<string, string>, browser());

  it("can be taken in a demo world, by their name only", async () => {
    expect((await readSession((await sidIn(await take("ilo-focal-point"))) ?? ""))?.actor.personId).toBe(
      ilo.personId,
    );
    expect((await take("nobody-at-all")).refused).toBe("notDemo");
    expect((await take({ not: "" })).refused).toBe("notDemo");
  });

  it("do not exist anywhere else", async () => {
    const before = await db().session.count();
    await db().$executeRaw`UPDATE installation SET demo = false, clock_offset_s = 0`;
    expect((await take("ilo-focal-point")).refused).toBe("notDemo");
    expect(await db().session.count()).toBe(before);
    await db().$executeRaw`UPDATE installation SET demo = true`;
  });
});

describe("a session", () => {
  const enter = async (cookie = "") =>
    knock(["callback", "demo"], { seat: "ilo-focal-point" }, browser(cookie));

  it("is worth nothing after signing out, also to a copied cookie", async () => {
    const answer = await enter();
    const sid = (await sidIn(answer)) ?? "";
    const cookie = answer.cookies.find((one) => one.name === sessionCookie().name);
    await knock(["signout"], {}, browser(`${cookie?.name}=${cookie?.value}`));
    expect(await readSession(sid)).toBeNull();
  });

  it("changes its id at every sign-in, and the browser's former one ends", async () => {
    const first = await enter();
    const cookie = first.cookies.find((one) => one.name === sessionCookie().name);
    const before = (await sidIn(first)) ?? "";
    const after = (await sidIn(await enter(`${cookie?.name}=${cookie?.value}`))) ?? "";
    expect(after).not.toBe(before);
    expect(await readSession(before)).toBeNull();
    expect(await readSession(after)).not.toBeNull();
  });

  it("is ended by its owner, one or all; nobody else finds it", async () => {
    const [one, two] = [(await sidIn(await enter())) ?? "", (await sidIn(await enter())) ?? ""];
    const iom = await body.actor("focalPoint", "iom");
    expect(await perform(revokeSession, iom, { sessionId: one })).toEqual({ kind: "notFound" });
    expect((await perform(revokeSession, ilo, { sessionId: one })).kind).toBe("done");
    expect(await readSession(one)).toBeNull();
    expect(await readSession(two)).not.toBeNull();
    expect((await perform(signOutEverywhere, ilo, {})).kind).toBe("done");
    expect(await readSession(two)).toBeNull();
  });

  it("ends after eight hours without use, and after seven days in any case", async () => {
    const [idle, old] = [(await sidIn(await enter())) ?? "", (await sidIn(await enter())) ?? ""];
    await db()
      .$executeRaw`UPDATE session SET last_seen_at = last_seen_at - interval '8 hours' WHERE id = ${idle}::uuid`;
    await db()
      .$executeRaw`UPDATE session SET created_at = created_at - interval '7 days' WHERE id = ${old}::uuid`;
    expect(await readSession(idle)).toBeNull();
    expect(await readSession(old)).toBeNull();
  });
});

it("goes on to a place of this installation, whatever was asked", async () => {
  for (const next of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "data:text/html,x",
  ]) {
    const answer = await knock(
      ["callback", "demo"],
      { seat: "ilo-focal-point", callbackUrl: next },
      browser(),
    );
    expect(answer.url.origin).toBe("https://chapeau.example.org");
  }
});
