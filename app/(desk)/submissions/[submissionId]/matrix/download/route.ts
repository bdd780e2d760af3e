import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";
import { readDownload, type TakenAway } from "@/lib/matrices/queries/download";

type Context = { params: Promise<Record<string, string>> };

/**
 * A matrix, a compilation or a letter as a file.
 * @param request `?form=matrix&as=xlsx` and the filter of the page
 */
export function GET(request: Request, context: Context): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  return reading(
    async (_actor, { submissionId = "" }) => readDownload(await currentViewer(), submissionId, params),
    asFile,
  )(request, context);
}

function asFile({ bytes, name, mediaType }: TakenAway): Response {
  return new Response(bytes, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${name}"`,
      "X-Content-Type-Options": "nosniff",
    },
  });
}
