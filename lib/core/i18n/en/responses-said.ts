/** A response inside its entity: refusals, letters, and sentences of the record. */
export const responsesSaid = {
  refusals: {
    responsePaused:
      "Your focal point is consolidating: reviewers may read, not write. What you typed is kept in this browser.",
    responseVerified: "Your focal point has declared the response verified.",
    internalClosed: "The time that your focal point gave you is over. You may read, not write.",
    agreedNeedsReason: "This paragraph is agreed. A comment on it needs a reason.",
    notAuthor: "A colleague wrote this. The author may change it, and the focal point when consolidating.",
    commentVerified: "Your focal point has verified this comment.",
    nothingVerified: "No comment is verified yet. Only verified comments leave your entity.",
    notVerified: "The response is not declared verified.",
    ownComment: "This is your own comment.",
    notCleared:
      "Your entity’s own clearance is not complete. Declare the response verified, or wait for those who clear it.",
    internalNotEarlier: "The internal deadline has to come before the official one.",
    notInvited: "You were not invited to this round as a reviewer.",
    alreadyDone: "You have said so already.",
    notApprover: "Only the person named for this step may do this.",
    notInReview: "It is not this step’s turn, or it is answered already.",
    noteNeeded: "Say in a note what has to change.",
    stepPassed: "This step has been passed already.",
    nothingStale: "No clearance has become stale.",
    changeTooGreat:
      "The change touches a red line, a strong preference or an answer to a question. It has to be cleared again.",
    alreadySponsored: "Your entity stands behind this comment already.",
    notSponsored: "Your entity does not stand behind this comment.",
    roundNotOpen: "The round is not open yet.",
    answeredItself: "The entity has answered here by itself.",
    evidenceFirst: "Keep the entity’s message first: it is the evidence.",
    noCommentsEntered: "“No comments” has been entered for this entity already.",
    responseNotEmpty:
      "The entity’s response here is not empty, so “No comments” cannot be entered for it. Ask its focal point to answer.",
    noMessage: "No message of this entity is kept.",
    messageUsed: "Something was entered from this message, so it stays as evidence.",
    wordsNotThere: "These words do not stand in the paragraph as it was circulated. Select them again.",
    answeredStays:
      "This comment has been answered, so it stays. Take its verification back, and it does not leave again.",
    sponsoredStays:
      "Other entities stand behind this comment, so it stays. Take its verification back, and it does not leave again.",
    partStays:
      "This is a part of a comment that was split, so it stays. Take its verification back, and it does not leave again.",
    splitStays: "This comment was split into parts, which are answered in its place. Change the parts.",
    mergedTooLong:
      "Together they are longer than a comment may be. Shorten one of them first: nothing is cut off.",
  },
  letters: {
    reviewAsked: {
      subject: "Your comments until {deadline}: {title}",
      text: "Dear colleague,\n\n{by} asks you to help {entity} with its comments on “{title}”, round {number}. Please write them before\n\n  {deadline}\n  in your time: {yourTime}{note}\n\nWhat you write stays inside {entity}. Sign in with {email}.\n\n{link}\n",
    },
    reviewTakenBack: {
      subject: "No longer needed: {title}",
      text: "Dear colleague,\n\n{by} has taken back the request for comments on “{title}”. What you wrote is kept in your entity. Thank you.\n",
    },
    clearanceAsked: {
      subject: "For your clearance: {title}",
      text: "Dear colleague,\n\n{by} asks for your clearance (“{step}”) of your entity’s comments on “{title}”, round {number}.\n\n{link}\n",
    },
    verifiedShared: {
      subject: "What was verified: {title}",
      text: "Dear colleague,\n\n{by} shows you which comments on “{title}”, round {number}, were verified for your entity.\n\n{link}\n",
    },
    enteredOnBehalf: {
      subject: "Entered for {entity}: {title}",
      text: "Dear colleague,\n\n{by} of the Secretariat has entered the comments on “{title}”, round {number}, that {entity} sent by e-mail. The message is kept as evidence. You may withdraw or replace them while the round is open.\n\n{link}\n",
    },
    noneOnBehalf: {
      subject: "Entered for {entity}: {title}",
      text: "Dear colleague,\n\n{by} of the Secretariat has entered, as {entity} wrote by e-mail, that {entity} has no comments on “{title}”, round {number}. The message is kept as evidence. You may withdraw this, or submit comments in its place, while the round is open.\n\n{link}\n",
    },
    sponsorshipLapsed: {
      subject: "In other words now: No {nos}, {title}",
      text: "Dear colleague,\n\nYour entity co-sponsored comments of {entity} on “{title}”, round {number}: No {nos}. {entity} has submitted them again in other words, so your co-sponsorship has ended. Please read them and co-sponsor them again if your entity agrees.\n\n{link}\n",
    },
    answersLapsed: {
      subject: "To answer again: No {nos}, {title}",
      text: "Dear colleague,\n\n{entity} has submitted its response on “{title}”, round {number}, again, and comments that had been answered say something else now. These need an answer again: No {nos}. The earlier answers are kept.\n\n{link}\n",
    },
  },
  record: {
    reviewerInvited: "{actor} invited {name} to review “{title}” inside the entity.",
    reviewerMoved: "{actor} changed the internal deadline of {name} for “{title}”.",
    reviewerTakenBack: "{actor} took back the invitation of {name} to review “{title}”.",
    reviewerDone: "{actor} has finished reviewing “{title}”.",
    paused: "{actor} paused the entity’s response on “{title}”.",
    resumed: "{actor} let reviewers write on about “{title}”.",
    commentsVerified:
      "{actor} verified {comments, plural, one {# comment} other {# comments}} on “{title}” for the entity.",
    commentUnverified: "{actor} took back the verification of a comment on “{title}”.",
    consolidated: "{actor} consolidated comments of colleagues on “{title}”.",
    verified:
      "{actor} declared the entity’s response on “{title}” verified, with {comments, plural, one {# comment} other {# comments}}.",
    unverified: "{actor} took the entity’s response on “{title}” back into preparation.",
    shared:
      "{actor} showed the reviewers what was verified on “{title}”: {comments, plural, one {# comment} other {# comments}}.",
    replaced:
      "{actor} replaced the entity’s response on “{title}”, with {comments, plural, one {# comment} other {# comments}}.",
    clearanceDefined:
      "{actor} defined the entity’s own clearance in {steps, plural, one {# step} other {# steps}} (“{title}”).",
    stepAnswered:
      "{actor} {outcome, select, cleared {cleared} clearedWithComments {cleared, with comments,} other {returned}} the entity’s response on “{title}” (“{step}”).",
    stepSkipped: "{actor} skipped the step “{step}” of the entity’s clearance on “{title}”.",
    carriedOver: "{actor} carried the entity’s clearance over after a small change on “{title}”.",
    evidenceKept: "{actor} kept a message, “{name}”, as evidence for “{title}”.",
    evidenceTakenBack: "{actor} took back a message that was kept as evidence for “{title}”.",
    enteredOnBehalf: "{actor} entered a comment on “{title}” that came by e-mail.",
    noCommentsOnBehalf:
      "{actor} entered that the entity has no comments on “{title}”, as it wrote by e-mail.",
    coSponsored: "{actor} co-sponsored a comment of {entity} on “{title}”.",
    reworded:
      "{actor} changed the words of comments on “{title}” that others had read: answers that lapsed {answers}, co-sponsorships that ended {sponsors}.",
    coSponsorWithdrawn: "{actor} no longer co-sponsors a comment of {entity} on “{title}”.",
  },
} as const;
