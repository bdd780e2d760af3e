import "server-only";
import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";
import { fromBufferPromise } from "yauzl";

const deflated = promisify(deflateRaw);

/** The parts of an Office file by name, in order. */
export type Parts = Map<string, Buffer>;

/**
 * Takes apart an Office file that a library of ours has just made.
 * @param bytes the file, whole
 */
export async function unzipped(bytes: Uint8Array): Promise<Parts> {
  const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
  const parts: Parts = new Map();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}

/**
 * Puts the parts together again. They are compressed in threads of their own, so that nobody else waits; every part bears the
 * same time, so that the same parts give the same bytes.
 * @param parts by name, in order
 */
export async function zipped(parts: Parts): Promise<Buffer<ArrayBuffer>> {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const packed = await deflated(bytes, { level: 6 });
    const label = Buffer.from(name);
    const facts = sizes(crc32(bytes), packed.length, bytes.length, label.length);
    local.push(Buffer.concat([LOCAL, facts, label]), packed);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([CENTRAL, facts, where, label]));
    offset += LOCAL.length + facts.length + label.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** Version 2.0, names in UTF-8, deflate, the first of January 1980 (APPNOTE 4.4). */
const COMMON = [20, 0, 0, 8, 8, 0, 0, 0, 0x21, 0];
const LOCAL = Buffer.from([0x50, 0x4b, 3, 4, ...COMMON]);
const CENTRAL = Buffer.from([0x50, 0x4b, 1, 2, 20, 0, ...COMMON]);

function sizes(checksum: number, packed: number, whole: number, name: number): Buffer {
  const facts = Buffer.alloc(16);
  facts.writeUInt32LE(checksum, 0);
  facts.writeUInt32LE(packed, 4);
  facts.writeUInt32LE(whole, 8);
  facts.writeUInt16LE(name, 12);
  return facts;
}

/**
 * Writes a part from pieces, and lets others have their turn every so often.
 * @param pieces of XML
 */
export async function partOf(pieces: Iterable<string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let pending: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length < 400_000) continue;
    chunks.push(Buffer.from(pending.join("")));
    pending = [];
    length = 0;
    await new Promise((resolve) => setImmediate(resolve));
  }
  chunks.push(Buffer.from(pending.join("")));
  return Buffer.concat(chunks);
}
