import { expect, test } from "vitest";
import { afterPage, TO_PRINT, windowOf } from "./export-page";

test("a page to print says where it ends when it does not hold all rows", () => {
  expect(afterPage(windowOf("all"), TO_PRINT)).toEqual({ more: false, cut: false });
  expect(afterPage(windowOf("all"), TO_PRINT + 1)).toEqual({ more: true, cut: true });
  expect(afterPage(windowOf(50), TO_PRINT)).toEqual({ more: true, cut: false });
  expect(afterPage(windowOf(950), TO_PRINT)).toEqual({ more: false, cut: false });
});
