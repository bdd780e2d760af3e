import Link from "next/link";
import { SubmissionFrame } from "@/components/submissions/frame";
import { Act } from "@/components/ui/act";
import { ActForm } from "@/components/ui/act-form";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { verdictReason } from "@/lib/core/reply";
import type { Viewer } from "@/lib/core/viewer";
import { groupCommentsAction } from "@/lib/workbench/actions";
import type { SimilarView } from "@/lib/workbench/queries/similar";
import { mayWorkOn } from "@/lib/workbench/rules";

type Props = { view: SimilarView; viewer: Viewer & { t: Translate } };

/** Comments that say nearly the same, each group to be confirmed by a person before it is one. */
export function SimilarScreen({ view, viewer }: Props) {
  const { head, groups, total } = view;
  const { t } = viewer;
  const may = mayWorkOn(viewer.actor, head);
  const base = `/submissions/${head.id}/comments`;
  return (
    <SubmissionFrame head={head} viewer={viewer} tab="comments">
      <p>
        <Link href={base} prefetch={false}>
          {t("workbench.title")}
        </Link>
      </p>
      <h2>{t("workbench.similar")}</h2>
      <p>{t("workbench.similarLede", { n: total })}</p>
      {groups.map((group) => (
        <section key={group[0]?.id} className="alike" data-walk>
          <ActForm action={groupCommentsAction} labels={formLabels(t)} className="form wide">
            <ul>
              {group.map((one) => (
                <li key={one.id}>
                  <label className="check">
                    <input type="checkbox" name="commentIds[]" value={one.id} defaultChecked />
                    <span>
                      <b>
                        {one.number} <bdi>{one.entity}</bdi>
                      </b>{" "}
                      <span dir="auto">{one.text}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
            <Act label={t("workbench.groupThese", { n: group.length })} reason={verdictReason(may, t)} />
          </ActForm>
        </section>
      ))}
    </SubmissionFrame>
  );
}
