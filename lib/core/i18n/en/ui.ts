/** Words of the kit and of every form. */
export const ui = {
  saved: "Saved",
  checkFields: "Please look at the marked fields. Nothing you typed is lost.",
  changedMeanwhile: "Somebody changed this in the meantime. Both texts are shown below; choose, or merge them.",
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
