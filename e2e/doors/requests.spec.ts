import { request } from "node:http";
import { expect } from "@/e2e/world";
import { ACTS } from "./acts";
import { builtActions, handOf } from "./hand";
import { ROUTES } from "./routes";
import { test } from "./staged";
import { everything } from "./unchanged";
import { WRITES } from "./writes";

/** What a foreign page, a form of another site or an old browser may send (reliability R29). */
const FOREIGN: Record<string, string>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  { origin: "http://sub.localhost" },
  { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
];

test("a request from elsewhere is refused at every door, and nothing changes", async ({
  hands,
  stage,
  product,
}) => {
  const before = await everything(product.database);
  const through: string[] = [];
  const serving = hands.secretariat;
  for (const headers of FOREIGN) {
    for (const door of WRITES) {
      const { body, type } = door.body(stage.own);
      const sent = { ...(type ? { "content-type": type } : {}), ...headers };
      const { status } = await serving.send(door.method, door.path(stage.own), body, sent);
      if (status < 400) through.push(`${door.file} ${JSON.stringify(headers)}: ${status}`);
    }
    for (const act of ["openSubmissionAction", "recordEventAction", "deactivatePersonAction"]) {
      const fields = ACTS.find((one) => one.act === act)?.fields(stage.own) ?? {};
      const page =
        builtActions()
          .get(act)
          ?.pages[0]?.replace(/\[slug\]/, "ilo") ?? "/desk";
      const { reply, status } = await serving.press(act, page, fields, headers);
      if (reply?.reason !== "foreignOrigin" && status < 400)
        through.push(`${act} ${JSON.stringify(headers)}: ${status}`);
    }
  }
  const upload = WRITES[0]?.path(stage.own) ?? "";
  const silent = await withoutOrigin(product.origin, upload, "multipart/form-data; boundary=x");
  if (silent !== 403) through.push(`no Origin at all: ${silent}`);
  const plain = await serving.send("POST", upload, "{}", { "content-type": "text/plain" });
  if (plain.status !== 422) through.push(`text/plain: ${plain.status}`);
  expect(through).toEqual([]);
  expect(await everything(product.database)).toEqual(before);
});

test("looking changes nothing, and no page is kept, framed or guessed", async ({ hands, stage, product }) => {
  await Promise.all(ROUTES.filter(isQuiet).map(({ path }) => hands.secretariat.get(path(stage.own))));
  const before = await everything(product.database);
  const wanting: string[] = [];
  for (const { file, path } of ROUTES.filter(isQuiet)) {
    const { headers, text } = await hands.secretariat.get(path(stage.own));
    const policy = headers.get("content-security-policy") ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
    const bare = [...text.matchAll(/<script(?![^>]*\stype="application\/ld)[^>]*>/g)].filter(
      ([tag]) => !tag.includes(`nonce="${nonce}"`),
    );
    const told = {
      "cache-control": /no-store/.test(headers.get("cache-control") ?? ""),
      vary: /cookie/i.test(headers.get("vary") ?? ""),
      "x-content-type-options": headers.get("x-content-type-options") === "nosniff",
      "referrer-policy": headers.get("referrer-policy") === "same-origin",
      "cross-origin-opener-policy": headers.get("cross-origin-opener-policy") === "same-origin",
      policy: ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"].every(
        (one) => policy.includes(one),
      ),
      "no name of the server": !headers.has("x-powered-by") && !headers.has("server"),
      "a nonce on each script": !file.endsWith("page.tsx") || bare.length === 0,
    };
    for (const [name, well] of Object.entries(told)) if (!well) wanting.push(`${file}: ${name}`);
  }
  expect(wanting).toEqual([]);
  expect(await everything(product.database)).toEqual(before);
});

test("a browser finds no breach of the policy on any page", async ({ as, stage, product }) => {
  const { page } = await as("unodc-secretariat");
  const breaches: string[] = [];
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", (event) =>
      console.warn(`breach: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  page.on("console", (said) => {
    if (said.text().startsWith("breach:")) breaches.push(`${page.url()} ${said.text()}`);
  });
  for (const { path } of ROUTES.filter(({ file }) => file.endsWith("page.tsx"))) {
    await page.goto(`${product.origin}${path(stage.own)}`, { waitUntil: "load" });
    // The editor's own script comes after the page.
    if ((await page.locator("[data-editor]").count()) > 0)
      await expect(page.locator('.draft-state[data-state="saved"]')).toBeVisible();
  }
  expect(breaches).toEqual([]);
});

test("a session ends with the sign-out, the account or the seat: at the very next request", async ({
  hands,
  product,
}) => {
  const looks = async (hand: keyof typeof hands) => (await hands[hand].get("/desk")).status;
  expect(await looks("guest")).toBe(200);
  await hands.guest.press("signOutAction", "/desk", {});
  expect(await looks("guest"), "the copied cookie").toBe(307);
  expect(await looks("partner")).toBe(200);
  const partner = (change: string) =>
    product.database.query(
      `UPDATE person SET deactivated_at = ${change} WHERE demo_seat = 'coe-focal-point'`,
    );
  await partner("now()");
  expect(await looks("partner"), "a closed account").toBe(307);
  await partner("NULL");
  expect(await looks("reviewer")).toBe(200);
  const seat = (until: string) =>
    product.database.query(
      `UPDATE seat SET until = ${until} WHERE person_id = (SELECT id FROM person WHERE demo_seat = 'ilo-reviewer')`,
    );
  await seat("chapeau_now()");
  expect(await looks("reviewer"), "an ended seat").toBe(307);
  const said = await hands.reviewer.press("changePreferencesAction", "/account", { name: "Nobody" });
  expect(said.reply?.reason).toBe("signedOut");
  await seat("NULL");
});

test("the door leads to this installation only", async ({ product }) => {
  const nobody = handOf(product.origin, null);
  for (const next of [
    "//evil.example",
    "/\\evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "%2f%2fevil",
    "data:,x",
  ]) {
    const { headers } = await nobody.press("takeDemoSeatAction", "/sign-in", {
      seat: "icao-focal-point",
      next,
    });
    const goTo = headers.get("x-action-redirect") ?? "";
    expect(new URL(goTo.split(";")[0] ?? "", product.origin).origin, next).toBe(product.origin);
    const page = await nobody.get(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(page.text).not.toMatch(/(href|action)="[^"]*evil/);
  }
  const spoofed = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  const asked = await nobody.get("/desk", spoofed);
  expect(new URL(asked.headers.get("location") ?? "").origin).toBe(product.origin);
  await nobody.press(
    "askForCodeAction",
    "/sign-in",
    { email: "icao-focal-point@icat.example", next: "" },
    spoofed,
  );
  const { rows } = await product.database.query("SELECT 1 FROM letter WHERE text LIKE '%evil%'");
  expect(rows).toEqual([]);
});

function isQuiet({ file }: { file: string }): boolean {
  return file !== "app/api/live/route.ts";
}

/** fetch always tells an Origin; an old client may tell none. */
function withoutOrigin(origin: string, path: string, type: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${origin}${path}`,
      { method: "POST", headers: { "content-type": type } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    asked.on("error", reject);
    asked.end("{}");
  });
}
