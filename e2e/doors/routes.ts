import { type Cells, column, type Ids, ofBody } from "./cells";

/** One page or GET route: where it answers, and with which status for whom; "door" is the way to the sign-in page. */
export type Route = { file: string; path: (ids: Ids) => string; cells: Cells };

const OUTSIDE = { anonymous: "door", disabled: "door", ended: "door" } as const;
const everybody = column("200", OUTSIDE);
const body = ofBody("200", { ...OUTSIDE, otherBody: "404" });
const drafts = column("404", { ...OUTSIDE, secretariat: "200", coChair: "200" });
/** What goes on inside an entity: for the voices of those who were asked, and nobody who serves the body. */
const inside = column("404", {
  ...OUTSIDE,
  focalPoint: "200",
  alternate: "200",
  reviewer: "200",
  partner: "200",
});
/** Whoever holds a pen in the body keeps its reusable replies; the co-chair's entity holds one. */
const keepers = column("404", { ...OUTSIDE, coChair: "200", secretariat: "200" });
/** Those who work through the comments of a text whose pen none of the other seats holds. */
const working = column("404", { ...OUTSIDE, secretariat: "200" });
const signedOut = { anonymous: "401", disabled: "401", ended: "401" } as const;
const open = column("200", { anonymous: "200", disabled: "200", ended: "200" });
const sub = "app/(desk)/submissions/[submissionId]";
const meeting = "app/(desk)/meetings/[meetingId]";

function room(path: string): Route {
  return { file: `app/(desk)${path}/page.tsx`, path: () => path, cells: everybody };
}

function tab(name: string, id: string, cells = body): Route {
  return { file: `${sub}/${name}/page.tsx`, path: (x) => `/submissions/${x[id]}/${name}`, cells };
}

