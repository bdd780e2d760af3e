/** What the record says of publications. */
export const recordPublications = {
  publication: {
    announced: "{actor} announced the publication “{title}”.",
    begun: "{actor} reported that “{title}” is in preparation.",
    published: "{actor} published “{title}”, with an acknowledgement of {funding}.",
    recorded: "{actor} entered the earlier publication “{title}”.",
  },
} as const;
