import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { readLeases } from "@/lib/workbench/queries/leases";

/** Who answers which comment of the round now: asked for by a page that heard that it changed. */
export const GET = reading(async (_actor, { submissionId = "" }) =>
  readLeases(await currentViewer(), submissionId),
);
