import { get } from "node:http";

/**
 * The script a page brings: every file its HTML names, compressed as it travels. Files for browsers without modules are
 * left out, because none of ours asks for them.
 * @param url the page
 * @param headers such as the session cookie
 * @returns bytes
 */
export async function scriptBytes(url: string, headers: Record<string, string>): Promise<number> {
  const response = await fetch(url, { headers });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  const html = (await response.text()).replace(/<script[^>]*\snomodule[^>]*>/gi, "");
  const files = new Set(html.match(/\/_next\/static\/[^"'\\\s]+?\.js/g));
  const sizes = await Promise.all([...files].map((file) => travelling(new URL(file, url).href)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Fetch unpacks what it receives, so the bytes on the way are counted below it. */
function travelling(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve(bytes));
      response.on("error", reject);
    }).on("error", reject);
  });
}
