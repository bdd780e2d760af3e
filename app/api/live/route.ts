import { saying } from "@/lib/core/route";
import { currentSession } from "@/lib/core/session";
import { liveStream } from "@/lib/record/stream";

export async function GET(): Promise<Response> {
  const session = await currentSession();
  if (!session) return saying("signedOut", 401);
  const headers = {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "private, no-store, no-transform",
    Vary: "Cookie",
    "X-Accel-Buffering": "no",
  };
  return new Response(liveStream(session), { headers });
}
