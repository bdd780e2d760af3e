import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { Field } from "@/components/ui/field";
import { formLabels } from "@/lib/core/form-words";
import type { Translate } from "@/lib/core/i18n/translate";
import {
  answerStepAction,
  carryOverAction,
  defineClearanceAction,
  skipStepAction,
} from "@/lib/responses/actions";
import type { ResponseView, StepView } from "@/lib/responses/queries/response";
import { OneAct } from "./one-act";

const TONES: Partial<Record<StepView["state"], ChipTone>> = {
  inReview: "blue",
  cleared: "green",
  clearedWithComments: "green",
  returned: "red",
  stale: "amber",
};
const SPARE = 3;

/** The entity's own clearance: its steps now, what the approvers say, and the chain itself (domain 4.3). */
export function ClearancePart({ view, t }: { view: ResponseView; t: Translate }) {
  const { steps, may, round } = view;
  if (steps.length === 0 && !may.define.ok) return null;
  return (
    <section>
      <h2>{t("responses.clearance")}</h2>
      <p className="muted">{t("responses.clearanceLede")}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <b dir="auto">{step.name}</b> <span dir="auto">{step.approver}</span>{" "}
            <Chip tone={TONES[step.state]}>{t(`responses.steps.${step.state}`)}</Chip>
            {step.note ? <p dir="auto">{step.note}</p> : null}
            {step.may.answer.ok ? <Answer step={step} digest={view.shown.cleared} t={t} /> : null}
            {step.may.skip.ok ? <Skip step={step} t={t} /> : null}
          </li>
        ))}
      </ol>
      {steps.some(({ state }) => state === "stale") && may.verify.ok ? (
        <OneAct
          t={t}
          action={carryOverAction}
          label={t("responses.carry")}
          may={may.carry}
          hidden={{ roundId: round.id }}
        />
      ) : null}
      {may.define.ok ? <Chain view={view} t={t} /> : null}
    </section>
  );
}

function Answer({ step, digest, t }: { step: StepView; digest: string; t: Translate }) {
  return (
    <ActForm action={answerStepAction} labels={formLabels(t)}>
      <input type="hidden" name="stepId" value={step.id} />
      <input type="hidden" name="digest" value={digest} />
      <Field as="textarea" name="note" label={t("responses.note")} rows={2} maxLength={5000} />
      <div className="acts">
        <Button tone="go" name="outcome" value="cleared">
          {t("responses.clear")}
        </Button>
        <Button name="outcome" value="clearedWithComments">
          {t("responses.clearWith")}
        </Button>
        <Button name="outcome" value="returned">
          {t("responses.returnIt")}
        </Button>
      </div>
    </ActForm>
  );
}

function Skip({ step, t }: { step: StepView; t: Translate }) {
  return (
    <details>
      <summary>{t("responses.skip")}</summary>
      <ActForm action={skipStepAction} labels={formLabels(t)}>
        <input type="hidden" name="stepId" value={step.id} />
        <Field name="note" label={t("responses.skipReason")} needed={t("ui.needed")} maxLength={5000} />
        <Button>{t("responses.skip")}</Button>
      </ActForm>
    </details>
  );
}

/** The chain as it will begin next time, with a few lines to spare: a line without a name is left out. */
function Chain({ view, t }: { view: ResponseView; t: Translate }) {
  const empty = { name: "", approverId: "", parallel: false };
  const lines = [...view.chain, ...Array.from({ length: SPARE }, () => empty)].slice(0, 12);
  return (
    <details>
      <summary>{t("responses.saveChain")}</summary>
      <ActForm action={defineClearanceAction} labels={formLabels(t)} key={JSON.stringify(view.chain)}>
        <input type="hidden" name="roundId" value={view.round.id} />
        {lines.map((line, n) => (
          <div className="pair" key={n}>
            <Field
              name="name[]"
              label={`${t("responses.step")} ${n + 1}`}
              defaultValue={line.name}
              maxLength={120}
            />
            <Field
              as="select"
              name="approverId[]"
              label={t("responses.approver")}
              defaultValue={line.approverId}
            >
              <option value="">–</option>
              {view.people.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Field>
            <Field
              as="select"
              name="mode[]"
              label={t("responses.mode")}
              defaultValue={line.parallel ? "parallel" : "sequential"}
            >
              {(["sequential", "parallel"] as const).map((mode) => (
                <option key={mode} value={mode}>
                  {t(`responses.modes.${mode}`)}
                </option>
              ))}
            </Field>
          </div>
        ))}
        <Button>{t("responses.saveChain")}</Button>
      </ActForm>
    </details>
  );
}
