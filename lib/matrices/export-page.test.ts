import { expect, test } from "vitest";
import { afterPage, TO_PRINT, windowOf } from "./export-page";

test("a page to print says where it ends when it does not hold all rows, and what comes next is not on it", () => {
  expect(afterPage(windowOf("all"), TO_PRINT)).toEqual({ next: null, cut: false });
  expect(afterPage(windowOf("all"), TO_PRINT + 1)).toEqual({ next: TO_PRINT, cut: true });
  expect(afterPage(windowOf(50), TO_PRINT)).toEqual({ next: 100, cut: false });
  expect(afterPage(windowOf(950), TO_PRINT)).toEqual({ next: null, cut: false });
});
