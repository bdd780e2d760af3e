import { perform } from "@/lib/core/command";
import { admitted, answer } from "@/lib/core/route";
import { releaseLease, takeLease } from "@/lib/workbench/commands/lease";

type Context = { params: Promise<{ submissionId: string; commentId: string }> };

/**
 * Takes or prolongs the lease of an answer: a sign of life of a form that is being filled, which draws no page anew.
 * @param request the request
 * @param context the path's text and comment
 */
export async function PUT(request: Request, context: Context): Promise<Response> {
  const actor = await admitted(request);
  if (actor instanceof Response) return actor;
  return answer(await perform(takeLease, actor, await context.params));
}

/**
 * Gives the lease back, when the form is left; a browser says it as it closes, so it is a POST.
 * @param request the request
 * @param context the path's text and comment
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  const actor = await admitted(request);
  if (actor instanceof Response) return actor;
  return answer(await perform(releaseLease, actor, await context.params));
}
