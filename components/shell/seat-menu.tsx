import { Menu } from "./menu";
import { SignOut } from "./sign-out";

/** A seat as its holder reads it: "Focal point, ILO" and "Working Group · Geneva time". */
export type SeatChoice = { id: string; title: string; detail?: string };

type Props = {
  seats: SeatChoice[];
  current: string;
  labels: { seat: string; switch: string; sessions: string; signOut: string };
  sessionsHref?: string;
  switchAction: (form: FormData) => void | Promise<void>;
  signOutAction: (form: FormData) => void | Promise<void>;
};

/**
 * Who one acts as, always in sight; another seat is one tap away (domain 12.1). The form sends `seatId`.
 * @param props.labels.seat "You act as"
 */
export function SeatMenu({ seats, current, labels, sessionsHref, switchAction, signOutAction }: Props) {
  const here = seats.find((seat) => seat.id === current);
  return (
    <Menu
      className="seat-menu"
      summary={
        <span dir="auto">
          <span className="hidden-words">{labels.seat}: </span>
          <b>{here?.title}</b>
          <small>{here?.detail}</small>
        </span>
      }
    >
      {seats.length > 1 ? (
        <form action={switchAction} aria-label={labels.switch}>
          {seats.map((seat) => (
            <button
              key={seat.id}
              type="submit"
              name="seatId"
              value={seat.id}
              aria-current={seat.id === current ? "true" : undefined}
              dir="auto"
            >
              {seat.title}
              <small>{seat.detail}</small>
            </button>
          ))}
        </form>
      ) : null}
      <div className={seats.length > 1 ? "apart" : undefined}>
        {sessionsHref ? (
          <a className="choice" href={sessionsHref}>
            {labels.sessions}
          </a>
        ) : null}
        <SignOut label={labels.signOut} action={signOutAction} />
      </div>
    </Menu>
  );
}
