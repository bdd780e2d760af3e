import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** A mail server that keeps what it is given. */
export type MailSink = { url: string; messageIds: () => string[]; close: () => Promise<void> };

/** @param port where it listens */
export async function startMailSink(port: number): Promise<MailSink> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      text(stream).then((mail) => {
        received.push(/^message-id: *(<[^>]+>)/im.exec(mail)?.[1] ?? mail);
        done();
      }, done);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    url: `smtp://127.0.0.1:${port}`,
    messageIds: () => [...received],
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
