import { directionOf, LANGUAGES, type Language, OWN_NAMES } from "@/lib/core/i18n/languages";
import { Menu } from "./menu";

type Props = { current: Language; label: string; action: (form: FormData) => void | Promise<void> };

/**
 * The six languages in their own names. The form sends `language`.
 * @param props.label "Language", in the reader's language
 */
export function LanguageMenu({ current, label, action }: Props) {
  return (
    <Menu
      icon="language"
      className="language-menu"
      summary={
        <span>
          <span className="hidden-words">{label}: </span>
          {OWN_NAMES[current]}
        </span>
      }
    >
      <form action={action}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="submit"
            className="own-name"
            name="language"
            value={language}
            lang={language}
            dir={directionOf(language)}
            aria-current={language === current ? "true" : undefined}
          >
            {OWN_NAMES[language]}
          </button>
        ))}
      </form>
    </Menu>
  );
}
