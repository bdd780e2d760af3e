import { newBlockId } from "./blocks";
import { addDoubt, endsSentence, isCapitals, type Piece, type Reading } from "./import-pieces";

const credit = /\([^()]*\p{L}[^()]*\)$/u;
const label =
  /^(?:figure|fig\.|photo|image|chart|picture|рис\.|фото|foto|figura|gráfico|图|الشكل|صورة)\s*[\p{Nd}:.]/iu;

/** Finds what the page, not the author, put there in plain text: captions, page breaks, quotations set apart. */
export function readLayout(reading: Reading): void {
  readQuotes(reading);
  readCaptions(reading);
  joinAcrossBreaks(reading);
}

/** A paragraph in quotation marks followed by a line that names who said it. */
function readQuotes(reading: Reading): void {
  const out: Piece[] = [];
  for (const piece of reading.pieces) {
    const said = out.at(-1);
    const attribution =
      piece.kind === "text" &&
      piece.text.length < 140 &&
      !endsSentence(piece.text) &&
      !isCapitals(piece.text);
    if (
      said?.kind === "text" &&
      attribution &&
      /^["“„«「].*["”“»」]\.?$/su.test(said.text) &&
      said.text.length > 40
    ) {
      const tail = piece.text;
      said.kind = "quote";
      said.text += `\n${tail}`;
      addDoubt(
        reading,
        "quoteOrParagraph",
        [said],
        [
          { do: "become", as: "quote" },
          { do: "split", tail, newId: piece.id },
        ],
      );
    } else out.push(piece);
  }
  reading.pieces = out;
}

/** A line set far from the text before it that ends with a credit or with nothing: what stood under a picture. */
function readCaptions(reading: Reading): void {
  reading.pieces.forEach((piece, at) => {
    if (piece.kind !== "text" || piece.text.includes("\n")) return;
    const apart = piece.gap >= 3 && at > 0 && piece.text.length >= 40 && piece.text.length <= 400;
    const open = !endsSentence(piece.text) && !isCapitals(piece.text);
    if (!(label.test(piece.text) && piece.text.length < 400) && !(apart && (open || credit.test(piece.text))))
      return;
    piece.kind = "figure";
    addDoubt(
      reading,
      "figureResidue",
      [piece],
      [{ do: "become", as: "figure" }, { do: "become", as: "paragraph" }, { do: "setAside" }],
    );
  });
}

/** A paragraph that stops in mid-sentence goes on in the next one that begins with a small letter. */
function joinAcrossBreaks(reading: Reading): void {
  const out: Piece[] = [];
  let before: { piece: Piece; parts: string[] } | undefined;
  const close = () => {
    if (before)
      before.piece.text = before.parts
        .map((part, at, all) => (at === all.length - 1 || part.endsWith("-") ? part : `${part} `))
        .join("");
  };
  for (const piece of reading.pieces) {
    const end = before?.parts.at(-1) ?? "";
    const open =
      before && (before.piece.kind === "text" || before.piece.kind === "item") && !endsSentence(end);
    if (
      before &&
      open &&
      piece.kind === "text" &&
      piece.gap > 0 &&
      end.length > 25 &&
      /^\p{Ll}/u.test(piece.text)
    ) {
      const tail = piece.text;
      const excerpt = `${end.slice(-60)} ‖ ${tail.slice(0, 60)}`;
      before.parts.push(tail);
      addDoubt(
        reading,
        "joinedAcrossBreak",
        [before.piece],
        [{ do: "join" }, { do: "split", tail, newId: newBlockId() }],
        { excerpt },
      );
      continue;
    }
    out.push(piece);
    if (piece.kind === "figure") continue;
    close();
    before = { piece, parts: [piece.text] };
  }
  close();
  reading.pieces = out;
}
