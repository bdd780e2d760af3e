import { expect, sessionCookie, test } from "@/e2e/world";
import { allScreens } from "./screens";

/** Looks are checked by looking (look 12): these land in test-results/pictures. */
const SHOTS = [
  { language: "en", width: 1440, scheme: "light" },
  { language: "en", width: 390, scheme: "dark" },
  { language: "ar", width: 1440, scheme: "dark" },
  { language: "ar", width: 390, scheme: "light" },
] as const;
const MAIN = [
  ...[
    "front",
    "sign-in",
    "desk",
    "meeting",
    "meetings",
    "submissions",
    "text",
    "text-margin",
    "text-board-open",
  ],
  ...[
    "text-board",
    "text-comments",
    "text-matrix",
    "text-compare",
    "text-draft",
    "drafting-room",
    "drafting-history",
    "search-found",
    "agreed-language",
    "work-plan",
    "members",
    "entity",
    "record",
  ],
  ...[
    "response",
    "no-comments",
    "text-round",
    "text-open-round",
    "text-import",
    "text-on-behalf",
    "text-amendments",
  ],
  ...["text-strip", "participation", "participation-own", "text-open-sign-off", "group", "account"],
];

test.describe.configure({ mode: "parallel" });

for (const { language, width, scheme } of SHOTS) {
  test(`pictures: ${language}, ${width} px, ${scheme}`, async ({ browser, product }) => {
    const context = await browser.newContext({
      baseURL: product.origin,
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const cookies: Record<string, string> = {};
    const lang = { name: "chapeau.lang", value: language, url: product.origin };
    const screens = await allScreens(product.database);
    expect(screens.map(({ name }) => name)).toEqual(expect.arrayContaining(MAIN));
    for (const { name, path, seat } of screens) {
      if (!MAIN.includes(name)) continue;
      await context.clearCookies();
      if (seat) cookies[seat] ??= await sessionCookie(product.database, seat);
      const session = { name: "chapeau.session", value: cookies[seat ?? ""] ?? "", url: product.origin };
      await context.addCookies(seat ? [lang, session] : [lang]);
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }).first(), name).toBeVisible();
      if (name === "drafting-room")
        await expect(page.locator('.draft-state[data-state="saved"]')).toBeVisible();
      await page.screenshot({ path: `test-results/pictures/${name}-${language}-${width}-${scheme}.png` });
    }
    await context.close();
  });
}
