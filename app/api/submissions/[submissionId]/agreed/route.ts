import { readAgreedMatches } from "@/lib/agreed-language/queries/matches";
import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";

/** Which paragraphs of a text are agreed language, for the editor. */
export const GET = reading(async (_actor, { submissionId = "" }) =>
  readAgreedMatches(await currentViewer(), submissionId),
);
