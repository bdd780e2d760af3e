import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * The command line a process was started with. A pid alone proves nothing: after a crash it may belong to anyone.
 * @param pid process id
 * @returns the words joined by spaces, or undefined when no such process lives
 */
export function commandLine(pid: number): string | undefined {
  if (process.platform !== "linux") return ask("command=", pid);
  return read(`/proc/${pid}/cmdline`)?.replaceAll("\0", " ").trim() || undefined;
}

/**
 * What tells this process from a later one with the same pid: when it started.
 * @param pid process id
 * @returns a mark to compare, or undefined when no such process lives
 */
export function birthMark(pid: number): string | undefined {
  if (process.platform !== "linux") return ask("lstart=", pid);
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const isZombie = fields[0] === "Z";
  return isZombie ? undefined : `${read("/proc/sys/kernel/random/boot_id")?.trim()}:${fields[19]}`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ESRCH"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

/** macOS and the BSDs: `ps` ends with 1 when the process is gone. */
function ask(column: string, pid: number): string | undefined {
  try {
    return (
      execFileSync("ps", ["-ww", "-o", column, "-p", String(pid)], { encoding: "utf8" }).trim() || undefined
    );
  } catch (error) {
    if ((error as { status?: number }).status === 1) return undefined;
    throw error;
  }
}
