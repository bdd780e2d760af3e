import type { Metadata } from "next";
import { MailboxScreen } from "@/components/demo/mailbox-screen";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { listLetters } from "@/lib/demo/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("demo.mailbox") };
}

export default async function MailboxPage() {
  const viewer = await currentViewer();
  return <MailboxScreen letters={orNotFound(await listLetters(viewer))} viewer={viewer} />;
}
