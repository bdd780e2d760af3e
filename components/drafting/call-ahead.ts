import { keepsDraftsOf } from "@/components/ui/draft-store";
import { PROTOCOL } from "@/lib/drafting/client-address";
import { newPageId } from "@/lib/drafting/client-page";
import { type Call, socketTo } from "./wire";

const DRAFT_PAGE = /^\/submissions\/([0-9a-f-]{36})\/draft$/;
const UNTAKEN_MS = 8_000;

let waiting: (Call & { submissionId: string }) | null = null;

/**
 * Greets the server as soon as the page's script runs, so that the draft is there when the editor is. Words that an earlier
 * page kept decide what the server is asked for: where there are any, the editor calls by itself.
 */
export function callAhead(): void {
  const submissionId = DRAFT_PAGE.exec(location.pathname)?.[1];
  if (!submissionId || keepsDraftsOf(`drafting/${submissionId}/`)) return;
  const clientId = newPageId();
  const socket = socketTo(submissionId);
  const call = { submissionId, clientId, socket, heard: [] as MessageEvent[] };
  socket.onopen = () =>
    socket.send(JSON.stringify({ type: "hello", protocol: PROTOCOL, clientId, version: null, whole: true }));
  socket.onmessage = (event) => call.heard.push(event);
  waiting = call;
  setTimeout(() => {
    if (waiting === call) socket.close();
  }, UNTAKEN_MS);
}

/**
 * The call that was made for a text, handed out once; none where the server did not take it, so that the editor asks why.
 * @param submissionId the text
 */
export function takeCall(submissionId: string): Call[] {
  const call = waiting;
  waiting = null;
  if (!call) return [];
  if (call.submissionId === submissionId && call.socket.readyState <= WebSocket.OPEN) return [call];
  call.socket.close();
  return [];
}
