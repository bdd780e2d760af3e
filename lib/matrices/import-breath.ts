/** How long a reader may hold the event loop before others have their turn, in milliseconds. */
const TURN_MS = 12;

/**
 * A clock for long work: called often, it lets other requests have their turn from time to time, so that a large file
 * holds nobody up.
 * @returns a function to await between small pieces of work
 */
export function breather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN_MS) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now();
        resolve();
      });
    });
  };
}
