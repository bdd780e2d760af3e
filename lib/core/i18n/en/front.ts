/** The page before the door, and what is said when something is not there or broke. */
export const front = {
  hero: "{n, plural, one {# organization, one voice} other {# organizations, one voice}}",
  heroPlain: "Many organizations, one voice",
  about:
    "Here a group of international organizations comments on its joint texts, agrees on them by the deadline, and signs them off, with a record of who did what and when.",
  notice:
    "This is a demo world. Organizations, dates and documents are those of 2019, as public reports give them. What entities say here – comments, positions, replies – is invented for illustration. Real people hold no accounts.",
  signIn: "Sign in",
  desk: "Go to my desk",
  publications: "Published by the group",
  notFound: "This page is not there",
  notFoundWhy: "Either the address is wrong, or what stands there is not shown to your seat.",
  home: "Go to the start",
  broken: "Something broke on our side",
  brokenWhy:
    "Nothing that was shown as saved is lost. Try again; if it happens again, give this reference to whoever runs this installation:",
  again: "Try again",
} as const;
