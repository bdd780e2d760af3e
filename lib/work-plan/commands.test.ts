import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/core/actor";
import { perform } from "@/lib/core/command";
import { db } from "@/lib/core/db";
import { type BuiltBody, buildBody, openTestDatabase } from "@/lib/dev/build-body";
import { planActivity, reportActivity } from "./commands";

let close: () => Promise<void>;
let body: BuiltBody;
let chair: Actor;

const BRIEF = {
  period: "2019–2020",
  outcome: "review",
  title: "Issue brief on technology",
  leads: ["ilo"],
  supporting: ["iom"],
  due: "2019-Q3",
};

beforeAll(async () => {
  close = await openTestDatabase("2019-06-10T08:00:00Z");
  body = await buildBody();
  chair = await body.actor("coChair", "osce");
});
afterAll(() => close());

async function plan(): Promise<string> {
  const outcome = await perform(planActivity, chair, BRIEF);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

it("numbers activities of a period, also when three are entered at once", async () => {
  const ids = await Promise.all([plan(), plan(), plan()]);
  const rows = await db().activity.findMany({ where: { id: { in: ids } } });
  expect(rows.map((row) => row.number).sort()).toEqual([1, 2, 3]);
  expect(rows[0]?.dueOn.toISOString().slice(0, 10)).toBe("2019-09-30");
});

it.each([
  [{ due: "2019-Q5" }, { due: "invalid_format" }],
  [{ leads: [] }, { leads: "too_small" }],
  [{ leads: ["nobody"] }, { leads: "invalid_value" }],
  [{ supporting: ["nobody"] }, { supporting: "invalid_value" }],
  [{ title: "" }, { title: "too_small" }],
])("asks back what cannot be, row %#", async (part, fields) => {
  expect(await perform(planActivity, chair, { ...BRIEF, ...part })).toEqual({ kind: "invalid", fields });
});

it("lets the entity that leads report, and no other", async () => {
  const activityId = await plan();
  const report = { activityId, status: "ongoing", note: "A first draft is with the experts.", version: 1 };
  expect(await perform(reportActivity, await body.actor("focalPoint", "iom"), report)).toEqual({
    kind: "refused",
    reason: "notLead",
  });
  const lead = await body.actor("focalPoint", "ilo");
  expect((await perform(reportActivity, lead, report)).kind).toBe("done");
  expect(await perform(reportActivity, chair, { ...report, status: "done" })).toEqual({
    kind: "conflict",
    theirs: report.note,
    version: 2,
  });
  expect(await perform(reportActivity, chair, { ...report, version: 2 })).toEqual({
    kind: "invalid",
    fields: { status: "unchanged" },
  });
  const entry = await db().recordEntry.findFirstOrThrow({
    where: { subjectId: activityId, type: "activity.reported" },
  });
  expect(entry.data).toEqual({ title: BRIEF.title, status: "ongoing", note: report.note });
});

it("does not find the activity of another body", async () => {
  const stranger = await (await buildBody("other")).actor("coChair", "osce");
  expect(
    await perform(reportActivity, stranger, { activityId: await plan(), status: "done", version: 1 }),
  ).toEqual({ kind: "notFound" });
});
