import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { MatrixRefused } from "./import-refused";

/** The most bytes a file may unfold into, all parts together: 200 MB. */
export const MAX_UNZIPPED = 200_000_000;

/** The most parts; a workbook or a document has some dozens, with many pictures some hundreds. */
const MAX_PARTS = 10_000;

const ZIP = [0x50, 0x4b];
/** How an old Office file begins, and one with a password; its first byte alone begins Cyrillic words too. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, sign: readonly number[]) => sign.every((byte, at) => bytes[at] === byte);

/**
 * Whether a file is one of Office, of today or of old; else it may be text.
 * @param bytes the file, whole
 */
export function isOffice(bytes: Uint8Array): boolean {
  return begins(bytes, ZIP) || begins(bytes, OLE);
}

/** The parts of an Office file, unfolded one at a time when asked for; null where there is none of that name. */
export type Parts = { names: string[]; part: (name: string) => Promise<Buffer | null> };

/**
 * Opens an Office file without trusting it: what it claims to hold is added up before anything is unfolded, what is
 * unfolded is held against the claim, and nothing that it refers to outside is ever fetched.
 * @param bytes the file, whole
 * @throws MatrixRefused old or encrypted Office files, more than 200 MB, damage
 */
export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (begins(buffer, OLE))
    throw new MatrixRefused(isEncrypted(buffer) ? "matrixEncrypted" : "matrixOldOffice");
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    const entries = await listed(zip);
    return {
      names: [...entries.keys()],
      part: async (name) => {
        const entry = entries.get(name.toLowerCase());
        return entry ? unfolded(zip, entry) : null;
      },
    };
  } catch (error) {
    throw asRefused(error);
  }
}

async function listed(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize;
    if (total > MAX_UNZIPPED || entries.size >= MAX_PARTS) throw new MatrixRefused("matrixBomb");
    if (entry.isEncrypted()) throw new MatrixRefused("matrixEncrypted");
    entries.set(entry.fileName.toLowerCase(), entry);
  }
  return entries;
}

async function unfolded(zip: ZipFile, entry: Entry): Promise<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } catch (error) {
    throw asRefused(error);
  }
}

/** Whatever the library calls it, a file that cannot be opened is a damaged one. */
function asRefused(error: unknown): MatrixRefused {
  return error instanceof MatrixRefused ? error : new MatrixRefused("matrixDamaged");
}

/** Password-protected Office files keep their content in a stream of this name (MS-OFFCRYPTO 1.3.2). */
function isEncrypted(buffer: Buffer): boolean {
  return buffer.includes(Buffer.from("EncryptedPackage", "utf16le"));
}
