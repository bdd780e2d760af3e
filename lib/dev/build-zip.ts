import { crc32, deflateRawSync } from "node:zlib";

/** What one entry says of itself, where a test wants it to lie. */
type Lies = { size?: number; flags?: number };

/**
 * Writes a zip file for tests, honest or not (PKWARE APPNOTE 4.3).
 * @param parts name → content
 * @param lies name → what its entry claims otherwise
 */
export function zipOf(parts: Record<string, string | Uint8Array>, lies: Record<string, Lies> = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(lies[name]?.flags ?? 0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(lies[name]?.size ?? raw.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([signed(0x04034b50), common, label, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([signed(0x02014b50), Buffer.from([20, 0]), common, rest, label]));
    files.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, central, signed(0x06054b50), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
}
