import { SaxesParser } from "saxes";
import { breather } from "./import-breath";
import { MatrixRefused } from "./import-refused";

/** An attribute by its local name; empty when it is absent. */
export type Attribute = (name: string) => string;

/** Hears an XML part in the order in which it is written; names are local, without their prefix. */
export type XmlListener = {
  open: (name: string, attribute: Attribute) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

const SLICE = 65_536;

/**
 * Reads one XML part of an Office file. Names are matched without their namespace, so that transitional and strict files
 * read alike; a document type is refused, so that no entity can unfold or fetch anything.
 * @param bytes the part in UTF-8 or UTF-16
 * @param on hears elements and text
 * @throws MatrixRefused for a document type, and for what is not well-formed
 */
export async function readXml(bytes: Uint8Array, on: XmlListener): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw new MatrixRefused("matrixDamaged");
  });
  parser.on("doctype", () => {
    throw new MatrixRefused("matrixDoctype");
  });
  parser.on("opentag", (tag) => {
    const attributes = tag.attributes as Record<string, string>;
    on.open(local(tag.name), (name) => attributeIn(attributes, name));
  });
  if (on.close) {
    const close = on.close;
    parser.on("closetag", (tag) => close(local(tag.name)));
  }
  if (on.text) {
    parser.on("text", on.text);
    parser.on("cdata", on.text);
  }
  const text = decoded(bytes);
  const breathe = breather();
  for (let at = 0; at < text.length; at += SLICE) {
    parser.write(text.slice(at, at + SLICE));
    await breathe();
  }
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function attributeIn(attributes: Record<string, string>, name: string): string {
  const direct = attributes[name];
  if (direct !== undefined) return direct;
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key] ?? "";
  return "";
}

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}
