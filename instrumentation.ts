/**
 * Next calls this once, before the first request. The check of the runtime keeps the worker out of any other bundle, and
 * only works when it stands here in so many words.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startWork } = await import("@/lib/boot/worker");
  startWork();
}
