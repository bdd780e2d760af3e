import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInScreen } from "@/components/door/sign-in-screen";
import { ownPath } from "@/lib/core/origin";
import { currentSession, currentWords } from "@/lib/core/session";
import { readDoor } from "@/lib/door/queries/door";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await currentWords())("door.title") };
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, again, error } = await searchParams;
  const place = ownPath(next);
  const here = await currentSession();
  if (here && !here.demo) redirect(place);
  return (
    <SignInScreen
      view={await readDoor(again !== undefined)}
      next={place}
      agencyRefused={error !== undefined}
      t={await currentWords()}
    />
  );
}
