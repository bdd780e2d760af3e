"use client";
import { useEffect, useRef, useState } from "react";
import { ACKNOWLEDGED, REFUSED } from "./act-form";

type Props = { name: string; value: string; untilRefused?: boolean };

/**
 * What a form was begun from, such as the version of an answer or the words of a paragraph. It follows the page until somebody
 * types; from then on it stays while others change the thing, and is kept with the draft. So what they changed is a conflict that
 * is seen, never a change that is written over (reliability R12).
 * @param props.name the field's name
 * @param props.value what stands now
 * @param props.untilRefused what was changed meanwhile is no conflict to choose in, but said by a refusal: from then on the page,
 *   which shows what stands, is followed again
 */
export function BegunFrom({ name, value, untilRefused = false }: Props) {
  const [begun, setBegun] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  useEffect(() => {
    const form = field.current?.form;
    const begin = () => setBegun((before) => before ?? latest.current);
    const follow = () => setBegun(null);
    form?.addEventListener("input", begin);
    form?.addEventListener("reset", follow);
    form?.addEventListener(ACKNOWLEDGED, follow);
    if (untilRefused) form?.addEventListener(REFUSED, follow);
    return () => {
      form?.removeEventListener("input", begin);
      form?.removeEventListener("reset", follow);
      form?.removeEventListener(ACKNOWLEDGED, follow);
      form?.removeEventListener(REFUSED, follow);
    };
  }, [untilRefused]);
  // A draft is put back by the page's keeper, which leaves fields of type "hidden" alone.
  return (
    <textarea
      ref={field}
      name={name}
      value={begun ?? value}
      onChange={(event) => setBegun(event.target.value)}
      hidden
      readOnly
    />
  );
}
