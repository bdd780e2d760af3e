import type { Wire } from "@/lib/drafting/client-shapes";
import { draftPath } from "@/lib/drafting/protocol";

/**
 * A draft's socket in a browser. It ends at once when the browser says that the line is gone, instead of after minutes of
 * silence. A socket that the server would not open says nothing of why; the pages' own door does.
 * @param submissionId the text
 * @param onClosed hears the sentence when the draft is not there for this seat any more, or nobody is signed in
 */
export function wireTo(submissionId: string, onClosed: (why: string, message: string) => void): Wire {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  const socket = new WebSocket(`${scheme}://${location.host}${draftPath(submissionId)}`);
  let opened = false;
  const cut = () => socket.close();
  window.addEventListener("offline", cut);
  socket.addEventListener("open", () => {
    opened = true;
  });
  socket.addEventListener("close", () => {
    window.removeEventListener("offline", cut);
    if (!opened && navigator.onLine) void askWhy(submissionId, onClosed);
  });
  return socket as Wire;
}

async function askWhy(submissionId: string, onClosed: (why: string, message: string) => void): Promise<void> {
  try {
    const answer = await fetch(`/api/submissions/${submissionId}/agreed`);
    if (answer.status !== 401 && answer.status !== 404) return;
    const { message = "" } = (await answer.json()) as { message?: string };
    onClosed(answer.status === 401 ? "signedOut" : "notThere", message);
  } catch {
    // No answer at all: the line is down, and the socket tries again.
  }
}
