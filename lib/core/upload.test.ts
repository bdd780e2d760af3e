import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { labelOf, receiveFile } from "./upload";

const FENCE = "----fence7";
const TYPE = `multipart/form-data; boundary=${FENCE}`;

function formOf(file: Uint8Array, { name = "text.txt", sha256 = "", close = true } = {}): Buffer {
  const field = sha256
    ? `--${FENCE}\r\nContent-Disposition: form-data; name="sha256"\r\n\r\n${sha256}\r\n`
    : "";
  const head = `${field}--${FENCE}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/plain\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), file, Buffer.from(close ? `\r\n--${FENCE}--\r\n` : "")]);
}

/** A request whose body comes in pieces of `step` bytes, as from a slow line. */
function requestOf(
  body: Uint8Array,
  { step = 65_536, declared = body.length as number | null, breaks = false } = {},
) {
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      at += step;
      if (at - step < body.length) controller.enqueue(body.subarray(at - step, at));
      else if (breaks) controller.error(new Error("aborted"));
      else controller.close();
    },
  });
  const headers: Record<string, string> = { "content-type": TYPE };
  if (declared !== null) headers["content-length"] = String(declared);
  return new Request("http://localhost/", {
    method: "POST",
    body: stream,
    headers,
    duplex: "half",
  } as RequestInit);
}

const MOST = { most: 1_000_000, keep: 4_000_000 };
const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const tricky = Buffer.from(`\r\n--${FENCE.slice(0, 6)}\r\n\r\n--\r\n-${FENCE}\r\n`.repeat(50));

describe("receiving a file", () => {
  it.each([1, 2, 7, 40, 65_536])("gives the same bytes and hash in pieces of %i", async (step) => {
    const file = await receiveFile(requestOf(formOf(tricky), { step }), MOST);
    expect(file).toMatchObject({
      name: "text.txt",
      mediaType: "text/plain",
      size: tricky.length,
      sha256: sha(tricky),
    });
    expect("head" in file && file.head.equals(tricky)).toBe(true);
  });
  it("takes an empty file as one, and no file as none", async () => {
    expect(await receiveFile(requestOf(formOf(new Uint8Array())), MOST)).toMatchObject({
      size: 0,
      name: "text.txt",
    });
    expect(await receiveFile(requestOf(formOf(new Uint8Array(), { name: "" })), MOST)).toEqual({
      refusal: "noFile",
    });
    expect(await receiveFile(new Request("http://localhost/", { method: "POST", body: "x" }), MOST)).toEqual({
      refusal: "noFile",
    });
  });
  it("keeps no more of a long file than asked, yet hashes the whole", async () => {
    const long = Buffer.alloc(900_000, "long ");
    const file = await receiveFile(requestOf(formOf(long)), { most: 1_000_000, keep: 1000 });
    expect(file).toMatchObject({ size: 900_000, sha256: sha(long) });
    expect("head" in file && file.head.length).toBe(1000);
  });
  it("refuses one byte too many, also without a Content-Length", async () => {
    const exact = Buffer.alloc(1_000_000, "a");
    expect(await receiveFile(requestOf(formOf(exact)), MOST)).toMatchObject({ size: 1_000_000 });
    const over = Buffer.alloc(1_000_001, "a");
    expect(await receiveFile(requestOf(formOf(over)), MOST)).toEqual({ refusal: "fileTooLarge" });
    expect(await receiveFile(requestOf(formOf(over), { declared: null }), MOST)).toEqual({
      refusal: "fileTooLarge",
    });
    expect(await receiveFile(requestOf(formOf(Buffer.alloc(9_000_000)), { declared: null }), MOST)).toEqual({
      refusal: "fileTooLarge",
    });
  });
  it("holds 60 MB in pieces at bay without keeping them", async () => {
    const piece = new Uint8Array(1_000_000);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent === 0) controller.enqueue(formOf(new Uint8Array(), { close: false }));
        if (sent++ < 60) controller.enqueue(piece);
        else controller.close();
      },
    });
    const before = process.memoryUsage().rss;
    const request = new Request("http://localhost/", {
      method: "POST",
      body,
      headers: { "content-type": TYPE },
      duplex: "half",
    } as RequestInit);
    expect(await receiveFile(request, { most: 25_000_000, keep: 4_000_002 })).toEqual({
      refusal: "fileTooLarge",
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(30_000_000);
  });
  it("refuses what did not arrive whole", async () => {
    expect(await receiveFile(requestOf(formOf(tricky, { close: false })), MOST)).toEqual({
      refusal: "cutShort",
    });
    expect(await receiveFile(requestOf(formOf(tricky), { breaks: true }), MOST)).toEqual({
      refusal: "cutShort",
    });
    expect(await receiveFile(requestOf(formOf(tricky), { declared: 99 }), MOST)).toEqual({
      refusal: "cutShort",
    });
    expect(await receiveFile(requestOf(formOf(tricky, { sha256: sha(tricky) })), MOST)).toMatchObject({
      size: tricky.length,
    });
    expect(await receiveFile(requestOf(formOf(tricky, { sha256: "0".repeat(64) })), MOST)).toEqual({
      refusal: "cutShort",
    });
  });
});

describe("a file's label", () => {
  it.each([
    ["C:\\reports\\text.txt", "text.txt"],
    ["../../etc/passwd", "passwd"],
    ["a\u0000b\r\n\u202egpj.txt", "abgpj.txt"],
    ["تقرير.md", "تقرير.md"],
  ])("%j is %j", (name, label) => expect(labelOf(name)).toBe(label));
  it("is short", () => expect(labelOf("é".repeat(500))).toHaveLength(200));
});

describe("a text field that may stand for the file", () => {
  const part = (header: string, words: string) =>
    `--${FENCE}\r\nContent-Disposition: form-data; ${header}\r\n\r\n${words}\r\n`;
  const pasted = (words: string) => part('name="pasted"', words);
  const chosen = (name: string, words: string) => part(`name="file"; filename="${name}"`, words);
  const hear = (...parts: string[]) =>
    receiveFile(requestOf(Buffer.from(`${parts.join("")}--${FENCE}--\r\n`)), { ...MOST, orField: "pasted" });

  it("counts where no file was chosen, whichever comes first", async () => {
    for (const parts of [
      [pasted("words"), chosen("", "")],
      [chosen("", ""), pasted("words")],
    ])
      expect(await hear(...parts)).toMatchObject({ name: "", size: 5, sha256: sha(Buffer.from("words")) });
  });

  it("gives way to a file where it is empty", async () => {
    expect(await hear(pasted(""), chosen("a.md", "of a file"))).toMatchObject({ name: "a.md", size: 9 });
    expect(await hear(chosen("a.md", "of a file"), pasted(""))).toMatchObject({ name: "a.md", size: 9 });
    expect(await hear(pasted(""), chosen("", ""))).toEqual({ refusal: "noFile" });
  });
});
