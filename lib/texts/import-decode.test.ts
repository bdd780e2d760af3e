import { describe, expect, test } from "vitest";
import { MAX_TEXT_BYTES } from "./blocks";
import { decodeText, refuseText } from "./import-decode";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean, mark: boolean) => {
  const units = Array.from(mark ? `\ufeff${text}` : text, (_, at) =>
    (mark ? `\ufeff${text}` : text).charCodeAt(at),
  );
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
};

describe("a text file", () => {
  test.each([
    ["UTF-8", utf8("Über 委员会 اللجنة"), "Über 委员会 اللجنة", "utf-8", false],
    ["UTF-8 with its mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("été")]), "été", "utf-8", false],
    [
      "UTF-16 LE with its mark",
      utf16("Zero draft, l’été", false, true),
      "Zero draft, l’été",
      "utf-16le",
      false,
    ],
    ["UTF-16 BE with its mark", utf16("اللجنة", true, true), "اللجنة", "utf-16be", false],
    [
      "UTF-16 LE without a mark",
      utf16("A zero draft of the text", false, false),
      "A zero draft of the text",
      "utf-16le",
      true,
    ],
    [
      "UTF-16 BE without a mark",
      utf16("A zero draft of the text", true, false),
      "A zero draft of the text",
      "utf-16be",
      true,
    ],
    [
      "Windows-1252",
      Uint8Array.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80]),
      "“café” €",
      "windows-1252",
      true,
    ],
  ])("in %s is read", (_, bytes, text, encoding, doubtful) => {
    expect(decodeText(bytes)).toEqual({ text, encoding, doubtful });
  });

  test.each([
    ["nothing", utf8(""), "empty"],
    ["blanks", utf8(" \n\t\n"), "empty"],
    ["a Word file", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), "binary"],
    ["a PDF", utf8("%PDF-1.7 text"), "binary"],
    ["a NUL", utf8("text\0text"), "binary"],
    ["control characters", Uint8Array.from({ length: 400 }, (__, at) => (at % 2 ? 1 : 65)), "binary"],
    ["5 MB", utf8("text ".repeat(1_000_000)), "tooLarge"],
  ])("that is %s is refused", (_, bytes, refusal) => {
    expect(decodeText(bytes)).toEqual({ refusal });
  });
});

test("a paste is held to the same limits, counted in UTF-8", () => {
  expect(refuseText("word ".repeat(1_000_000))).toBe("tooLarge");
  expect(refuseText("字".repeat(MAX_TEXT_BYTES / 3 + 1))).toBe("tooLarge");
  expect(refuseText("字".repeat(MAX_TEXT_BYTES / 4))).toBeNull();
  expect(refuseText("\n \u00a0")).toBe("empty");
});
