"use client";
import { useState } from "react";
import { ActForm } from "@/components/ui/act-form";
import { Button } from "@/components/ui/button";
import { DraftKeeper } from "@/components/ui/draft-keeper";
import { Field } from "@/components/ui/field";
import type { ActionReply } from "@/lib/core/reply";
import {
  answerTogetherAction,
  assignCommentsAction,
  groupCommentsAction,
  setTopicAction,
  tagCommentsAction,
  ungroupCommentsAction,
} from "@/lib/workbench/actions";
import type { LeftAlone } from "@/lib/workbench/commands/together";
import type { PenPerson } from "@/lib/workbench/queries/people";
import { AnswerFields, type OfferedReply } from "./answer-fields";
import { filled } from "./filled";
import type { BenchLabels } from "./labels";

type Props = {
  /** The selected comments, each with the version of its disposition as it was read. */
  chosen: { id: string; version: number }[];
  /** Where the answer that is being written is kept. */
  storageKey: string;
  replies: OfferedReply[];
  people: PenPerson[];
  topics: string[];
  labels: BenchLabels;
};

/** What can be done with the selected comments at once. */
export function Together({ chosen, storageKey, replies, people, topics, labels }: Props) {
  const [left, setLeft] = useState<LeftAlone[]>([]);
  const ids = chosen.map(({ id }) => <input key={id} type="hidden" name="commentIds[]" value={id} />);
  const heard = (reply: ActionReply) => {
    const said =
      reply.status === "done" && reply.value ? (JSON.parse(reply.value) as { left: LeftAlone[] }) : null;
    setLeft(said?.left ?? []);
  };
  return (
    <section className="together" aria-label={filled(labels.selected, { n: chosen.length })}>
      <details className="panel">
        <summary>{labels.answerTogether}</summary>
        <ActForm action={answerTogetherAction} labels={labels.form} onDone={heard}>
          {chosen.map(({ id, version }) => (
            <input key={id} type="hidden" name="comments[]" value={`${id} ${version}`} />
          ))}
          <DraftKeeper storageKey={storageKey} labels={labels.draft} />
          <AnswerFields labels={labels} replies={replies} single={false} />
          <Button tone="go">{labels.answerTogether}</Button>
        </ActForm>
      </details>
      {left.length > 0 ? (
        <div role="alert">
          <p>{labels.left}</p>
          <ul>
            {left.map((one) => (
              <li key={one.id}>
                {filled(labels.number, { number: one.number })}: {labels.leftFor[one.reason]}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ActForm action={tagCommentsAction} labels={labels.form} className="line" clears>
        {ids}
        <Field name="add" id="tag-words" label={labels.tagsAdd} hint={labels.tagsHint} />
        <Field name="remove" label={labels.tagsRemove} />
        <Button>{labels.tag}</Button>
      </ActForm>
      <ActForm action={setTopicAction} labels={labels.form} className="line">
        {ids}
        <Field name="topic" label={labels.dimensions.topic} list="topics" />
        <datalist id="topics">
          {topics.map((topic) => (
            <option key={topic} value={topic} />
          ))}
        </datalist>
        <Button>{labels.setTopic}</Button>
      </ActForm>
      <ActForm action={assignCommentsAction} labels={labels.form} className="line">
        {ids}
        <Field as="select" name="personId" label={labels.dimensions.assignee}>
          <option value="">{labels.nobody}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </Field>
        <Button>{labels.assign}</Button>
      </ActForm>
      <div className="acts">
        <ActForm id="group-selected" action={groupCommentsAction} labels={labels.form} className="line">
          {ids}
          <Button>{labels.group}</Button>
        </ActForm>
        <ActForm action={ungroupCommentsAction} labels={labels.form} className="line">
          {ids}
          <Button tone="quiet">{labels.ungroup}</Button>
        </ActForm>
      </div>
    </section>
  );
}
