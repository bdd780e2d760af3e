import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { readVersionFile, type VersionFile } from "@/lib/submissions/queries/download";

export const GET = reading(
  async (_actor, { submissionId = "", number = "" }) =>
    readVersionFile(await currentViewer(), submissionId, number),
  asFile,
);

function asFile({ bytes, name }: VersionFile): Response {
  return new Response(bytes, {
    headers: {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
