import type { Act } from "./acts";
import { ofBody } from "./cells";

/** A file is its entity's own: for every other seat it is not there, the Secretariat's and the co-chair's too. */
const own = ofBody("notThere", { focalPoint: "may", alternate: "may", reviewer: "may" });

/** Matrices that come in, in the order in which the right seat can act. */
export const importActs: Act[] = [
  {
    act: "decideImportRowAction",
    right: "alternate",
    cells: own,
    fields: (x) => ({ importId: x.importId, index: "0", as: "left" }),
  },
  {
    act: "applyImportAction",
    right: "focalPoint",
    cells: own,
    // Deciding a row, just before, has made it the second version, and left that row out.
    fields: (x) => ({ importId: x.importId, version: "2", shown: x.importShown }),
  },
  {
    act: "dropImportAction",
    right: "reviewer",
    cells: own,
    fields: (x) => ({ importId: x.spareImportId }),
  },
];
