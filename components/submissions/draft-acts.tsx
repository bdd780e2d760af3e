import { ActForm } from "@/components/ui/act-form";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import { insertBlockAction, moveBlockAction, removeBlockAction } from "@/lib/submissions/actions";

/** The forms that stand once on the page; every block's buttons send one of them by its id. */
export const DRAFT_FORMS = {
  addParagraph: "draft-add-paragraph",
  addHeading: "draft-add-heading",
  addItem: "draft-add-item",
  moveUp: "draft-move-up",
  moveDown: "draft-move-down",
  remove: "draft-remove",
} as const;

/** One form for each act on the structure, so that two hundred blocks stay light. */
export function DraftForms({ submissionId, t }: { submissionId: string; t: Translate }) {
  const labels = formLabels(t);
  const common = { labels, className: "form bare" };
  const text = <input type="hidden" name="submissionId" value={submissionId} />;
  const adding = [
    [DRAFT_FORMS.addParagraph, "paragraph"],
    [DRAFT_FORMS.addHeading, "heading"],
    [DRAFT_FORMS.addItem, "item"],
  ] as const;
  const moving = [
    [DRAFT_FORMS.moveUp, "up"],
    [DRAFT_FORMS.moveDown, "down"],
  ] as const;
  return (
    <>
      {adding.map(([id, kind]) => (
        <ActForm key={id} id={id} action={insertBlockAction} {...common}>
          {text}
          <input type="hidden" name="kind" value={kind} />
        </ActForm>
      ))}
      {moving.map(([id, direction]) => (
        <ActForm key={id} id={id} action={moveBlockAction} {...common}>
          {text}
          <input type="hidden" name="direction" value={direction} />
        </ActForm>
      ))}
      <ActForm id={DRAFT_FORMS.remove} action={removeBlockAction} {...common}>
        {text}
      </ActForm>
    </>
  );
}

/** What can be done with one block besides writing in it. */
export function BlockActs({ blockId, name, t }: { blockId: string; name: string; t: Translate }) {
  const acts = [
    ["addParagraph", "addAfter", "afterId"],
    ["addHeading", "addHeading", "afterId"],
    ["addItem", "addItem", "afterId"],
    ["moveUp", "moveUp", "blockId"],
    ["moveDown", "moveDown", "blockId"],
    ["remove", "remove", "blockId"],
  ] as const;
  return (
    <details className="menu block-acts">
      <summary aria-label={t("submissions.blockActs", { reference: name })}>⋯</summary>
      <div className="sheet-of-choices">
        {acts.map(([form, word, field]) => (
          <button key={form} type="submit" form={DRAFT_FORMS[form]} name={field} value={blockId}>
            {t(`submissions.${word}`)}
          </button>
        ))}
      </div>
    </details>
  );
}
