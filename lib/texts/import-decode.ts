import { MAX_TEXT_BYTES } from "./blocks";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** Why bytes are not a text we can take. */
export type TextRefusal = "binary" | "empty" | "tooLarge";

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  /** True when the encoding is a guess, so that a person should look at the accents. */
  doubtful: boolean;
}

const magics: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
];

/**
 * Reads an uploaded .txt or .md, whatever wrote it (WHATWG Encoding Standard): UTF-8, UTF-16 in either order with or
 * without a byte order mark, else Windows-1252 as a guess. Word, PDF, RTF, pictures and other binary content are
 * refused by content, not by name.
 * @param bytes the file, whole
 * @param most the most bytes of text it may hold
 * @returns the text without its byte order mark, or why it was refused
 */
export function decodeText(bytes: Uint8Array, most = MAX_TEXT_BYTES): DecodedText | { refusal: TextRefusal } {
  if (bytes.length === 0) return { refusal: "empty" };
  if (magics.some((magic) => magic.every((byte, at) => bytes[at] === byte))) return { refusal: "binary" };
  const wide = wideEncoding(bytes);
  if (bytes.length > most * (wide ? 2 : 1)) return { refusal: "tooLarge" };
  const accept = accepting(most);
  if (wide) return accept(tryDecode(bytes, wide.encoding), wide.encoding, wide.guessed);
  if (bytes.includes(0)) return { refusal: "binary" };
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== null) return accept(utf8, "utf-8", false);
  return accept(tryDecode(bytes, "windows-1252"), "windows-1252", true);
}

/**
 * Whether a text is one we can take, for a paste, where the browser has decoded it.
 * @param text as pasted
 * @param most the most bytes it may have in UTF-8
 * @returns the refusal, or null
 */
export function refuseText(text: string, most = MAX_TEXT_BYTES): TextRefusal | null {
  if (text.length > most || new TextEncoder().encode(text).length > most) return "tooLarge";
  if (text.trim() === "") return "empty";
  return looksBinary(text) ? "binary" : null;
}

function accepting(most: number) {
  return (
    text: string | null,
    encoding: TextEncoding,
    doubtful: boolean,
  ): DecodedText | { refusal: TextRefusal } => {
    if (text === null) return { refusal: "binary" };
    const refusal = refuseText(text, most);
    return refusal ? { refusal } : { text, encoding, doubtful };
  };
}

function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** UTF-16 by its mark, or by NULs that stand on one side of most pairs only, as Latin text has them. */
function wideEncoding(bytes: Uint8Array): { encoding: "utf-16le" | "utf-16be"; guessed: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", guessed: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", guessed: false };
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4_000);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (even === 0 && odd > 0 && odd >= pairs * 0.05) return { encoding: "utf-16le", guessed: true };
  if (odd === 0 && even > 0 && even >= pairs * 0.05) return { encoding: "utf-16be", guessed: true };
  return null;
}

function looksBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if ((code < 32 && !(code >= 9 && code <= 13)) || (code >= 0x7f && code <= 0x9f && code !== 0x85))
      controls++;
  }
  return controls > 8 && controls > text.length / 100;
}
