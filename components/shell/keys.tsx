"use client";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { goTo, walk } from "./walk";

type Props = {
  /** The letter after `g`, and where it leads; `/` leads to where a page without a search of its own searches. */
  rooms: Record<string, string>;
  labels: { title: string; close: string; on: string; rows: { keys: string; does: string }[] };
};

const OFF = "chapeau.keys.off";

/**
 * The keyboard: j and k walk along `[data-walk]`, / goes to `[data-search]` or to the search, g and a letter to a room, ? shows this list.
 * Single keys can be switched off there (WCAG 2.1.4). Escape, or a click elsewhere, closes an open menu.
 */
export function Keys({ rooms, labels }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [on, setOn] = useState(true);

  useEffect(() => setOn(document.cookie.indexOf(`${OFF}=1`) < 0), []);

  useEffect(() => {
    let afterG = false;
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") closeMenus();
      if (
        !on ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target) ||
        document.querySelector("dialog[open]")
      )
        return;
      const room = afterG ? rooms[event.key] : undefined;
      afterG = event.key === "g";
      if (room) router.push(room);
      else if (event.key === "j") walk(1);
      else if (event.key === "k") walk(-1);
      else if (event.key === "/" && document.querySelector("[data-search]")) goTo("[data-search]");
      else if (event.key === "/" && rooms["/"]) router.push(rooms["/"]);
      else if (event.key === "?") {
        showOwn(dialog.current);
        dialog.current?.showModal();
      } else return;
      event.preventDefault();
    };
    const click = (event: MouseEvent) => closeMenus(event.target);
    document.addEventListener("keydown", press);
    document.addEventListener("click", click);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("click", click);
    };
  }, [on, rooms, router]);

  const turn = (next: boolean) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain-http addresses
    document.cookie = `${OFF}=${next ? 0 : 1}; path=/; max-age=31536000; samesite=lax`;
    setOn(next);
  };

  return (
    <dialog ref={dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{labels.title}</h2>
      <dl className="keys-list">
        {labels.rows.map((row) => (
          <div key={row.keys} style={{ display: "contents" }}>
            <dt dir="ltr">
              {row.keys.split(" ").map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{row.does}</dd>
          </div>
        ))}
      </dl>
      <dl className="keys-list" data-own-keys />
      <label className="check">
        <input type="checkbox" checked={on} onChange={(event) => turn(event.target.checked)} /> {labels.on}
      </label>
      <form method="dialog" className="acts">
        <button type="submit" className="btn">
          {labels.close}
        </button>
      </form>
    </dialog>
  );
}

/** A page with keys of its own carries their list, hidden, as `[data-keys]`. */
function showOwn(dialog: HTMLDialogElement | null): void {
  const own = document.querySelector("[data-keys]")?.cloneNode(true).childNodes ?? [];
  dialog?.querySelector("[data-own-keys]")?.replaceChildren(...own);
}

function closeMenus(except?: EventTarget | null): void {
  for (const menu of document.querySelectorAll("details:is(.menu, .instant)[open]")) {
    if (!(except instanceof Node && menu.contains(except))) menu.removeAttribute("open");
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
