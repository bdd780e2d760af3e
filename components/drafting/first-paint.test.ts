import fc from "fast-check";
import { expect, it } from "vitest";
import { anyFullText } from "@/lib/texts/any-text";
import { type Block, newBlockId } from "@/lib/texts/blocks";
import { htmlOf } from "./first-paint";
import type { Drawing } from "./shapes";

const words = {
  insert: "",
  delete: "",
  move: "",
  agreed: "",
  agreedAdRef: "",
  alternativeBy: "",
  noPicture: "none",
};
const drawing: Drawing = { entities: {}, pictures: "/figures/", words };
const TAGS =
  /<\/?(?:p|h[2-5]|blockquote|div|table|tbody|tr|td|figure|figcaption|img|span|strong|em|a|ins|del|sup|br)(?: [a-z-]+="[^"<>]*")*>/g;

it("lets no sign of the text become markup", () => {
  fc.assert(
    fc.property(anyFullText, (blocks) => {
      fc.pre(blocks.length > 0);
      expect(htmlOf(blocks, drawing).replace(TAGS, "")).not.toMatch(/[<>]/);
    }),
  );
});

it("escapes what was written to break out", () => {
  const evil = `"><img src=x onerror=alert(1)><script>alert(1)</script>'`;
  const blocks: Block[] = [
    { id: newBlockId(), kind: "paragraph", text: evil },
    { id: newBlockId(), kind: "figure", text: evil, alt: evil, fileId: newBlockId() },
    {
      id: newBlockId(),
      kind: "paragraph",
      text: "link",
      spans: [{ kind: "link", href: `https://x/${evil}`, from: 0, to: 4 }],
    },
  ];
  const html = htmlOf(blocks, drawing);
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(html).not.toMatch(/<script|<img src=x/);
  expect(html.replace(TAGS, "")).not.toMatch(/[<>]/);
});
