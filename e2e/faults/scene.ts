import type { Actor, Role } from "@/lib/core/actor";
import { type Command, perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { openRound } from "@/lib/rounds/commands/open";
import { openSignOff } from "@/lib/sign-off/commands/open";
import { issueVersion } from "@/lib/submissions/commands/issue";
import { openSubmission } from "@/lib/submissions/commands/open";
import { acceptText, giveText } from "@/lib/submissions/commands/text";

/** A body of 25 entities, each with a focal point; the first has seven alternates, and the seats of the body besides. */
export type Scene = {
  bodyId: string;
  entityIds: string[];
  focalPoints: Actor[];
  alternates: Actor[];
  coChair: Actor;
  secretariat: Actor;
};

const SINCE = new Date("2019-01-01T00:00:00Z");
const MEMBERS = 25;

/** Where the clock of every scene starts, and the deadline of what is opened in it. */
export const START = "2019-06-03T09:00:00Z";
export const DEADLINE = "2019-06-14T15:00";

const TEXT = `# Part one\n\n${Array.from({ length: 24 }, (_, place) => `States should ensure measure ${place + 1}, in law and in practice, with one voice.`).join("\n\n")}`;

/** Lays the people of a scene into this process's database; what they do goes through the commands. */
export async function buildScene(): Promise<Scene> {
  const group = await db().group.create({ data: { slug: "icat", names: { en: "ICAT" } } });
  const body = await db().body.create({
    data: {
      groupId: group.id,
      slug: "working-group",
      code: "WG",
      kind: "workingGroup",
      names: { en: "Working Group" },
      from: SINCE,
    },
  });
  const entityIds: string[] = [];
  for (let place = 1; place <= MEMBERS; place++) {
    const { id } = await db().entity.create({
      data: {
        groupId: group.id,
        slug: `entity-${place}`,
        kind: "organization",
        unSystem: true,
        city: "Vienna",
        zone: "Europe/Vienna",
        names: {
          create: { lang: "en", name: `Entity ${place}`, acronym: `ENT${place}`, validFrom: SINCE },
        },
        memberships: { create: { bodyId: body.id, status: "member", from: SINCE } },
      },
    });
    entityIds.push(id);
  }
  const seat = async (role: Exclude<Role, "system">, place: number, number = 1): Promise<Actor> => {
    const entityId = entityIds[place] ?? "";
    const name = `${role} ${number}, entity ${place + 1}`;
    const seats = { create: { bodyId: body.id, entityId, role, from: SINCE } };
    const email = `${role}-${number}@entity-${place + 1}.example.org`.toLowerCase();
    const person = await db().person.create({
      data: { groupId: group.id, name, email, seats },
      select: { id: true, seats: { select: { id: true } } },
    });
    const id = person.seats[0]?.id ?? null;
    return {
      personId: person.id,
      name,
      locale: "en",
      zone: "Etc/UTC",
      seat: { id, bodyId: body.id, groupId: group.id, entityId, role },
    };
  };
  const focalPoints: Actor[] = [];
  for (let place = 0; place < MEMBERS; place++) focalPoints.push(await seat("focalPoint", place));
  const alternates: Actor[] = [];
  for (let number = 1; number <= 7; number++) alternates.push(await seat("alternate", 0, number));
  const [coChair, secretariat] = [await seat("coChair", 1), await seat("secretariat", 2)];
  return { bodyId: body.id, entityIds, focalPoints, alternates, coChair, secretariat };
}

/**
 * A text of 24 paragraphs, issued once.
 * @returns its id
 */
export async function issuedText({ secretariat, entityIds }: Scene, title: string): Promise<string> {
  const asked = { kind: "jointStatement", title, zone: "Etc/UTC", penholderId: entityIds[2] ?? "" };
  const submissionId = await done(openSubmission, secretariat, asked);
  const sourceId = await done(giveText, secretariat, { submissionId, raw: TEXT, format: "markdown" });
  await done(acceptText, secretariat, { sourceId });
  await done(issueVersion, secretariat, { submissionId });
  return submissionId;
}

/** Opens a sealed comment round until the deadline. @returns its id */
export async function roundOn(scene: Scene, submissionId: string): Promise<string> {
  const until = { closesLocal: DEADLINE, zone: "Etc/UTC" };
  await done(openRound, scene.secretariat, { submissionId, ...until, visibility: "sealed" });
  return (await db().round.findFirstOrThrow({ where: { submissionId, state: "open" } })).id;
}

/** Opens sign-off until the deadline. @returns its id */
export async function signOffOn(scene: Scene, submissionId: string): Promise<string> {
  await done(openSignOff, scene.coChair, { submissionId, closesLocal: DEADLINE, zone: "Etc/UTC" });
  return (await db().signOff.findFirstOrThrow({ where: { submissionId, state: "open" } })).id;
}

/** Performs what has to succeed for the test to begin. */
export async function done<In, I, S, R>(cmd: Command<In, I, S, R>, actor: Actor, input: unknown): Promise<R> {
  const outcome = await perform(cmd, actor, input);
  if (outcome.kind !== "done") throw new Error(`${cmd.name}: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** What an outcome says, in one word. */
export function said(outcome: { kind: string; reason?: string }): string {
  return outcome.reason ?? outcome.kind;
}
