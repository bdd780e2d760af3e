import { describe, expect, test } from "vitest";
import { distanceText, instantOf, instantText, localText, monthText, workingDaysAhead } from "./dates";
import { LANGUAGES } from "./i18n/languages";
import { translator } from "./i18n/translate";
import { instantView, zoneChoices } from "./instants";

const at = (iso: string) => new Date(iso);

describe("a local time as an instant (R16)", () => {
  test.each([
    ["2019-06-14T17:00", "Europe/Vienna", { at: at("2019-06-14T15:00:00Z") }],
    ["2019-06-14T17:00", "America/New_York", { at: at("2019-06-14T21:00:00Z") }],
    ["2026-03-29T02:30", "Europe/Vienna", { problem: "noSuchTime" }],
    ["2026-10-25T02:30", "Europe/Vienna", { problem: "happensTwice" }],
    ["2026-03-08T02:30", "America/New_York", { problem: "noSuchTime" }],
    ["2026-11-01T01:30", "America/New_York", { problem: "happensTwice" }],
    ["2026-03-29T03:30", "Europe/Vienna", { at: at("2026-03-29T01:30:00Z") }],
    ["2019-06-14T23:59", "Etc/GMT+12", { at: at("2019-06-15T11:59:00Z") }],
    ["2019-02-30T10:00", "Europe/Vienna", { problem: "notADate" }],
    ["tomorrow", "Europe/Vienna", { problem: "notADate" }],
    ["2019-06-14T17:00", "Europe/Atlantis", { problem: "noSuchZone" }],
  ])("%s in %s", (local, zone, expected) => {
    expect(instantOf(local, zone)).toEqual(expected);
  });
  test("a meeting at 15:00 in Vienna moves by an hour in New York in the weeks between the two changes", () => {
    const hours = ["2026-03-02", "2026-03-16", "2026-04-06"].map((day) => {
      const read = instantOf(`${day}T15:00`, "Europe/Vienna");
      return "at" in read ? localText(read.at, "America/New_York").slice(11) : "";
    });
    expect(hours).toEqual(["09:00", "10:00", "09:00"]);
  });
});

describe("an instant in words", () => {
  const deadline = at("2019-06-14T15:00:00Z");
  test("names the reader's own zone, on the 24-hour clock, in six languages", () => {
    const said = LANGUAGES.map((language) => instantText(deadline, "Europe/Vienna", language));
    expect(said.every((text) => text.includes("17:00") && text.includes("2019"))).toBe(true);
    expect(new Set(said).size).toBe(6);
    expect(said[2]).toBe("Friday, 14 June 2019, 17:00");
  });
  test("says the distance with the biggest unit that fits", () => {
    expect(distanceText(deadline, at("2019-06-10T07:00:00Z"), "en")).toBe("in 4 days");
    expect(distanceText(deadline, at("2019-06-14T10:00:00Z"), "en")).toBe("in 5 hours");
    expect(distanceText(deadline, at("2019-06-14T15:20:00Z"), "fr")).toBe("il y a 20 minutes");
    expect(distanceText(deadline, at("2019-04-01T15:00:00Z"), "en")).toBe("in 10 weeks");
    expect(monthText(at("2019-07-01T00:00:00Z"), "es")).toBe("julio de 2019");
  });
  test("shows every duty station, and offers the reader's own zone where it is none", () => {
    const reader = {
      t: translator("en"),
      now: at("2019-06-10T07:00:00Z"),
      actor: { zone: "Asia/Kathmandu" },
    };
    const view = instantView(deadline, reader);
    expect(view.zoneText).toBe("Friday, 14 June 2019, 20:45 Kathmandu");
    expect(view.cities?.map(({ time }) => time.slice(-5))).toEqual([
      "17:00",
      "11:00",
      "17:00",
      "18:00",
      "22:00",
    ]);
    expect(zoneChoices(reader).at(-1)).toEqual({ zone: "Asia/Kathmandu", name: "Kathmandu" });
  });
  test("five working days from a Thursday end on the Thursday after, at the close of the day", () => {
    expect(workingDaysAhead(at("2019-06-06T08:00:00Z"), 5, "Europe/Vienna")).toEqual(
      at("2019-06-13T15:00:00Z"),
    );
  });
});
