import type { Metadata } from "next";
import { SessionList } from "@/components/door/session-list";
import { AccountScreen } from "@/components/people/account-screen";
import { currentSession } from "@/lib/core/session";
import { currentViewer, orNotFound } from "@/lib/core/viewer";
import { listSessions } from "@/lib/door/queries/door";
import { readAccount } from "@/lib/people/queries/account";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentViewer()).t("people.account") };
}

export default async function AccountPage() {
  const viewer = await currentViewer();
  const [account, sessions, session] = await Promise.all([
    readAccount(viewer),
    listSessions(viewer),
    currentSession(),
  ]);
  return (
    <AccountScreen view={orNotFound(account)} viewer={viewer}>
      <SessionList {...sessions} current={session?.id ?? ""} t={viewer.t} />
    </AccountScreen>
  );
}
