import { FrontScreen } from "@/components/front/front-screen";
import { currentSession, currentWords } from "@/lib/core/session";
import { readFront } from "@/lib/desk/front";
import { currentTheme } from "@/lib/desk/preferences";

export default async function FrontPage() {
  const t = await currentWords();
  const signedIn = (await currentSession()) !== null;
  return (
    <FrontScreen view={await readFront(t.language)} signedIn={signedIn} theme={await currentTheme()} t={t} />
  );
}
