import { addDoubt, newPiece, type Piece, type Reading } from "./import-pieces";

const HIDDEN = 0xdc00;

/**
 * Hides Markdown's escaped characters (CommonMark 2.4) behind lone surrogates, which a well-formed text cannot
 * contain, so that no later step takes them for signs. `showEscapes` brings them back.
 */
export function hideEscapes(reading: Reading, text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/gu, (_, sign: string) => {
    reading.markup.push("\\");
    return String.fromCharCode(HIDDEN + sign.charCodeAt(0));
  });
}

/** Brings back what `hideEscapes` hid. */
export function showEscapes(text: string): string {
  return text.replace(/[\udc00-\udc7f]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDDEN));
}

/** A character that plain text can hold but a database or a page cannot show. */
const controlCharacters = /(?![\s\u0085])\p{Cc}/gu;

/** Takes signs out of the running text: links, HTML, emphasis, stray backslashes. Lists what it took. */
export function readInline(reading: Reading): void {
  const taken: Record<"htmlTags" | "emphasis", { pieces: Piece[]; removed: string[] }> = {
    htmlTags: { pieces: [], removed: [] },
    emphasis: { pieces: [], removed: [] },
  };
  for (const piece of reading.pieces) {
    const take = (kind: "htmlTags" | "emphasis", sign: string) => {
      taken[kind].removed.push(sign);
      if (taken[kind].pieces.at(-1) !== piece) taken[kind].pieces.push(piece);
    };
    const clean = (text: string) => {
      const linked = emptySigns(withoutTags(withoutAngles(text, reading), reading, take));
      return reading.format === "markdown" ? withoutEmphasis(withoutLinks(linked, reading), take) : linked;
    };
    if (/^!\[(?:[^\][]|\[\^[^\]]{1,20}\])*\]\([^\s()]*\)$/u.test(piece.text) && piece.kind === "text") {
      piece.kind = "figure";
    }
    piece.text = clean(piece.text);
    piece.rows = piece.rows?.map((row) => row.map(clean));
    if (reading.format === "plain") stripBackslashes(reading, piece);
  }
  for (const kind of ["htmlTags", "emphasis"] as const) {
    const { pieces, removed } = taken[kind];
    if (removed.length === 0) continue;
    const excerpt = kind === "htmlTags" ? removed.join(" ") : undefined;
    addDoubt(reading, kind, pieces, [{ do: "keep" }], {
      removed: removed.join(" "),
      ...(excerpt ? { excerpt } : {}),
    });
  }
}

/** Removes control characters before anything else looks at the text. */
export function withoutControls(reading: Reading, text: string): string {
  const removed = text.match(controlCharacters);
  if (!removed) return text;
  const names = removed.map((sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
  const piece = newPiece("text", names.join(" "), 0);
  addDoubt(reading, "controlCharacters", [piece], [{ do: "keep" }], { removed: removed.join("") });
  const doubt = reading.doubts.at(-1);
  if (doubt) doubt.blockIds = [];
  return text.replace(controlCharacters, "");
}

function withoutAngles(text: string, reading: Reading): string {
  return text.replace(
    /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000}|[^\s<>@]{1,64}@[^\s<>@]{1,255})>/gu,
    (_, url: string) => {
      reading.markup.push("<", ">");
      return url;
    },
  );
}

const tags =
  /<\/?(?:ul|ol|li|p|div|span|b|i|em|strong|u|sup|sub|a|font|center|blockquote|table|thead|tbody|tr|td|th|h[1-6]|img|hr)\b[^<>]{0,300}>/giu;

function withoutTags(text: string, reading: Reading, take: (kind: "htmlTags", sign: string) => void): string {
  const broken = text.replace(/ ?<br ?\/?> ?/giu, (tag) => {
    reading.markup.push(tag.trim());
    return "\n";
  });
  return broken.replace(tags, (tag) => {
    take("htmlTags", tag);
    return /^<li/iu.test(tag) ? " ▪ " : " ";
  });
}

/** Spaces left behind where a sign was taken out. */
function emptySigns(text: string): string {
  return text.replace(/ {2,}/gu, " ").trim();
}

function withoutLinks(text: string, reading: Reading): string {
  const link = /(!?)\[((?:[^\][]|\[\^[^\]]{1,20}\])*)\]\(([^\s()]{0,2000})\)/gu;
  return text.replace(link, (_, image: string, label: string, url: string) => {
    reading.markup.push(image, "[", "]", ...(url ? [] : ["(", ")"]));
    return url ? `${label} (${url})`.trimStart() : label;
  });
}

function withoutEmphasis(text: string, take: (kind: "emphasis", sign: string) => void): string {
  const strip = (_: string, sign: string, inner: string) => {
    take("emphasis", sign);
    take("emphasis", sign);
    return inner;
  };
  let out = text;
  for (let pass = 0; pass < 2; pass++) {
    out = out
      .replace(/(\*{1,3})(?=[^\s*])([^*]{0,2000}?[^\s*])\1(?!\*)/gu, strip)
      .replace(/(?<![\p{L}\p{N}_])(_{1,2})(?=[^\s_])([^_]{0,2000}?[^\s_])\1(?![\p{L}\p{N}_])/gu, strip)
      .replace(/(~~)(?=[^\s~])([^~]{0,2000}?[^\s~])\1(?!~)/gu, strip);
  }
  return out;
}

/** A backslash before $ or * in plain text is what a converter left; it goes, and is shown. */
function stripBackslashes(reading: Reading, piece: Piece): void {
  const found = piece.text.match(/\\[$*_#%&]/gu);
  if (!found) return;
  for (const escaped of new Set(found)) {
    const sign = escaped.slice(1);
    const times = found.filter((other) => other === escaped).length;
    const at = piece.text.indexOf(escaped);
    const excerpt = piece.text.slice(Math.max(0, at - 40), at + 60);
    piece.text = piece.text.replaceAll(escaped, sign);
    const back = { do: "replace", from: sign, to: escaped } as const;
    const removed = "\\".repeat(times);
    addDoubt(reading, "escapedCharacter", [piece], [{ do: "replace", from: escaped, to: sign }, back], {
      removed,
      excerpt,
    });
  }
}
