import { THEMES, type Theme } from "@/lib/desk/themes";
import { Menu } from "./menu";

type Props = {
  current: Theme;
  labels: Record<Theme | "theme", string>;
  action: (form: FormData) => void | Promise<void>;
};

/** The theme; the form sends `theme`, which the action keeps in a cookie. */
export function ThemeMenu({ current, labels, action }: Props) {
  return (
    <Menu
      icon="theme"
      className="theme-menu"
      summary={
        <span>
          <span className="hidden-words">{labels.theme}: </span>
          {labels[current]}
        </span>
      }
    >
      <form action={action}>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="submit"
            name="theme"
            value={theme}
            aria-current={theme === current ? "true" : undefined}
          >
            {labels[theme]}
          </button>
        ))}
      </form>
    </Menu>
  );
}
