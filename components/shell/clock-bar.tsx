type Props = {
  labels: { world: string; next: string; back?: string };
  /** The group's clock now: ISO in UTC, and as the reader writes it, with its city. */
  iso: string;
  text: string;
  nextAction: (form: FormData) => void | Promise<void>;
  /** Why there is nothing to go to. */
  reason?: string;
};

/** The demo world's own time, and the way to its next deadline. Drawn in a demo world only. */
export function ClockBar({ labels, iso, text, nextAction, reason }: Props) {
  return (
    <section className="clock" aria-label={labels.world}>
      <span>
        {labels.world} · <time dateTime={iso}>{text}</time>
      </span>
      <form action={nextAction}>
        <button
          type="submit"
          className="btn"
          disabled={Boolean(reason)}
          aria-describedby={reason ? "clock-reason" : undefined}
        >
          {labels.next}
        </button>
        {reason ? (
          <span className="reason" id="clock-reason">
            {reason}
          </span>
        ) : null}
      </form>
    </section>
  );
}
