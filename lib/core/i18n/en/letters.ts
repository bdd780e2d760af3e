/** The letters of rounds and sign-off. Plain text; the link stands on a line of its own. */
export const letters = {
  roundOpened: {
    subject: "Comments until {deadline}: {title}",
    text: "Dear colleague,\n\nRound {number} of comments on “{title}” is open. We ask for one consolidated set of comments from your entity before\n\n  {deadline}\n  in your time: {yourTime}\n\nMost useful are concrete proposals for wording, by paragraph, with a short reason. Please mark as a red line only what would keep your entity from joining. If you have no comments, please say so: one press, and we shall not remind you.\n\n{link}\n",
  },
  roundExtended: {
    subject: "New deadline {deadline}: {title}",
    text: "Dear colleague,\n\nThe deadline for comments on “{title}” (round {number}) has been moved for all entities to\n\n  {deadline}\n  in your time: {yourTime}\n\nThe text is unchanged. Responses already submitted stay valid.\n\n{link}\n",
  },
  roundClosed: {
    subject: "Round {number} has closed: {title}",
    text: "Dear colleague,\n\nRound {number} of comments on “{title}” has closed. {responses, plural, one {# entity has} other {# entities have}} answered, with {comments, plural, one {# comment} other {# comments}}. Every comment now waits for your disposition.\n\n{link}\n",
  },
  signOffOpened: {
    subject: "For sign-off until {deadline}: {title}",
    text: "Dear colleague,\n\nThe text “{title}”, {symbol}, is with you for sign-off before\n\n  {deadline}\n  in your time: {yourTime}\n\nPlease sign off for your entity, or decline and say what stands in the way. The text is final; it is identified by SHA-256\n{sha256}\n\n{link}\n",
  },
  signOffDeclined: {
    subject: "{entity} has declined: {title}",
    text: "Dear colleague,\n\n{entity} has declined to sign off “{title}”, for this reason:\n\n{reason}\n\nThe text is not adopted as it stands. The co-chairs will be in touch with the entities concerned.\n\n{link}\n",
  },
  signOffComplete: {
    subject: "Adopted: {title}",
    text: "Dear colleague,\n\nAll entities asked have signed off “{title}”, {symbol}. The text stands adopted. Its SHA-256 is\n{sha256}\n\nIt can be downloaded and verified here:\n{link}\n",
  },
  signOffLapsed: {
    subject: "Sign-off has ended without completion: {title}",
    text: "Dear colleague,\n\nThe deadline for the sign-off of “{title}” has come. {signed, plural, one {# entity has} other {# entities have}} signed off, {missing, plural, one {# has} other {# have}} not. The text is not adopted.\n\n{link}\n",
  },
} as const;
