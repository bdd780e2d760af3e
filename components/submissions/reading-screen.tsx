import Link from "next/link";
import { Fragment } from "react";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { dayText } from "@/lib/core/dates";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { acceptTextAction } from "@/lib/submissions/actions";
import type { SourceView } from "@/lib/submissions/queries/source";
import type { Doubt } from "@/lib/texts/import-doubts";
import { DoubtCard } from "./doubt";
import { SubmissionFrame } from "./frame";
import { TextSheet } from "./text-sheet";

type Props = { view: SourceView; viewer: Viewer & { t: Translate } };

/** How a text was read: every block as it will stand, each doubt beside its words, nothing dropped silently. */
export function ReadingScreen({ view, viewer }: Props) {
  const { t } = viewer;
  const { head, blocks, doubts } = view;
  const reason = verdictReason(view.may.accept, t);
  const places = placeDoubts(view);
  const cards = (found: Doubt[] = []) =>
    found.map((doubt) => (
      <DoubtCard
        key={doubt.id}
        doubt={doubt}
        sourceId={view.id}
        version={view.version}
        reason={reason}
        t={t}
      />
    ));
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="text">
      <h2>{t("submissions.reading")}</h2>
      <p className="lede">{t("submissions.readingLede", { blocks: blocks.length, doubts: doubts.length })}</p>
      <Origin view={view} viewer={viewer} />
      <div className="acts">
        <ActForm action={acceptTextAction} labels={formLabels(t)}>
          <input type="hidden" name="sourceId" value={view.id} />
          <Act label={t("submissions.accept")} tone="go" reason={reason} />
        </ActForm>
        <Link href={`/submissions/${head.id}/source`} prefetch={false}>
          {t("submissions.readAgain")}
        </Link>
      </div>
      {cards(places.get(""))}
      <div className="sheet alone">
        <TextSheet
          blocks={blocks}
          lang={head.lang}
          still
          below={(id) => <Fragment>{cards(places.get(id))}</Fragment>}
        />
      </div>
    </SubmissionFrame>
  );
}

function Origin({ view, viewer }: Props) {
  const { t, actor, language } = viewer;
  return (
    <p className="muted">
      <bdi>
        {view.fileName
          ? t("submissions.fileNamed", { name: view.fileName })
          : t("submissions.pasted", { date: dayText(view.at, actor.zone, language) })}
      </bdi>
      {view.fileName
        ? ` · ${t("submissions.writtenAs", { encoding: encodingWords(view.encoding, t) })}`
        : null}
    </p>
  );
}

function encodingWords(encoding: string, t: Translate): string {
  if (encoding === "utf-8") return t("submissions.encodings.utf8");
  return t(encoding === "windows-1252" ? "submissions.encodings.windows1252" : "submissions.encodings.utf16");
}

/** Each doubt under the first of its blocks that still stands; under "" when none does. */
function placeDoubts({ blocks, doubts }: SourceView): Map<string, Doubt[]> {
  const standing = new Set(blocks.map((block) => block.id));
  const places = new Map<string, Doubt[]>();
  for (const doubt of doubts) {
    const place = doubt.blockIds.find((id) => standing.has(id)) ?? "";
    places.set(place, [...(places.get(place) ?? []), doubt]);
  }
  return places;
}
