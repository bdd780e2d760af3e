import { command } from "@/lib/core/command";
import { mayIssueVersion } from "@/lib/submissions/rules";
import { issueInput } from "@/lib/submissions/schema";
import { symbolOf, versionLabel } from "@/lib/submissions/symbols";
import { keepDraft } from "./snapshot";
import { fingerprint, lockStanding } from "./standing";

/** Issues the working draft as a version: frozen, hashed, numbered for ever; a trigger keeps it (domain 6.1, 9.1). */
export const issueVersion = command("submission.issue")
  .input(issueInput)
  .load((tx, { actor, input }) => lockStanding(tx, actor, input.submissionId))
  .rule(mayIssueVersion)
  .run(async (tx, { actor, input, subject, now, record }) => {
    const { kind, body } = await tx.submission.findUniqueOrThrow({
      where: { id: subject.id },
      select: { kind: true, body: { select: { code: true, group: { select: { slug: true } } } } },
    });
    const number = (subject.last?.number ?? -1) + 1;
    const label = versionLabel(number, input.name);
    const version = await tx.textVersion.create({
      data: {
        submissionId: subject.id,
        number,
        label,
        symbol: symbolOf({
          group: body.group.slug,
          body: body.code,
          kind,
          year: subject.year,
          number: subject.number,
          label,
        }),
        title: subject.title,
        blocks: subject.content,
        sha256: fingerprint(subject.title, subject.content),
        issuedAt: now,
      },
      select: { id: true, symbol: true, sha256: true },
    });
    await keepDraft(tx, subject.id, { actor, now }, "issued");
    await record({
      type: "submission.issued",
      subjectId: subject.id,
      data: { title: subject.title, label, symbol: version.symbol, sha256: version.sha256 },
    });
    return subject.id;
  });
