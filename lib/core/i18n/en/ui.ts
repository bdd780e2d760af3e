/** Words of the kit and of every form. */
export const ui = {
  saved: "Saved",
  checkFields: "Please look at the marked fields. Nothing you typed is lost.",
  changedMeanwhile: "Somebody changed this in the meantime. Both texts are shown below; choose, or merge them.",
  needed: "required",
  dutyTimes: "Times at the duty stations",
  unreachable: "The server could not be reached. What you wrote is still here; try again.",
  broken: "Something broke on our side. What you wrote is still here. Reference:",
  signInAgain: "Sign in again",
  saving: "Saving…",
  offline: "Not saved: the connection is down. We keep trying.",
  signedOutUnsaved: "Not saved: you are signed out. Sign in in another tab; the text stays here.",
  conflictUnsaved: "Not saved: somebody else changed this text",
  refusedUnsaved: "Not saved",
  conflictTitle: "Somebody else saved first. Choose what stays.",
  mine: "Your text",
  theirs: "Their text",
  takeMine: "Keep mine",
  takeTheirs: "Take theirs",
  merged: "Or write what both can stand behind",
  takeMerged: "Keep this",
  restored: "Restored from this browser: you had not sent this yet.",
  discard: "Discard it",
  cancel: "Cancel",
  receivers: "{n, plural, one {# person receives this} other {# people receive this}}",
  letter: "In these words",
} as const;

/** Duty stations, as people say them. */
export const cities = {
  vienna: "Vienna",
  newYork: "New York",
  geneva: "Geneva",
  nairobi: "Nairobi",
  bangkok: "Bangkok",
} as const;

/** What can be wrong with one field. */
export const invalid = {
  too_small: "This is missing or too short.",
  too_big: "This is too long.",
  invalid_type: "This is missing.",
  invalid_format: "This is not in the expected form.",
  invalid_value: "Choose one of the values offered.",
  unrecognized_keys: "This field is not known.",
  noSuchZone: "This time zone does not exist.",
  noSuchTime: "On that day the clocks go forward and this time does not exist. Choose another.",
  happensTwice: "On that day the clocks go back and this time occurs twice. Choose another.",
  notADate: "This is not a date and time.",
  taken: "This is in use already.",
  endsBeforeStart: "The end has to come after the start.",
  needsReason: "Please give the reason.",
  empty: "The text is empty.",
  binary: "This is not a text file. Give a .txt or .md file, or paste the text.",
  textTooLarge: "The text is longer than 2 MB or 3,000 paragraphs.",
  other: "This cannot be accepted as it is.",
} as const;
