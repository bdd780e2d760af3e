import type { Act } from "./acts";
import { CHAIR_OR_SECRETARIAT, type Ids, ofBody, SECRETARIAT } from "./cells";

/** One route that takes something: its method, what it is sent, and what each role hears. */
export type Write = Pick<Act, "cells" | "right" | "foreign"> & {
  file: string;
  method: "PUT" | "POST";
  path: (ids: Ids) => string;
  body: (ids: Ids) => { body: BodyInit; type?: string };
};

const pen = ofBody("notPenholder", SECRETARIAT);

/** Every route of the product that is not a GET. */
export const WRITES: Write[] = [
  {
    file: "app/api/submissions/[submissionId]/figures/route.ts",
    method: "POST",
    path: (x) => `/api/submissions/${x.drafting}/figures`,
    body: () => ({ body: pictureOf() }),
    cells: ofBody("notPenholder", CHAIR_OR_SECRETARIAT),
    right: "penholder",
  },
  {
    file: "app/api/submissions/[submissionId]/source/route.ts",
    method: "POST",
    path: (x) => `/api/submissions/${x.mandated}/source`,
    body: () => ({ body: fileOf("A paragraph of a file.") }),
    cells: pen,
    right: "penholder",
  },
  ...(["PUT", "POST"] as const).map((method) => ({
    file: "app/api/submissions/[submissionId]/comments/[commentId]/lease/route.ts",
    method,
    path: (x: Ids) => `/api/submissions/${x.worked}/comments/${x.partId}/lease`,
    body: () => ({ body: "" }),
    cells: pen,
    right: "penholder" as const,
  })),
  {
    file: "app/api/submissions/[submissionId]/matrix/route.ts",
    method: "POST",
    path: (x) => `/api/submissions/${x.imported}/matrix`,
    body: () => ({ body: matrixOf() }),
    // The Secretariat has to say in the address whose file it is.
    cells: ofBody("notFocalPoint", {
      focalPoint: "may",
      alternate: "may",
      reviewer: "may",
      partner: "may",
      secretariat: "notThere",
    }),
    right: "focalPoint",
  },
  {
    file: "app/api/submissions/[submissionId]/on-behalf/route.ts",
    method: "POST",
    path: (x) => `/api/submissions/${x.inside}/on-behalf?for=osce`,
    body: () => ({ body: messageOf("Our comments, in words.") }),
    cells: ofBody("notSecretariat", SECRETARIAT),
    right: "secretariat",
  },
  {
    file: "app/api/submissions/[submissionId]/compare/route.ts",
    method: "POST",
    path: (x) => `/api/submissions/${x.drafting}/compare`,
    body: () => ({ body: fileOf("A copy of something.") }),
    cells: ofBody("may"),
    right: "guest",
  },
  {
    file: "app/api/submissions/[submissionId]/verify/route.ts",
    method: "POST",
    path: (x) => `/api/submissions/${x.drafting}/verify`,
    body: () => ({ body: fileOf("A copy of something.") }),
    cells: ofBody("may"),
    right: "guest",
  },
];

function matrixOf(): FormData {
  const form = new FormData();
  form.append("file", new File(["Para,Comment\n1,Said in a file.\n"], "matrix.csv", { type: "text/csv" }));
  return form;
}

/** A message as an entity sends it. */
export function messageOf(text: string): FormData {
  const form = new FormData();
  form.append("file", new File([text], "message.eml", { type: "message/rfc822" }));
  return form;
}

function fileOf(text: string): FormData {
  const form = new FormData();
  form.append("file", new File([text], "text.md", { type: "text/markdown" }));
  return form;
}

/** The first bytes of a PNG are what makes it one. */
function pictureOf(): FormData {
  const form = new FormData();
  const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  form.append("file", new File([bytes], "picture.png", { type: "image/png" }));
  return form;
}
