import AxeBuilder from "@axe-core/playwright";
import { expect, sessionCookie, test, watch } from "@/e2e/world";
import { LANGUAGES } from "@/lib/core/i18n/languages";
import { allScreens } from "./screens";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

test.describe.configure({ mode: "parallel" });

for (const language of LANGUAGES) {
  test(`every page is accessible, and none is wider than a phone: ${language}`, async ({
    browser,
    product,
  }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    const wide: string[] = [];
    const cookies: Record<string, string> = {};
    const context = await browser.newContext({
      baseURL: product.origin,
      viewport: { width: 320, height: 640 },
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    watch(page, faults);
    const lang = { name: "chapeau.lang", value: language, url: product.origin };
    for (const { name, path, seat } of await allScreens(product.database)) {
      await context.clearCookies();
      if (seat) cookies[seat] ??= await sessionCookie(product.database, seat);
      const session = { name: "chapeau.session", value: cookies[seat ?? ""] ?? "", url: product.origin };
      await context.addCookies(seat ? [lang, session] : [lang]);
      await page.goto(path, { waitUntil: "load" });
      await expect(page.locator("html")).toHaveAttribute("dir", language === "ar" ? "rtl" : "ltr");
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const over = await page.evaluate(() => {
        const { documentElement: html, body } = document;
        if (html.scrollWidth <= html.clientWidth) return "";
        const beyond = [...body.querySelectorAll("*")].filter(
          (one) =>
            one.getBoundingClientRect().right > html.clientWidth + 1 || one.getBoundingClientRect().left < -1,
        );
        return `${html.scrollWidth} px, by ${beyond.slice(-3).map((one) => `${one.tagName}.${one.className}`)}`;
      });
      if (over) wide.push(`${name}: ${over}`);
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ runOnly: TAGS, resultTypes: ["violations"], rules: rulesFor(language) })
        .analyze();
      for (const { id, nodes } of violations)
        faults.push(
          `${name}: ${id} at ${nodes.slice(0, 3).map(({ target, any }) => `${target.join(" ")} (${any[0]?.message ?? ""})`)}`,
        );
    }
    await context.close();
    expect.soft(wide, "wider than 320 px").toEqual([]);
    expect(faults.filter((fault) => !fault.includes("status of 404"))).toEqual([]);
  });
}

/** Contrast is the slowest rule and knows no language: it is measured where the page runs each way. */
function rulesFor(language: string): Record<string, { enabled: boolean }> {
  return { "color-contrast": { enabled: language === "en" || language === "ar" } };
}
