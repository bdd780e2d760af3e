/** What the record says of the work plan. */
export const recordWorkPlan = {
  activity: {
    planned: "{actor} entered “{title}” in the work plan {period}.",
    reported:
      "{actor} reported on “{title}”: {status, select, planned {planned} ongoing {ongoing} done {done} postponed {postponed} cancelled {cancelled} other {{status}}}.",
  },
} as const;
