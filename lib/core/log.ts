type Details = Record<string, unknown>;

/** One line of JSON a message, in UTC, without secrets: callers name what they log, nothing is dumped whole. */
export const log = {
  info: (message: string, details: Details = {}) => write("info", message, details),
  error: (message: string, details: Details = {}) => write("error", message, details),
};

function write(level: string, message: string, details: Details): void {
  const shown = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, plain(value)]));
  const line = JSON.stringify({ level, message, ...shown });
  (level === "error" ? process.stderr : process.stdout).write(`${line}\n`);
}

function plain(value: unknown): unknown {
  return value instanceof Error ? { name: value.name, message: value.message.slice(0, 400) } : value;
}
