const IMPORT =
  /^\s*import\s+["']([^"']+)["']|^\s*(?:import|export)\s+(type\s)?[^;]*?from\s+["']([^"']+)["']|import\(["']([^"']+)["']\)/gm;

/** A path inside the project, and its text. */
export type Source = { path: string; text: string };

/**
 * What a file imports, and whether of that it takes types alone, which are gone when it runs.
 * @param text the file
 */
export function importsOf(text: string): { isType: boolean; from: string }[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    isType: isTypeOnly(match),
    from: match[1] ?? match[3] ?? match[4] ?? "",
  }));
}

/** `import type { A }`, and `import { type A, type B }`; beside a name of its own the types are not alone. */
function isTypeOnly(match: RegExpMatchArray): boolean {
  const names = /^\s*(?:import|export)\s*\{([^}]*)\}/
    .exec(match[0])?.[1]
    ?.split(",")
    .filter((name) => name.trim());
  return Boolean(match[2]) || (names?.every((name) => /^\s*type\s/.test(name)) ?? false);
}
