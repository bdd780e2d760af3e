import { readXml } from "./import-xml";

/** Built-in formats of days and times (ECMA-376 part 1, 18.8.30). */
const DATE_FORMATS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
const DAY_MS = 86_400_000;

/** The day before the first of 1900 as spreadsheets count, which take 1900 for a leap year. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Which styles show a number as a day: "5-7" typed into a spreadsheet becomes the fifth of July, and its author should
 * be asked.
 * @param bytes the workbook's styles, if it has any
 * @returns indexes of cell styles
 */
export async function dateStyles(bytes: Uint8Array | null): Promise<Set<number>> {
  const formats = new Set(DATE_FORMATS);
  const found = new Set<number>();
  let inCells = false;
  let at = 0;
  if (bytes)
    await readXml(bytes, {
      open: (name, attribute) => {
        if (name === "numFmt" && isDateFormat(attribute("formatCode")))
          formats.add(Number(attribute("numFmtId")));
        if (name === "cellXfs") inCells = true;
        if (name === "xf" && inCells) {
          if (formats.has(Number(attribute("numFmtId")))) found.add(at);
          at++;
        }
      },
      close: (name) => {
        if (name === "cellXfs") inCells = false;
      },
    });
  return found;
}

function isDateFormat(code: string): boolean {
  return /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && !/general/i.test(code);
}

/**
 * A day as spreadsheets count it, as text.
 * @param serial days since the end of 1899
 * @returns such as "2019-06-05"; the number itself when it is no day
 */
export function dayOfSerial(serial: string): string {
  const days = Number(serial);
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return serial;
  return new Date(EPOCH + Math.floor(days) * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Takes back the escapes that XML cannot hold otherwise, such as `_x000D_` (ECMA-376 part 1, 22.9.2.19).
 * @param text as stored
 */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
