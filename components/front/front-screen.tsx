import Link from "next/link";
import { ChoiceMenus } from "@/components/desk/frame-menus";
import type { Translate } from "@/lib/core/i18n/translate";
import { partialDateText } from "@/lib/core/partial-date";
import type { FrontView } from "@/lib/desk/front";
import type { Theme } from "@/lib/desk/themes";

type Props = { view: FrontView; signedIn: boolean; theme: Theme; t: Translate };

/** The page before the door: what this is, whose it is, and the way in. */
export function FrontScreen({ view, signedIn, theme, t }: Props) {
  return (
    <div className="front">
      <header>
        <span className="brand">Chapeau</span>
        <ChoiceMenus theme={theme} t={t} />
        <SignIn signedIn={signedIn} t={t} />
      </header>
      <main>
        {view.name ? <p dir="auto">{view.name}</p> : null}
        <h1 className="hero">
          {view.members > 0 ? t("front.hero", { n: view.members }) : t("front.heroPlain")}
        </h1>
        <p className="lede">{t("front.about")}</p>
        {view.demo ? <p className="lede">{t("front.notice")}</p> : null}
        <p className="acts">
          <Link className="btn go" href={signedIn ? "/desk" : "/sign-in"} prefetch={false}>
            {t(signedIn ? "front.desk" : "front.signIn")}
          </Link>
        </p>
        {view.publications.length > 0 ? <Publications view={view} t={t} /> : null}
      </main>
    </div>
  );
}

function SignIn({ signedIn, t }: { signedIn: boolean; t: Translate }) {
  return (
    <Link href={signedIn ? "/desk" : "/sign-in"} prefetch={false}>
      {t(signedIn ? "front.desk" : "front.signIn")}
    </Link>
  );
}

function Publications({ view, t }: { view: FrontView; t: Translate }) {
  return (
    <>
      <h2>{t("front.publications")}</h2>
      <ul className="list">
        {view.publications.map((one) => (
          <li key={one.id}>
            <span className="d">
              {partialDateText({ on: one.publishedOn, precision: one.precision }, t.language)}
            </span>
            <span dir="auto">{one.title}</span>
            <span className="langs">{one.languages.join(" · ")}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
