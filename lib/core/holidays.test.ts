import { expect, test } from "vitest";
import { holidaysOf } from "./holidays";

const named = (city: string, year: number) =>
  Object.fromEntries([...holidaysOf(city, year)].map(([day, name]) => [name, day]));

test("12.13: 25 May 2020 is a holiday in New York, and Eid al-Fitr is the day before", () => {
  expect(holidaysOf("newYork", 2020).get("2020-05-25")).toBe("memorialDay");
  expect(named("newYork", 2020).eidAlFitr).toBe("2020-05-24");
});

test("moveable days fall where the calendars of those years have them", () => {
  expect(named("vienna", 2019)).toMatchObject({
    easterMonday: "2019-04-22",
    ascension: "2019-05-30",
    whitMonday: "2019-06-10",
    corpusChristi: "2019-06-20",
  });
  expect(named("newYork", 2019)).toMatchObject({
    presidentsDay: "2019-02-18",
    goodFriday: "2019-04-19",
    labourDay: "2019-09-02",
    thanksgiving: "2019-11-28",
    eidAlAdha: "2019-08-11",
  });
  expect(named("geneva", 2026)).toMatchObject({ genevaFast: "2026-09-10", easterMonday: "2026-04-06" });
});

test("a station whose days are not known is not warned of", () => {
  expect(holidaysOf("bangkok", 2026).size).toBe(0);
});
