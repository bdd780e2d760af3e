import { setTimeout as pause } from "node:timers/promises";
import type { Prisma } from "@/prisma/client/client";
import { db, TRANSACTION_WAIT } from "./db";

/** A writing transaction. */
export type Transaction = Prisma.TransactionClient;

const RETRYABLE = new Set(["40001", "40P01"]);
const TRIES = 5;

/**
 * The SQLSTATE behind any of the shapes in which Prisma 7 with adapter-pg reports it: an ORM call (P2034), a raw call
 * (P2010), a bare driver error at COMMIT (reliability R9).
 * @param error anything thrown
 * @returns five characters such as "40001", or null
 */
export function sqlState(error: unknown): string | null {
  for (const place of [
    error,
    at(error, "cause"),
    at(at(error, "meta"), "driverAdapterError"),
    at(at(at(error, "meta"), "driverAdapterError"), "cause"),
  ]) {
    for (const key of ["originalCode", "code"]) {
      const code = at(place, key);
      if (typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code)) return code;
    }
    if (at(place, "kind") === "TransactionWriteConflict") return "40001";
  }
  return at(error, "code") === "P2034" ? "40001" : null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/**
 * Runs a write and runs the whole of it again when Postgres asks for that (serialization failure or deadlock), five
 * times at most, with jitter (reliability R9). Anything else is thrown at once.
 * @param work the write; it must do nothing outside the transaction
 * @returns what the write returned
 */
export async function withRetry<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || !RETRYABLE.has(sqlState(error) ?? "")) throw error;
      await pause(attempt * 10 + Math.random() * 30);
    }
  }
}

/**
 * Opens the one transaction in which a change, its record, its letters and its jobs are written.
 * @param work what is written
 */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return withRetry(() => db().$transaction(work, TRANSACTION_WAIT));
}
