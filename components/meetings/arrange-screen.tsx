import Link from "next/link";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Empty } from "@/components/ui/empty";
import { timeText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { moveAgendaItemAction, removeAgendaItemAction } from "@/lib/meetings/actions";
import { moved, type Placed } from "@/lib/meetings/agenda";
import type { ItemRow, MeetingView } from "@/lib/meetings/queries/page";
import { type ItemChoices, ItemForm } from "./item-form";

type Reader = Viewer & { t: Translate };
type Props = {
  view: MeetingView;
  agenda: Placed<ItemRow>[];
  choices: ItemChoices;
  text: string;
  viewer: Reader;
};

/** The agenda as its makers see it: what stands where, and what may still be put on it. */
export function ArrangeScreen({ view, agenda, choices, text, viewer }: Props) {
  const { t } = viewer;
  return (
    <>
      <p className="kicker">
        <Link href={`/meetings/${view.id}`} prefetch={false}>
          <bdi>{view.title}</bdi>
        </Link>
      </p>
      <h1>{t("meetings.arrange")}</h1>
      <p className="lede">
        {t("meetings.minutesOf", {
          used: view.minutes,
          all: (view.endsAt.getTime() - view.startsAt.getTime()) / 60_000,
        })}
      </p>
      {agenda.length === 0 ? <Empty title={t("meetings.emptyAgenda")} /> : null}
      <ol className="rows plain">
        {agenda.map((item) => (
          <li key={item.id} data-walk>
            <span className="d">
              <bdi>{timeText(item.startsAt, view.zone, t.language)}</bdi> <bdi>{item.number}</bdi>
            </span>
            <span className="what" dir="auto">
              {item.title}
            </span>
            {view.may.editAgenda.ok ? <ItemActs item={item} agenda={agenda} t={t} /> : null}
          </li>
        ))}
      </ol>
      <h2>{t("meetings.addItem")}</h2>
      <ItemForm
        meetingId={view.id}
        agenda={agenda}
        choices={choices}
        text={text}
        viewer={viewer}
        reason={verdictReason(view.may.editAgenda, t)}
      />
    </>
  );
}

function ItemActs({ item, agenda, t }: { item: ItemRow; agenda: Placed<ItemRow>[]; t: Translate }) {
  const reason = (direction: "up" | "down") =>
    moved(agenda, item.id, direction) ? undefined : t("invalid.noFurther");
  return (
    <fieldset className="acts item-acts">
      <legend className="hidden-words">{t("meetings.itemActs", { item: item.title })}</legend>
      <ActForm action={moveAgendaItemAction} labels={formLabels(t)} className="acts">
        <input type="hidden" name="itemId" value={item.id} />
        <Act label={t("meetings.up")} tone="quiet" name="direction" value="up" reason={reason("up")} />
        <Act label={t("meetings.down")} tone="quiet" name="direction" value="down" reason={reason("down")} />
      </ActForm>
      <ActForm action={removeAgendaItemAction} labels={formLabels(t)} className="acts">
        <input type="hidden" name="itemId" value={item.id} />
        <Act label={t("meetings.remove")} tone="quiet" />
      </ActForm>
    </fieldset>
  );
}
