import { expect, test } from "vitest";
import { workbookOf } from "@/lib/dev/build-office";
import { readMatrixFile } from "./import-file";

test("headings are read without what no database holds, as cells are", async () => {
  const file = await readMatrixFile(
    workbookOf([
      ["Para", "Comment_x0000_", "Our_x0000_ own", "Half_xD800_"],
      ["1", "Words._x0000_", "beside", "odd"],
    ]),
  );
  if ("refusal" in file) throw new Error(file.refusal);
  expect(file.rows[0]).toMatchObject({
    said: { text: "Words." },
    others: [
      ["Our own", "beside"],
      ["Half\ufffd", "odd"],
    ],
  });
  expect(JSON.stringify(file)).not.toMatch(/\\u0000|\\ud800/i);
});

test("headings of a .csv may be Cyrillic, which begins with a byte of an old Office file", async () => {
  const file = await readMatrixFile(Buffer.from("Пункт;Замечание\n7;Уточнить."));
  if ("refusal" in file) throw new Error(file.refusal);
  expect(file.rows[0]).toMatchObject({ places: ["7"], said: { text: "Уточнить." } });
});
