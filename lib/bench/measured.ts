import type { Row } from "./rows";
import type { WorldPlaces, WorldSize } from "./world";

/** A running server with one world behind it, and the bare page of the same run beside it. */
export type Measured = {
  dataDir: string;
  databaseUrl: string;
  size: WorldSize;
  places: WorldPlaces;
  origin: string;
  pid: number;
  cookie: string;
  bare: { url: string };
};

/**
 * A family of rows: what one part of the product measures. `measure` runs once a world, `compare` once over all worlds.
 * A later part of the product adds a file with its own family and its line in bench.ts.
 */
export type Family = {
  measure: (on: Measured, wanted: (name: string) => boolean) => Promise<Row[]>;
  compare: (rows: Row[], groups: number[]) => Row[];
};
