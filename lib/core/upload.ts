import { createHash } from "node:crypto";
import { multipartReader, type PartHeader } from "./multipart";

/** A file that has arrived whole. `head` holds its first bytes, as many as were asked for. */
export type Upload = { name: string; mediaType: string; size: number; sha256: string; head: Buffer };

/** Why no file arrived: larger than allowed, not whole, or none was sent. */
export type UploadRefusal = "fileTooLarge" | "cutShort" | "noFile";

/** The HTTP status of each (RFC 9110). */
export const UNWHOLE = { fileTooLarge: 413, cutShort: 400, noFile: 422 } as const;

/** The most bytes one uploaded file may have: 25 MB (reliability R33). */
export const MAX_UPLOAD_BYTES = 25_000_000;

/** What a form adds around its file: boundaries and a few small fields. */
const ENVELOPE = 16_384;

/**
 * Takes the one file of a form while it arrives. Memory holds `keep` bytes of it at most; what is too large is read on
 * for a while without being kept, so that the sender hears the answer instead of a broken connection (reliability R33).
 * The size is held against Content-Length, and the hash against the field `sha256` where the sender gave one.
 * @param request a multipart form; a file's field may bear any name
 * @param most the most bytes the file may have
 * @param keep how many of its first bytes are wanted
 * @param orField a text field that counts as the file, without a name, where no file was chosen
 */
export async function receiveFile(
  request: Request,
  { most, keep, orField }: { most: number; keep: number; orField?: string },
): Promise<Upload | { refusal: UploadRefusal }> {
  const form = formListener(keep, orField);
  const reader = multipartReader(request.headers.get("content-type") ?? "", form);
  if (!reader || !request.body) return { refusal: "noFile" };
  const declared = request.headers.get("content-length");
  const body = request.body.getReader();
  let arrived = 0;
  try {
    for (let next = await body.read(); !next.done; next = await body.read()) {
      arrived += next.value.length;
      if (arrived <= most + ENVELOPE) reader.write(next.value);
      if (arrived > 4 * most) break;
    }
  } catch {
    // The sender went away: whatever the stream's error is called, no whole file came.
    return { refusal: "cutShort" };
  } finally {
    await body.cancel().catch(() => undefined);
  }
  const { file, given } = form.end();
  if (arrived > most + ENVELOPE || (file && file.size > most)) return { refusal: "fileTooLarge" };
  if (!reader.complete() || (declared !== null && Number(declared) !== arrived))
    return { refusal: "cutShort" };
  if (!file || (file.size === 0 && file.name === "")) return { refusal: "noFile" };
  return given && given !== file.sha256 ? { refusal: "cutShort" } : file;
}

function formListener(keep: number, orField?: string) {
  let file: Omit<Upload, "sha256" | "head"> | null = null;
  let part: "file" | "sha256" | "other" = "other";
  let given = "";
  const hash = createHash("sha256");
  const kept: Buffer[] = [];
  let room = keep;
  const ofFile = (to: { size: number }, bytes: Buffer) => {
    to.size += bytes.length;
    hash.update(bytes);
    if (room > 0) kept.push(Buffer.from(bytes.subarray(0, room)));
    room -= bytes.length;
  };
  return {
    begin(header: PartHeader): void {
      part = header.field === "sha256" ? "sha256" : "other";
      const name = header.fileName ?? (header.field === orField ? "" : undefined);
      if (name === undefined || (file && (file.size > 0 || !orField))) return;
      part = "file";
      file = { name: labelOf(name), mediaType: header.mediaType, size: 0 };
    },
    data(bytes: Buffer): void {
      if (part === "file" && file) ofFile(file, bytes);
      if (part === "sha256" && given.length < 64) given += bytes.toString("latin1").toLowerCase();
    },
    end: (): { file: Upload | null; given: string } => ({
      file: file && { ...file, sha256: hash.digest("hex"), head: Buffer.concat(kept) },
      given,
    }),
  };
}

/**
 * A file's name as a label: no path, no control or direction signs, 200 characters at most. It never names a place.
 * @param name as the sender's system gave it
 */
export function labelOf(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return Array.from(last.normalize("NFC").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ""))
    .slice(0, 200)
    .join("")
    .trim();
}

/**
 * Whether a browser posted the form by itself and wants a page back; our script asks for JSON.
 * @param request the request
 */
export function fromPlainForm(request: Request): boolean {
  return request.headers.get("accept")?.includes("text/html") ?? false;
}
