import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { cache } from "react";

const reading = new AsyncLocalStorage<Map<object, Promise<unknown>>>();

/**
 * Asks a thing once in a request, whoever wants to know. While a page is drawn React remembers the answer; a route's handler is
 * outside of that and remembers it here, inside `inOneReading`. An act remembers nothing: what it changed is read anew.
 * @param ask what is asked
 */
export function once<V>(ask: () => Promise<V>): () => Promise<V> {
  const drawn = cache(ask);
  return () => {
    const known = reading.getStore();
    if (!known) return drawn();
    const asked = (known.get(ask) as Promise<V> | undefined) ?? ask();
    known.set(ask, asked);
    return asked;
  };
}

/**
 * A request that reads and changes nothing.
 * @param work what is done for it
 */
export function inOneReading<V>(work: () => Promise<V>): Promise<V> {
  return reading.run(new Map(), work);
}
