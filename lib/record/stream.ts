import "server-only";
import { hearChannel, hearNews, type News } from "@/lib/core/live";
import { log } from "@/lib/core/log";
import { type CurrentSession, glanceAtSession } from "@/lib/core/session";
import { mayHearLease } from "@/lib/workbench/rules";
import { leaseNews } from "@/lib/workbench/schema";
import { mayHear } from "./rules";

const HEARTBEAT_MS = 15_000;
const SESSION_CHECK_MS = 30_000;

/**
 * The live stream of one page: server-sent events that name only the subject something was recorded about, for what the
 * seat may read, and the text in whose queue somebody began or stopped to answer. It ends by itself within half a minute of the end of the session or of a change of seat (reliability R27).
 * @param session who listens
 * @returns the body of the answer
 */
export function liveStream(session: CurrentSession): ReadableStream<Uint8Array> {
  const { actor, id: sid } = session;
  const encoder = new TextEncoder();
  let close: () => void = () => undefined;
  return new ReadableStream({
    start(controller) {
      const say = (line: string) => controller.enqueue(encoder.encode(`${line}\n\n`));
      const hear = (news: News) => {
        if (news === null) say("data: {}");
        else if (mayHear(actor, news).ok) say(`data: ${JSON.stringify({ subject: news.subject })}`);
      };
      const hearLease = (payload: unknown) => {
        // That this process was deaf is said once, for everything.
        const news = leaseNews.safeParse(payload);
        if (news.success && mayHearLease(actor, news.data).ok)
          say(`event: lease\ndata: ${JSON.stringify({ subject: news.data.id })}`);
      };
      const check = async () => {
        const now = await glanceAtSession(sid).catch((error: unknown) => {
          log.error("live stream could not check its session", { error });
          return session;
        });
        if (now?.actor.seat.id !== actor.seat.id) end();
      };
      const beat = setInterval(() => say(": here"), HEARTBEAT_MS);
      const watch = setInterval(() => void check(), SESSION_CHECK_MS);
      let open = true;
      close = () => {
        open = false;
        clearInterval(beat);
        clearInterval(watch);
        deafen();
        deafenLease();
      };
      const end = () => {
        if (!open) return;
        close();
        controller.close();
      };
      const deafen = hearNews(hear, end);
      const deafenLease = hearChannel("chapeau_lease", hearLease);
      say("retry: 2000");
    },
    cancel: () => close(),
  });
}
