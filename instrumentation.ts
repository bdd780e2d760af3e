/**
 * Next calls this once, before the first request. The check of the runtime keeps the worker out of any other bundle, and
 * only works when it stands here in so many words.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startWork } = await import("@/lib/boot/worker");
  startWork();
}

/**
 * Next calls this with what a page, a route or an action threw, before it answers; the server's watch over the database
 * wants to know (lib/boot/watch).
 * @param error anything thrown
 */
export function onRequestError(error: unknown): void {
  (globalThis as { chapeauFailed?: (error: unknown) => void }).chapeauFailed?.(error);
}
