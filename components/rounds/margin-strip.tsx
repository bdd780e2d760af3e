import type { CSSProperties } from "react";
import { referenceWords } from "@/components/submissions/words";
import { ScrollTable } from "@/components/ui/scroll-table";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Block } from "@/lib/texts/blocks";
import { referencesOf } from "@/lib/texts/numbers";

type Counts = Record<string, { n: number; red: number }>;
type Props = { blocks: Block[]; counts: Counts; t: Translate };
type Fall = { id: string; href: string; place: string; n: number; red: number; at: number; of: number };

/**
 * Where the comments fall: a strip along the margin, one mark a paragraph. Its width is how many, its red edge a red line, and
 * its words say both. A pointer's shortcut: `Falls` says the same to keys and to screen readers.
 * @param props.counts what the viewer may see, by block
 */
export function MarginStrip({ blocks, counts, t }: Props) {
  const falls = fallsOf(blocks, counts, t);
  const most = Math.max(1, ...falls.map(({ n }) => n));
  return (
    <div className="strip" aria-hidden="true">
      {falls.map(({ id, href, place, n, red, at, of }) => (
        // biome-ignore lint/a11y/useAnchorContent: the strip is for pointers; Falls says it to everybody else
        <a
          key={id}
          href={href}
          tabIndex={-1}
          title={t("picture.fallsAt", { reference: place, n, red })}
          className={red ? "r" : undefined}
          style={
            { "--at": `${at}%`, "--of": `${of}%`, "--wide": `${30 + (70 * n) / most}%` } as CSSProperties
          }
        />
      ))}
    </div>
  );
}

/** The strip as a table, folded away. */
export function Falls({ blocks, counts, t }: Props) {
  const falls = fallsOf(blocks, counts, t);
  if (falls.length === 0) return null;
  const n = falls.reduce((sum, fall) => sum + fall.n, 0);
  return (
    <details className="falls">
      <summary>{t("picture.falls", { n, places: falls.length })}</summary>
      <ScrollTable caption={t("picture.falls", { n, places: falls.length })}>
        <thead>
          <tr>
            <th scope="col">{t("picture.columns.place")}</th>
            <th scope="col" className="num">
              {t("picture.columns.comments")}
            </th>
            <th scope="col" className="num">
              {t("picture.columns.red")}
            </th>
          </tr>
        </thead>
        <tbody>
          {falls.map((fall) => (
            <tr key={fall.id}>
              <th scope="row">
                <a href={fall.href}>{fall.place}</a>
              </th>
              <td className="num">{fall.n}</td>
              <td className="num">{fall.red || "–"}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </details>
  );
}

/** The places with comments, in the order of the text; how far down each stands is reckoned in letters, as the page is. */
function fallsOf(blocks: Block[], counts: Counts, t: Translate): Fall[] {
  const references = referencesOf(blocks);
  const whole = Math.max(
    1,
    blocks.reduce((sum, block) => sum + heightOf(block), 0),
  );
  let above = 0;
  return blocks.flatMap((block) => {
    const [at, of] = [(above / whole) * 100, (heightOf(block) / whole) * 100];
    above += heightOf(block);
    const count = counts[block.id];
    if (!count) return [];
    const place = referenceWords(references[block.id], t);
    return [{ id: block.id, href: `?at=${block.id}#b-${block.id}`, place, ...count, at, of }];
  });
}

/** A line holds some 75 letters; a short block still takes a line and its space. */
function heightOf(block: Block): number {
  return 0.6 + Math.ceil(Math.max(1, block.text.length) / 75);
}
