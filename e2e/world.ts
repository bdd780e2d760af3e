import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import type { Client } from "pg";
import { type Running, startProduct } from "./server";

/** Somebody at a screen of their own. */
export type Seated = { page: Page; context: BrowserContext };

type World = {
  product: Running;
  /** Signs a seat in without the form ("ilo-focal-point"): one session row, one cookie, one browser context. */
  as: (seat: string, options?: Parameters<Browser["newContext"]>[0]) => Promise<Seated>;
  /** Sets the group's clock, as the demo's own control does. */
  setClock: (iso: string) => Promise<void>;
};

/**
 * Every page is watched: an error on the console fails the test. `apart` names a copy of the world that no other file
 * shares, for specs that move the clock or carry a text through its stages: what they leave behind is nobody else's world.
 */
export const test = base.extend<
  { as: World["as"]; setClock: World["setClock"] },
  { apart: string; product: Running }
>({
  apart: ["", { scope: "worker", option: true }],
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameters of a fixture
    async ({}, use) => {
      const product = await startProduct();
      await use(product);
      await product.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  as: async ({ browser, product }, use) => {
    const opened: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (seat, options) => {
      const context = await browser.newContext({
        baseURL: product.origin,
        locale: "en-GB",
        timezoneId: "Asia/Kathmandu",
        ...options,
      });
      opened.push(context);
      await context.addCookies([
        {
          name: "chapeau.session",
          value: await sessionCookie(product.database, seat),
          url: product.origin,
          httpOnly: true,
          sameSite: "Lax",
        },
      ]);
      const page = await context.newPage();
      watch(page, faults, product.isDown);
      return { page, context };
    });
    for (const context of opened) await context.close();
    expect(faults, "nothing was reported on the console").toEqual([]);
  },
  setClock: async ({ product }, use) => {
    await use(async (iso) => {
      await product.database.query(
        "UPDATE installation SET clock_offset_s = ceil(extract(epoch FROM $1::timestamptz - clock_timestamp()))",
        [iso],
      );
    });
  },
});

export { expect };

/** Anything a browser reports as an error, except what a test asked for on purpose: 4xx of its own fetches, a browser set offline. */
export function watch(page: Page, faults: string[], isDown = () => false): void {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (
      message.type() === "error" &&
      !isDown() &&
      !/the server responded with a status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text())
    )
      faults.push(`${page.url()}: ${message.text()}`);
  });
}

/** A session row and the cookie that carries it. */
export async function sessionCookie(database: Client, seat: string): Promise<string> {
  const { rows } = await database.query<{ sid: string; secret: string }>(
    `INSERT INTO session (person_id, seat_id, device) SELECT p.id, (SELECT t.id FROM seat t WHERE t.person_id = p.id ORDER BY t."from", t.id LIMIT 1), 'test'
     FROM person p WHERE p.demo_seat = $1 RETURNING id AS sid, (SELECT secret FROM installation) AS secret`,
    [seat],
  );
  const row = rows[0];
  if (!row) throw new Error(`no seat ${seat}`);
  return encode({ token: { sid: row.sid }, secret: row.secret });
}
