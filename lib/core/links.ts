import { env } from "./env";

/**
 * A full address for a letter or a calendar, from APP_ORIGIN and nothing else (reliability R30).
 * @param path a path of this installation, beginning with a slash
 */
export function placeOf(path: string): string {
  return new URL(path, env().APP_ORIGIN).toString();
}
