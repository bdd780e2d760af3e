import { searchPassages } from "@/lib/agreed-language/queries/list";
import { passageFilterOf } from "@/lib/agreed-language/schema";
import { reading } from "@/lib/core/route";
import { currentViewer } from "@/lib/core/viewer";

type Context = { params: Promise<Record<string, string>> };

/**
 * Passages to insert while writing, each with its citation in the reader's language.
 * @param request `?q=` words, `&lang=` the language of the text
 */
export function GET(request: Request, context: Context): Promise<Response> {
  const filter = passageFilterOf(Object.fromEntries(new URL(request.url).searchParams));
  return reading(async () => ({ passages: await searchPassages(await currentViewer(), filter) }))(
    request,
    context,
  );
}
