/** What the record says of events. */
export const recordEvents = {
  event: {
    recorded: "{actor} recorded the event “{title}”.",
  },
} as const;
