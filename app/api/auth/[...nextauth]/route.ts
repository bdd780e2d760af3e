import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { fromOwnOrigin } from "@/lib/core/origin";
import { saying } from "@/lib/core/route";
import { doorOptions } from "@/lib/door/providers";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own pages and its list of sessions are not needed: what is not named here is not there. */
const STEPS = ["csrf", "signin", "callback", "signout", "error"];

/** The way back from an agency's sign-in, and next-auth's own door; everything is decided in lib/door/providers. */
async function door(request: NextRequest, context: Context): Promise<Response> {
  const step = (await context.params).nextauth[0] ?? "";
  if (!STEPS.includes(step)) return saying("notThere", 404);
  if (request.method !== "GET" && !fromOwnOrigin(request.headers)) return saying("foreignOrigin", 403);
  const response: Response = await NextAuth(
    request,
    context,
    await doorOptions({ headers: Object.fromEntries(request.headers) }),
  );
  response.headers.set("Cache-Control", "private, no-store");
  return response;
}

export { door as GET, door as POST };
