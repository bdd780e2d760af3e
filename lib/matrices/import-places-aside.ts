/** Figures of these count lines and pages of some print of the text, in six languages. */
const PAGES = new Set(
  "line lines ligne lignes línea líneas linea lineas строка строки строке строк السطر سطر الأسطر 行 行号 page pages pp pg página páginas pagina paginas стр страница страницы странице страниц الصفحة صفحة الصفحات ص 页 頁 页码".split(
    " ",
  ),
);
/** Of these, where they have a figure: our own headings have Roman numbers and letters. */
const SECTIONS = new Set(
  "section sections sec sect sección secciones seccion раздел раздела разделы القسم قسم chapter chapitre capítulo глава الفصل 节 節 章".split(
    " ",
  ),
);
/** In Chinese the figure stands before the word: 第12页. */
const AFTER = /^[行页頁节節章]/u;
const PARAGRAPHS = new Set(
  "para paras par paragraph paragraphs paragraphe paragraphes alinéa párrafo párrafos párr пункт пункта пункте пункты п абзац الفقرة فقرة الفقرات".split(
    " ",
  ),
);
/** What may stand between the word and its figure, and between two figures of it. */
const BETWEEN = new Set("number numbers numéro número номер رقم".split(" "));
const TO = /^([-–—,;&，、；،؛]|to|and|à|et|y|al|по|до|и|إلى|و)$/;
const FIGURE = /^\d+$/;
const SIGN = /^(\d+|[a-z]|[ivxlc]{1,7})$/;

/** A place without what numbers something else than its paragraphs. */
export type Narrowed = {
  words: string[];
  /** There was such a number, and nothing says that the other one is of a paragraph. */
  doubtful: boolean;
};

/**
 * Takes lines, pages and sections out of a written place: "page 12" is not paragraph 12, and "page 3, para 12" is not 3.
 * @param words figures, words and what parts them, in lower case
 */
export function withoutPages(words: readonly string[]): Narrowed {
  let kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const follows = AFTER.test(word) && FIGURE.test(kept.at(-1) ?? "");
    const end = follows ? at : endOfFigures(words, at);
    if (follows) kept = kept.slice(0, startOfFigures(kept));
    else if (end === at && !isAmbiguous(words, at)) kept.push(word);
    at = Math.max(end, at + 1);
  }
  return { words: kept, doubtful: kept.length < words.length && !words.some(isOfParagraph) };
}

/** Where the figures begin with which these words end: "12" or "12-14". */
function startOfFigures(words: readonly string[]): number {
  let start = words.length - 1;
  while (/^[-–—]$/.test(words[start - 1] ?? "") && FIGURE.test(words[start - 2] ?? "")) start -= 2;
  return start;
}

/** Where the figures of a line, a page or a section end; where it begins if there are none. */
function endOfFigures(words: readonly string[], from: number): number {
  const word = words[from] ?? "";
  const first = BETWEEN.has(words[from + 1] ?? "") ? from + 2 : from + 1;
  const own = PAGES.has(word) ? SIGN : SECTIONS.has(word) ? FIGURE : null;
  if (!own?.test(words[first] ?? "")) return from;
  let end = first + 1;
  while (SIGN.test(words[end] ?? "") || (TO.test(words[end] ?? "") && FIGURE.test(words[end + 1] ?? "")))
    end++;
  return end;
}

const isOfParagraph = (word: string) => PARAGRAPHS.has(word) || word.includes("段");

/** "p. 12" is a page for some and a paragraph for others; "s. 12" a section or a page. */
function isAmbiguous(words: readonly string[], at: number): boolean {
  return /^[ps]$/.test(words[at] ?? "") && FIGURE.test(words[at + 1] ?? "");
}
