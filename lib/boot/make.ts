import { buildPages, generateClient } from "./build";
import { BootRefusal } from "./refusal";

/** What the tests need made before they run: `client`, and `pages` for those that use a browser. */
try {
  await generateClient();
  if (process.argv.includes("pages")) await buildPages();
} catch (error) {
  if (!(error instanceof BootRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
