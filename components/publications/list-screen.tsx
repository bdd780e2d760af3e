import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { formLabels } from "@/lib/core/form-words";
import { OWN_NAMES } from "@/lib/core/i18n/languages";
import { listed } from "@/lib/core/i18n/listed";
import type { Translate } from "@/lib/core/i18n/translate";
import { partialDateText } from "@/lib/core/partial-date";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { beginPublicationAction } from "@/lib/publications/actions";
import type { PublicationsView, PublicationView } from "@/lib/publications/queries";

/** What the group has put out, by kind, and what is on the way (domain 1.7). */
export function PublicationListScreen({
  view,
  viewer: { t },
}: {
  view: PublicationsView;
  viewer: Viewer & { t: Translate };
}) {
  const reason = verdictReason(view.may.announce, t);
  return (
    <>
      <h1>{t("publications.title")}</h1>
      <p className="lede">{t("publications.lede")}</p>
      <p className="acts">
        <Act label={t("publications.announce")} href="/publications/new" reason={reason} />
        <Act label={t("publications.record")} tone="quiet" href="/publications/earlier" reason={reason} />
      </p>
      <h2>{t("publications.onTheWay")}</h2>
      {view.onTheWay.length === 0 ? <Empty title={t("publications.noneOnTheWay")} /> : null}
      <ul className="rows">
        {view.onTheWay.map((work) => (
          <Work key={work.id} work={work} t={t} />
        ))}
      </ul>
      <h2>{t("publications.out")}</h2>
      {view.out.length === 0 ? <Empty title={t("publications.noneOut")} /> : null}
      {view.out.map(({ kind, works }) => (
        <section key={kind}>
          <h3>{t(`publications.kinds.${kind}`)}</h3>
          <ul className="rows">
            {works.map((work) => (
              <Work key={work.id} work={work} t={t} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Work({ work, t }: { work: PublicationView; t: Translate }) {
  const out = work.state === "published";
  return (
    <li data-walk>
      <span className="d">
        {out ? (
          partialDateText({ on: work.publishedOn, precision: work.precision }, t.language) ||
          t("publications.dateUnknown")
        ) : (
          <Chip>{t(`publications.states.${work.state}`)}</Chip>
        )}
      </span>
      <div className="what">
        <b dir="auto">{work.title}</b>
        <p>
          {[
            work.number ? t("publications.number", { n: work.number }) : "",
            work.leads.length > 0 ? t("publications.leads", { list: listed(work.leads, t.language) }) : "",
            listed(
              work.languages.map((language) => OWN_NAMES[language]),
              t.language,
            ),
            work.funding,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {out ? null : <Steps work={work} t={t} />}
    </li>
  );
}

function Steps({ work, t }: { work: PublicationView; t: Translate }) {
  return (
    <div className="acts">
      {work.state === "planned" ? (
        <ActForm action={beginPublicationAction} labels={formLabels(t)} className="acts">
          <input type="hidden" name="publicationId" value={work.id} />
          <Act label={t("publications.begin")} tone="quiet" reason={verdictReason(work.may.begin, t)} />
        </ActForm>
      ) : null}
      <Act
        label={t("publications.publish")}
        href={`/publications/${work.id}/publish`}
        reason={verdictReason(work.may.publish, t)}
      />
    </div>
  );
}
