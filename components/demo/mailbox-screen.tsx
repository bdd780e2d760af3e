import { Empty } from "@/components/ui/empty";
import { instantText } from "@/lib/core/dates";
import { directionOf, isLanguage } from "@/lib/core/i18n/languages";
import type { Translate } from "@/lib/core/i18n/translate";
import type { Viewer } from "@/lib/core/viewer";
import type { LetterView } from "@/lib/demo/queries";

type Props = { letters: LetterView[]; viewer: Viewer & { t: Translate } };

/** One's own letters, where none leaves: the mailbox of the demo world. */
export function MailboxScreen({ letters, viewer }: Props) {
  const { t } = viewer;
  return (
    <>
      <h1>{t("demo.mailbox")}</h1>
      <p className="lede">{t("demo.mailboxLede")}</p>
      {letters.length === 0 ? <Empty title={t("demo.mailboxEmpty")}>{t("demo.mailboxNext")}</Empty> : null}
      {letters.map((letter) => (
        <details
          key={letter.id}
          className="letter-kept"
          data-walk
          lang={letter.locale}
          dir={isLanguage(letter.locale) ? directionOf(letter.locale) : "auto"}
        >
          <summary>
            <b>{letter.subject}</b>
            <small lang={t.language} dir="auto">
              {instantText(letter.at, viewer.actor.zone, t.language)} ·{" "}
              {t("demo.letterTo", { address: letter.to })}
            </small>
          </summary>
          <div className="letter">
            <p>{linked(letter.text)}</p>
          </div>
        </details>
      ))}
    </>
  );
}

/** A link stands on a line of its own in every letter; here it can be followed. */
function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part) =>
    part.startsWith("http") ? (
      <a key={part} href={part} rel="noreferrer">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
