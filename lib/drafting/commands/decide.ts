import { command } from "@/lib/core/command";
import { Refused } from "@/lib/core/outcome";
import { mayDecide } from "@/lib/drafting/rules";
import { decideInput } from "@/lib/drafting/schema";
import { suggestionsOf } from "@/lib/texts/suggest";
import { decideSuggestions } from "@/lib/texts/suggest-decide";
import { changeDraft } from "./change";
import { lockDraft } from "./lock";

/** Takes up or turns down suggestions, one, an entity's, or all (domain 5.2.9 by analogy). */
export const decide = command("draft.decide")
  .input(decideInput)
  .load((tx, { actor, input }) => lockDraft(tx, actor, input.submissionId))
  .rule(mayDecide)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const waiting = new Set(suggestionsOf(subject.doc).map((one) => one.id));
    const ids = new Set(input.ids.filter((id) => waiting.has(id)));
    if (ids.size === 0) throw new Refused("alreadyDecided");
    const fate = input.accept ? ("accepted" as const) : ("rejected" as const);
    await changeDraft(tx, subject, { actor, now, kind: "command", fate }, (tr) =>
      decideSuggestions(tr, ids, input.accept),
    );
    await record({
      type: "draft.suggestionsDecided",
      subjectId: subject.id,
      data: { title: subject.title, accepted: input.accept, n: ids.size },
    });
    return subject.id;
  });
