/** What the record says of agreed language. */
export const recordAgreedLanguage = {
  passage: {
    added: "{actor} added a passage to the agreed language: {source}.",
    corrected: "{actor} corrected a passage of the agreed language, {source}. It read: “{before}”",
    retired: "{actor} retired a passage of the agreed language: {source}.",
  },
} as const;
