import { expect, it } from "vitest";
import { partialDate, partialDateText } from "./partial-date";

it.each([
  ["2019-07-08", "8 July 2019"],
  ["2019-07", "July 2019"],
  ["2019", "2019"],
  ["", ""],
])("%s is shown as far as it is known", (typed, shown) => {
  const date = partialDate(typed);
  expect(date && partialDateText(date, "en")).toBe(shown);
});

it.each(["2019-13", "2019-02-30", "19", "July", "2019-7", "2019-07-08T00:00"])("%s is no date", (typed) => {
  expect(partialDate(typed)).toBeNull();
});
