/** The demo world: its clock and its mailbox. */
export const demo = {
  world: "Demo world",
  next: "Go to the next deadline",
  moved: "The clock stands just after the deadline.",
  mailbox: "Mailbox",
  mailboxLede:
    "In the demo world no letter leaves. These are the letters to you, as they would have arrived.",
  mailboxEmpty: "No letter has come yet.",
  mailboxNext: "Letters come when a round opens, when a deadline moves, or when sign-off begins.",
  letterTo: "To {address}",
} as const;
