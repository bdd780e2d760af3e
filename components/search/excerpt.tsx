import type { ExcerptPart } from "@/lib/search/excerpt";

/** Part of a paragraph, with what was found marked. */
export function Excerpt({ parts, lang }: { parts: ExcerptPart[]; lang: string }) {
  let at = 0;
  return (
    <p className="quoted" lang={lang} dir="auto">
      {parts.map(({ text, hit }) => {
        at += text.length;
        return hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
      })}
    </p>
  );
}
