import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { DeskFrame } from "@/components/desk/desk-frame";
import { currentSession } from "@/lib/core/session";
import { currentViewer } from "@/lib/core/viewer";
import { currentTheme } from "@/lib/desk/preferences";
import { readDesk } from "@/lib/desk/queries";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  const session = await currentSession();
  if (!session) redirect("/sign-in");
  return (
    <DeskFrame session={session} desk={await readDesk(viewer)} theme={await currentTheme()} t={viewer.t}>
      {children}
    </DeskFrame>
  );
}