/** Every page and every GET route of the product. */
export const ROUTES: Route[] = [
  { file: "app/page.tsx", path: () => "/", cells: open },
  { file: "app/(door)/sign-in/page.tsx", path: () => "/sign-in", cells: open },
  ...["/desk", "/account", "/group", "/mailbox", "/record", "/events", "/events/new"].map(room),
  ...["/meetings", "/meetings/new", "/members", "/members/new", "/publications", "/publications/new"].map(
    room,
  ),
  ...[
    "/publications/earlier",
    "/submissions",
    "/submissions/new",
    "/submissions/participation",
    "/work-plan",
    "/work-plan/new",
  ].map(room),
  ...["/agreed-language", "/agreed-language/new", "/search"].map(room),
  {
    file: "app/(desk)/agreed-language/[passageId]/page.tsx",
    path: (x) => `/agreed-language/${x.passageId}`,
    cells: everybody,
  },
  { file: "app/(desk)/members/[slug]/page.tsx", path: (x) => `/members/${x.entity}`, cells: everybody },
  { file: `${meeting}/page.tsx`, path: (x) => `/meetings/${x.meetingId}`, cells: body },
  { file: `${meeting}/agenda/page.tsx`, path: (x) => `/meetings/${x.meetingId}/agenda`, cells: drafts },
  { file: `${meeting}/attendance/page.tsx`, path: (x) => `/meetings/${x.meetingId}/attendance`, cells: body },
  { file: `${meeting}/change/page.tsx`, path: (x) => `/meetings/${x.meetingId}/change`, cells: body },
  {
    file: `${meeting}/calendar/route.ts`,
    path: (x) => `/meetings/${x.publishedMeetingId}/calendar`,
    cells: ofBody("200", { ...signedOut, anonymous: "door", otherBody: "404" }),
  },
  {
    file: "app/(desk)/publications/[publicationId]/publish/page.tsx",
    path: (x) => `/publications/${x.publicationId}/publish`,
    cells: body,
  },
  { file: "app/(desk)/readings/[sourceId]/page.tsx", path: (x) => `/readings/${x.sourceId}`, cells: drafts },
  {
    file: "app/(desk)/work-plan/[activityId]/page.tsx",
    path: (x) => `/work-plan/${x.activityId}`,
    cells: body,
  },
  { file: `${sub}/page.tsx`, path: (x) => `/submissions/${x.commented}`, cells: body },
  tab("amendments", "contested"),
  {
    file: `${sub}/answers/[commentId]/page.tsx`,
    path: (x) => `/submissions/${x.contested}/answers/${x.contestedId}`,
    cells: body,
  },
  tab("board", "commented"),
  tab("response", "commented", inside),
  tab("no-comments", "commented", inside),
  tab("comments", "resolved"),
  tab("comments/replies", "worked", keepers),
  tab("comments/similar", "worked", working),
  {
    file: "app/api/submissions/[submissionId]/comments/route.ts",
    path: (x) => `/api/submissions/${x.worked}/comments`,
    cells: ofBody("200", { ...signedOut, otherBody: "404" }),
  },
  {
    file: "app/api/submissions/[submissionId]/comments/[commentId]/route.ts",
    path: (x) => `/api/submissions/${x.worked}/comments/${x.partId}`,
    cells: ofBody("200", { ...signedOut, otherBody: "404" }),
  },
  {
    file: "app/api/submissions/[submissionId]/comments/found/route.ts",
    path: (x) => `/api/submissions/${x.worked}/comments/found?q=comment`,
    cells: ofBody("200", { ...signedOut, otherBody: "404" }),
  },
  {
    file: "app/api/submissions/[submissionId]/comments/leases/route.ts",
    path: (x) => `/api/submissions/${x.worked}/comments/leases`,
    cells: ofBody("200", { ...signedOut, otherBody: "404" }),
  },
  tab("compare", "drafting"),
  tab("compare/pasted", "drafting"),
  tab("draft", "drafting", drafts),
  tab("extend-round", "commented"),
  tab("history", "drafting", drafts),
  tab("matrix", "resolved"),
  tab("matrix/compilation", "resolved"),
  {
    file: `${sub}/matrix/download/route.ts`,
    path: (x) => `/submissions/${x.resolved}/matrix/download?form=matrix&as=csv`,
    cells: ofBody("200", { ...signedOut, anonymous: "door", otherBody: "404" }),
  },
  // A matrix is for all, a letter is to one: those who were not asked are told nothing.
  tab("matrix/letter", "resolved", ofBody("200", { ...OUTSIDE, guest: "404", otherBody: "404" })),
  tab("matrix/import", "imported"),
  {
    file: `${sub}/matrix/import/[importId]/page.tsx`,
    path: (x) => `/submissions/${x.imported}/matrix/import/${x.importId}`,
    cells: column("404", { ...OUTSIDE, focalPoint: "200", alternate: "200", reviewer: "200" }),
  },
  {
    file: `${sub}/on-behalf/page.tsx`,
    path: (x) => `/submissions/${x.inside}/on-behalf?for=osce`,
    cells: column("404", { ...OUTSIDE, secretariat: "200" }),
  },
  {
    file: "app/api/submissions/[submissionId]/on-behalf/route.ts",
    path: (x) => `/api/submissions/${x.inside}/on-behalf?for=osce`,
    cells: column("404", { ...signedOut, secretariat: "200" }),
  },
  tab("open-round", "drafting"),
  tab("open-sign-off", "ready"),
  tab("round", "resolved"),
  tab("source", "mandated"),
  tab("versions", "drafting"),
  {
    file: `${sub}/versions/[number]/trace/page.tsx`,
    path: (x) => `/submissions/${x.commented}/versions/0/trace?block=${x.roundBlockId}`,
    cells: body,
  },
  {
    file: `${sub}/versions/[number]/download/route.ts`,
    path: (x) => `/submissions/${x.signing}/versions/0/download`,
    cells: ofBody("200", { ...signedOut, anonymous: "door", otherBody: "404" }),
  },
  {
    file: "app/api/submissions/[submissionId]/board/route.ts",
    path: (x) => `/api/submissions/${x.commented}/board`,
    cells: ofBody("200", { ...signedOut, otherBody: "404" }),
  },
  {
    file: "app/api/submissions/[submissionId]/figures/[fileId]/route.ts",
    path: (x) => `/api/submissions/${x.drafting}/figures/${x.pictureId}`,
    cells: column("404", { ...signedOut, coChair: "200", secretariat: "200" }),
  },
  {
    file: "app/api/submissions/[submissionId]/agreed/route.ts",
    path: (x) => `/api/submissions/${x.drafting}/agreed`,
    cells: ofBody("200", { ...signedOut, otherBody: "404" }),
  },
  {
    file: "app/api/agreed-language/route.ts",
    path: () => "/api/agreed-language?q=states",
    cells: column("200", signedOut),
  },
  {
    file: "app/api/live/route.ts",
    path: () => "/api/live",
    cells: column("200", signedOut),
  },
  {
    file: "app/api/auth/[...nextauth]/route.ts",
    path: () => "/api/auth/session",
    cells: column("404", { anonymous: "404", disabled: "404", ended: "404" }),
  },
];
