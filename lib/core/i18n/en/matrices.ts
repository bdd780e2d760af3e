/** Matrices that go out: what the screens say. */
export const matrices = {
  title: "Comment matrices",
  columns: {
    number: "No",
    entity: "Entity",
    place: "Para",
    anchor: "Anchor text",
    kind: "Type",
    strength: "Priority",
    text: "Comment",
    proposedText: "Proposed text",
    rationale: "Rationale",
    supportedBy: "Supported by",
    disposition: "Disposition",
    reply: "Reply",
    changedIn: "Changed in version",
    resolvedBy: "Resolved by",
    at: "Date",
  },
} as const;
