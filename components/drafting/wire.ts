import { draftPath } from "@/lib/drafting/client-address";
import type { Wire } from "@/lib/drafting/client-shapes";

/** A socket on which the server was greeted before the page woke up, and what it has said since. */
export type Call = { clientId: string; socket: WebSocket; heard: MessageEvent[] };

/** @param submissionId the text */
export function socketTo(submissionId: string): WebSocket {
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  return new WebSocket(`${scheme}://${location.host}${draftPath(submissionId)}`);
}

/**
 * A draft's socket in a browser. It ends at once when the browser says that the line is gone, instead of after minutes of
 * silence. A socket that the server would not open says nothing of why; the pages' own door does.
 * @param submissionId the text
 * @param onClosed hears the sentence when the draft is not there for this seat any more, or nobody is signed in
 * @param call the socket on which the server was greeted already, and what it has said since
 */
export function wireTo(
  submissionId: string,
  onClosed: (why: string, message: string) => void,
  call?: Call,
): Wire {
  // One that has closed meanwhile closed before anybody could hear it.
  const early = call && call.socket.readyState <= WebSocket.OPEN ? call : null;
  const socket = early?.socket ?? socketTo(submissionId);
  let opened = socket.readyState === WebSocket.OPEN;
  const cut = () => socket.close();
  window.addEventListener("offline", cut);
  socket.addEventListener("open", () => {
    opened = true;
  });
  socket.addEventListener("close", () => {
    window.removeEventListener("offline", cut);
    if (!opened && navigator.onLine) void askWhy(submissionId, onClosed);
  });
  return early ? greeted(early) : (socket as Wire);
}

/** The greeting is not said twice; what was said before anybody listened is heard first, and in order. */
function greeted({ socket, heard }: Call): Wire {
  return {
    get readyState() {
      return socket.readyState;
    },
    send: (data) => socket.send(data),
    close: () => socket.close(),
    onopen: null,
    set onmessage(hear: Wire["onmessage"]) {
      socket.onmessage = hear;
      queueMicrotask(() => {
        for (const event of heard.splice(0)) hear?.(event);
      });
    },
    get onmessage() {
      return socket.onmessage as Wire["onmessage"];
    },
    set onclose(hear: Wire["onclose"]) {
      socket.onclose = hear;
    },
    get onclose() {
      return socket.onclose as Wire["onclose"];
    },
    onerror: null,
  };
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
