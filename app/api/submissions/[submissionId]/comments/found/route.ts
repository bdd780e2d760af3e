import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { findInQueue } from "@/lib/workbench/queries/found";

/** The ids of the round's comments that have the words of `q` anywhere in them. */
export const GET = reading(async (_actor, { submissionId = "" }, said) =>
  findInQueue(await currentViewer(), submissionId, said.get("q") ?? ""),
);
