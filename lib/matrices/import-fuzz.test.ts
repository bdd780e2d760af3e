import fc from "fast-check";
import { expect, test } from "vitest";
import { documentOf, workbookOf } from "@/lib/dev/build-office";
import { zipOf } from "@/lib/dev/build-zip";
import { readMatrixFile } from "./import-file";

const GOOD = [
  workbookOf([
    ["Para", "Comment", "Proposed text"],
    ["1", "Say who.", "States should act."],
  ]),
  documentOf('<w:p><w:ins w:id="1"><w:r><w:t>New.</w:t></w:r></w:ins></w:p>'),
];

/** A reader may say no; it may not break. */
async function survives(bytes: Uint8Array): Promise<void> {
  const file = await readMatrixFile(bytes);
  expect("refusal" in file ? file.refusal : file.rows.length).toBeTruthy();
}

test("random bytes, with and without the beginning of a zip or of an old file", async () => {
  const begins = fc.constantFrom(
    [],
    [0x50, 0x4b, 3, 4],
    [0x50, 0x4b, 5, 6],
    [0xd0, 0xcf, 0x11, 0xe0],
    [0xff, 0xfe],
  );
  const any = fc
    .tuple(begins, fc.uint8Array({ maxLength: 2_000 }))
    .map(([first, rest]) => new Uint8Array([...first, ...rest]));
  await fc.assert(fc.asyncProperty(any, survives), { numRuns: 300 });
});

test("good files cut short, and with bytes changed", async () => {
  const any = fc
    .tuple(
      fc.constantFrom(...GOOD),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.tuple(fc.nat(5_000), fc.nat(255)), { maxLength: 12 }),
    )
    .map(([good, share, changes]) => {
      const bytes = new Uint8Array(good.subarray(0, Math.ceil(share * good.length)));
      for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
      return bytes;
    });
  await fc.assert(fc.asyncProperty(any, survives), { numRuns: 300 });
});

test("any XML in the parts that are read", async () => {
  const bit = fc.constantFrom(
    ...[
      "<w:p>",
      "</w:p>",
      "<w:tbl>",
      "</w:tbl>",
      "<w:tr>",
      "</w:tr>",
      "<w:tc>",
      "</w:tc>",
      "<w:ins>",
      "</w:ins>",
      "<w:pPr>",
      "</w:pPr>",
    ],
    ...[
      "<w:r><w:t>Comment</w:t></w:r>",
      "<w:r><w:t>Para</w:t></w:r>",
      '<w:gridSpan w:val="99999999"/>',
      '<w:vMerge w:val="-1"/>',
    ],
    ...[
      '<c r="ZZZ9999999" t="s">',
      "</c>",
      '<row r="-5">',
      "</row>",
      "<v>1e9</v>",
      '<mergeCell ref="A1:XFD1048576"/>',
      "<w:commentRangeStart/>",
    ],
  );
  const xml = fc.array(bit, { maxLength: 40 }).map((bits) => bits.join(""));
  const any = fc.tuple(fc.boolean(), xml).map(([word, body]) =>
    word
      ? documentOf(body)
      : zipOf({
          "xl/workbook.xml": '<workbook><sheet name="a" r:id="x"/></workbook>',
          "xl/worksheets/sheet1.xml": `<worksheet>${body}</worksheet>`,
        }),
  );
  await fc.assert(fc.asyncProperty(any, survives), { numRuns: 400 });
});
