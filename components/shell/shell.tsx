import Link from "next/link";
import type { ReactNode } from "react";
import { RailLink, type Room } from "./rail-link";

type Props = {
  labels: { skip: string; rooms: string };
  mark: string;
  home: string;
  place: string;
  rooms: Room[];
  /** The seat, language and theme menus. */
  menus: ReactNode;
  /** The demo world's clock, above the page. */
  clock?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
};

/**
 * The frame of every page behind the door: the rail of rooms, who one acts as, and the page.
 * @param props.place the group and the body, such as "ICAT · Working Group"
 */
export function Shell({ labels, mark, home, place, rooms, menus, clock, footer, children }: Props) {
  return (
    <>
      <a className="skip" href="#page">
        {labels.skip}
      </a>
      <div className="shell">
        <header className="rail">
          <div className="brand">
            <Link href={home} prefetch={false}>
              {mark}
            </Link>
            <p className="group" dir="auto">
              {place}
            </p>
          </div>
          <nav aria-label={labels.rooms}>
            <ul>
              {rooms.map((room) => (
                <li key={room.href}>
                  <RailLink room={room} />
                </li>
              ))}
            </ul>
          </nav>
          <div className="foot">{menus}</div>
        </header>
        <div className="page">
          {clock}
          <main id="page" tabIndex={-1}>
            {children}
          </main>
          {footer}
        </div>
      </div>
    </>
  );
}
