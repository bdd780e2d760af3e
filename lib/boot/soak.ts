import { buildPages, generateClient } from "./build";
import { BootRefusal } from "./refusal";

const KILLS = 5;
const LONGEST_S = 3_600;

/**
 * `npm run chapeau -- soak drafting`: people type into one text while its server is killed with -9 five times at random
 * moments and Postgres once, in a database and a folder of their own that are thrown away.
 * @param wishes what to soak, for how many seconds, with how many typists
 * @param say prints a line
 * @returns the exit code: 1 when something acknowledged was lost
 * @throws BootRefusal when the wishes can't be met
 */
export async function soak(
  wishes: { file: string; seconds: string; typists: string },
  say: (line: string) => number,
): Promise<number> {
  const [seconds, typists] = [Number(wishes.seconds), Number(wishes.typists)];
  if (wishes.file !== "drafting") throw new BootRefusal('There is one soak: "soak drafting".');
  if (!(seconds >= 10 && seconds <= LONGEST_S))
    throw new BootRefusal(`--seconds expects a number from 10 to ${LONGEST_S}.`);
  await generateClient();
  await buildPages();
  const { MOST_TYPISTS } = await import("@/lib/dev/draft-scene");
  if (!Number.isInteger(typists) || typists < 1 || typists > MOST_TYPISTS)
    throw new BootRefusal(`--typists expects a whole number from 1 to ${MOST_TYPISTS}.`);
  const { soakDrafting } = await import("@/lib/dev/draft-soak");
  const { typed, acknowledged, faults } = await soakDrafting({ seconds, typists, kills: KILLS }, say);
  for (const fault of faults) console.error(fault);
  say(
    `${typists} typists, ${typed} characters and words typed, ${acknowledged} acknowledgements, server killed ${KILLS} times, Postgres once: ${faults.length} faults.`,
  );
  return faults.length > 0 ? 1 : 0;
}
