/** One part's header: the field's name, and for a file the name its owner gave it. */
export type PartHeader = { field: string; fileName?: string; mediaType: string };

/** Hears the parts of a form as they arrive. */
export type PartListener = { begin: (header: PartHeader) => void; data: (bytes: Buffer) => void };

const MOST_HEADER_BYTES = 8192;

/**
 * Reads a multipart form while it arrives and keeps nothing but the few bytes in which a boundary may hide
 * (RFC 7578, RFC 2046 5.1.1).
 * @param contentType the request's header, which names the boundary
 * @param listener hears each part's header and bytes, in order
 * @returns `write` takes what arrives; `complete` says whether the closing boundary came; null when this is no form
 */
export function multipartReader(contentType: string, listener: PartListener) {
  const boundary = /^multipart\/form-data;.*\bboundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  if (!boundary) return null;
  const fence = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`);
  let rest: Buffer = Buffer.from("\r\n");
  let state: "before" | "fence" | "header" | "data" | "done" | "broken" = "before";

  /** Takes one step; false when more bytes are needed. */
  const step = (): boolean => {
    if (state === "before" || state === "data") return toFence();
    if (state === "fence") return pastFence();
    return state === "header" && pastHeader();
  };

  const toFence = (): boolean => {
    const at = rest.indexOf(fence);
    const until = at < 0 ? Math.max(0, rest.length - fence.length + 1) : at;
    if (state === "data" && until > 0) listener.data(rest.subarray(0, until));
    rest = rest.subarray(at < 0 ? until : at + fence.length);
    if (at >= 0) state = "fence";
    return at >= 0;
  };

  const pastFence = (): boolean => {
    if (rest.length < 2) return false;
    const sign = rest.toString("latin1", 0, 2);
    state = sign === "--" ? "done" : sign === "\r\n" ? "header" : "broken";
    return true;
  };

  const pastHeader = (): boolean => {
    const at = rest.indexOf("\r\n\r\n");
    if (at < 0) {
      if (rest.length > MOST_HEADER_BYTES) state = "broken";
      return false;
    }
    const header = headerOf(rest.toString("utf8", 0, at));
    rest = rest.subarray(at + 4);
    state = header ? "data" : "broken";
    if (header) listener.begin(header);
    return state === "data";
  };

  return {
    write(chunk: Uint8Array): void {
      if (state === "done" || state === "broken") return;
      rest = Buffer.concat([rest, chunk]);
      while (step());
    },
    complete: () => state === "done",
  };
}

function headerOf(lines: string): PartHeader | null {
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(lines)?.[1] ?? "";
  const field = /(?:^|[;\s])name="([^"]*)"/i.exec(disposition)?.[1];
  if (field === undefined) return null;
  const fileName = /\bfilename="([^"]*)"/i.exec(disposition)?.[1];
  const mediaType = /^content-type:\s*([\w.+/-]{1,100})/im.exec(lines)?.[1] ?? "application/octet-stream";
  return {
    field,
    mediaType,
    ...(fileName === undefined ? {} : { fileName: fileName.replaceAll("%22", '"') }),
  };
}
