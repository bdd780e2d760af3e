import { SubmissionFrame } from "@/components/submissions/frame";
import { Issue } from "@/components/submissions/issue";
import { Empty } from "@/components/ui/empty";
import { LiveRefresh } from "@/components/ui/live-refresh";
import { instantText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import { messages as english } from "@/lib/core/i18n/en/messages";
import { isMessageKey, sentence, type Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import { dayZone, type Viewer } from "@/lib/core/viewer";
import type { DraftingView } from "@/lib/drafting/queries/page";
import { hintKinds } from "@/lib/texts/hints";
import { FirstPaint } from "./first-paint";
import { GroupPanel } from "./group-panel";
import { KeysOfText } from "./keys-of-text";
import { Room } from "./room";
import { roomWords } from "./room-words";
import type { Drawing } from "./shapes";

type Reader = Viewer & { t: Translate };
type Props = { view: DraftingView; viewer: Reader };

/** The drafting room: the text is there to be read at once; the editor takes its place when the room has answered. */
export function DraftingScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head } = view;
  const words = roomWords(t);
  const drawing = drawingOf(view, t);
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="draft" acts={<Issue head={head} t={t} />}>
      <h2>{t("drafting.title")}</h2>
      <p className="lede">{t("drafting.lede")}</p>
      {view.blocks.length === 0 ? (
        <>
          <Empty title={t("drafting.noText")} />
          <LiveRefresh always />
        </>
      ) : (
        <Room
          options={{
            submissionId: head.id,
            storageKey: `drafting/${head.id}/${viewer.actor.seat.id}`,
            lang: head.lang,
            label: t("drafting.text"),
            numbered: head.numbered,
            unchanged: !head.changed,
            drawing,
          }}
          language={viewer.language}
          words={words}
          references={sentencesOf("submissions.references", Object.keys(english.submissions.references), t)}
          hintWords={sentencesOf("hints", hintKinds, t)}
          forms={formLabels(t)}
          notes={notesOf(view, viewer)}
          suggested={Object.fromEntries(
            Object.entries(view.suggested).map(([id, { entity, person }]) => [id, { entity, person }]),
          )}
          counts={view.counts}
          limits={{ words: head.maxWords, pages: head.maxPages }}
          reasons={{
            decide: verdictReason(view.may.decide, t) ?? null,
            note: verdictReason(view.may.note, t) ?? null,
          }}
          signIn={`/sign-in?again=1&next=${encodeURIComponent(`/submissions/${head.id}/draft`)}`}
          group={
            <>
              <GroupPanel view={view} t={t} />
              <KeysOfText t={t} />
            </>
          }
        >
          <FirstPaint blocks={view.blocks} lang={head.lang} drawing={drawing} />
        </Room>
      )}
    </SubmissionFrame>
  );
}

function drawingOf({ head, entities }: DraftingView, t: Translate): Drawing {
  return {
    entities,
    pictures: `/api/submissions/${head.id}/figures/`,
    words: {
      insert: t("drafting.proposed"),
      delete: t("drafting.toBeDeleted"),
      move: t("drafting.toBeMoved"),
      agreed: t("drafting.agreed"),
      agreedAdRef: t("drafting.agreedAdRef"),
      alternativeBy: t("drafting.proposedBy"),
      noPicture: t("drafting.noPicture"),
    },
  };
}

function notesOf({ notes }: DraftingView, viewer: Reader) {
  return notes.map(({ id, blockId, quote, text, author, entity, at, resolvedAt, may }) => ({
    ...{ id, blockId, quote, text, author, entity },
    when: instantText(at, dayZone(viewer), viewer.language),
    resolved: resolvedAt !== null,
    reason: verdictReason(may.resolve, viewer.t) ?? null,
  }));
}

/** Raw sentences of a part of the messages, which the page fills itself. */
function sentencesOf(path: string, names: readonly string[], t: Translate): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const key = `${path}.${name}`;
      return isMessageKey(key) ? [[name, sentence(t.language, key)]] : [];
    }),
  );
}
