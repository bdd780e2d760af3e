type RuleFact = {
  key: string;
  value: number | string | boolean | readonly string[];
  reference: string;
};

/**
 * The settings the group begins with. Its terms of reference are not public, so every one is a default to be changed by
 * decision, in force from 1 January 2019 (domain 14; the reference names the rule it follows from).
 */
export const groupRules = [
  { key: "silenceMinHours", value: 72, reference: "domain 3.2.2" },
  { key: "silenceStandardWorkingDays", value: 5, reference: "domain 14" },
  { key: "silenceCheckHours", value: 24, reference: "domain 3.2.6" },
  { key: "silenceExtensionsMax", value: 2, reference: "domain 3.2.9" },
  { key: "silenceBreakerNamedToMembers", value: true, reference: "domain 3.2.8" },
  { key: "minutesDays", value: 7, reference: "domain 7.1" },
  { key: "minutesCorrectionDays", value: 7, reference: "domain 7.1" },
  { key: "quorumOpen", value: "1/3", reference: "domain 3.4" },
  { key: "quorumDecide", value: "majority", reference: "domain 3.4" },
  { key: "quorumCountsRemote", value: true, reference: "domain 7.6" },
  { key: "voteOnlyOnRequest", value: true, reference: "domain 3.1.3" },
  { key: "voteMajority", value: "yesAndNo", reference: "domain 3.3" },
  { key: "chairContestedBallotSecret", value: true, reference: "domain 14" },
  { key: "chairTerm", value: "calendarYear", reference: "domain 1.3.2" },
  { key: "chairRenewals", value: 1, reference: "domain 14" },
  { key: "chairInterestFrom", value: "10-01", reference: "domain 14" },
  { key: "chairInterestUntil", value: "10-31", reference: "domain 14" },
  { key: "partnersComment", value: true, reference: "domain 14" },
  { key: "partnersSignOff", value: false, reference: "domain 2, 4.4.3" },
  { key: "partnersDecide", value: false, reference: "domain 14" },
  { key: "observersComment", value: false, reference: "domain 2" },
  { key: "commentsSealed", value: true, reference: "domain 5.2.3" },
  { key: "commentsPublishedAfterwards", value: false, reference: "domain 5.2.15" },
  { key: "roundWorkingDays", value: 10, reference: "domain 4.2.1" },
  { key: "secondRoundWorkingDays", value: 5, reference: "domain 4.2.1" },
  { key: "signOffWorkingDays", value: 5, reference: "domain 4.2.1" },
  { key: "receiptMarginHours", value: 24, reference: "domain 4.2.1" },
  { key: "admissionDays", value: 30, reference: "domain 3.5" },
  { key: "meetingNoticeWeeks", value: 6, reference: "domain 7.1" },
  { key: "agendaNoticeWeeks", value: 3, reference: "domain 7.1" },
  { key: "papersWorkingDays", value: 10, reference: "domain 7.1" },
  { key: "chathamHouseByDefault", value: false, reference: "domain 7.4" },
  { key: "workingLanguage", value: "en", reference: "domain 14" },
  { key: "translationLanguages", value: ["ar", "zh", "fr", "ru", "es"], reference: "domain 14" },
  { key: "homeZone", value: "Europe/Vienna", reference: "domain 14" },
  { key: "fundingAcknowledgementRequired", value: true, reference: "domain 1.1.4" },
] as const satisfies readonly RuleFact[];

/** The day from which the settings above hold in the world of 2019. */
export const groupRulesFrom = "2019-01-01";
