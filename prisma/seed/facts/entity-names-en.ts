import type { EntityNames } from "./shapes";

/** English names. Source: domain 1.5 (official names, the changes of 1 January 2019), seed (which entities). */
export const entityNamesEn = {
  icmpd: [
    {
      official: "International Centre for Migration Policy Development",
      short: "ICMPD",
      acronym: "ICMPD",
      validFrom: null,
      validTo: null,
    },
  ],
  ilo: [
    {
      official: "International Labour Organization",
      short: "ILO",
      acronym: "ILO",
      validFrom: null,
      validTo: null,
    },
  ],
  iom: [
    {
      official: "International Organization for Migration",
      short: "IOM",
      acronym: "IOM",
      validFrom: null,
      validTo: null,
    },
  ],
  ohchr: [
    {
      official: "Office of the United Nations High Commissioner for Human Rights",
      short: "OHCHR",
      acronym: "OHCHR",
      validFrom: null,
      validTo: null,
    },
  ],
  osce: [
    {
      official: "Organization for Security and Co-operation in Europe",
      short: "OSCE",
      acronym: "OSCE",
      validFrom: null,
      validTo: null,
    },
  ],
  unhcr: [
    {
      official: "Office of the United Nations High Commissioner for Refugees",
      short: "UNHCR",
      acronym: "UNHCR",
      validFrom: null,
      validTo: null,
    },
  ],
  unicef: [
    {
      official: "United Nations Children’s Fund",
      short: "UNICEF",
      acronym: "UNICEF",
      validFrom: null,
      validTo: null,
    },
  ],
  unodc: [
    {
      official: "United Nations Office on Drugs and Crime",
      short: "UNODC",
      acronym: "UNODC",
      validFrom: null,
      validTo: null,
    },
  ],
  "un-women": [
    {
      official: "United Nations Entity for Gender Equality and the Empowerment of Women",
      short: "UN Women",
      acronym: "UN Women",
      validFrom: null,
      validTo: null,
    },
  ],
  cted: [
    {
      official: "Counter-Terrorism Committee Executive Directorate",
      short: "CTED",
      acronym: "CTED",
      validFrom: null,
      validTo: null,
    },
  ],
  dpo: [
    {
      official: "Department of Peacekeeping Operations",
      short: "DPKO",
      acronym: "DPKO",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "Department of Peace Operations",
      short: "DPO",
      acronym: "DPO",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  dppa: [
    {
      official: "Department of Political Affairs",
      short: "DPA",
      acronym: "DPA",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "Department of Political and Peacebuilding Affairs",
      short: "DPPA",
      acronym: "DPPA",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  icao: [
    {
      official: "International Civil Aviation Organization",
      short: "ICAO",
      acronym: "ICAO",
      validFrom: null,
      validTo: null,
    },
  ],
  interpol: [
    {
      official: "International Criminal Police Organization",
      short: "INTERPOL",
      acronym: "INTERPOL",
      validFrom: null,
      validTo: null,
    },
  ],
  itu: [
    {
      official: "International Telecommunication Union",
      short: "ITU",
      acronym: "ITU",
      validFrom: null,
      validTo: null,
    },
  ],
  "osrsg-svc": [
    {
      official:
        "Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict",
      short: "OSRSG-SVC",
      acronym: "OSRSG-SVC",
      validFrom: null,
      validTo: null,
    },
  ],
  undp: [
    {
      official: "United Nations Development Programme",
      short: "UNDP",
      acronym: "UNDP",
      validFrom: null,
      validTo: null,
    },
  ],
  unesco: [
    {
      official: "United Nations Educational, Scientific and Cultural Organization",
      short: "UNESCO",
      acronym: "UNESCO",
      validFrom: null,
      validTo: null,
    },
  ],
  unicri: [
    {
      official: "United Nations Interregional Crime and Justice Research Institute",
      short: "UNICRI",
      acronym: "UNICRI",
      validFrom: null,
      validTo: null,
    },
  ],
  unaids: [
    {
      official: "Joint United Nations Programme on HIV/AIDS",
      short: "UNAIDS",
      acronym: "UNAIDS",
      validFrom: null,
      validTo: null,
    },
  ],
  osapg: [
    {
      official: "United Nations Office on Genocide Prevention and the Responsibility to Protect",
      short: "OSAPG",
      acronym: "OSAPG",
      validFrom: null,
      validTo: null,
    },
  ],
  unfpa: [
    {
      official: "United Nations Population Fund",
      short: "UNFPA",
      acronym: "UNFPA",
      validFrom: null,
      validTo: null,
    },
  ],
  "world-bank": [
    { official: "The World Bank", short: "World Bank", acronym: null, validFrom: null, validTo: null },
  ],
  coe: [{ official: "Council of Europe", short: "CoE", acronym: "CoE", validFrom: null, validTo: null }],
  "sr-tip": [
    {
      official: "Special Rapporteur on trafficking in persons, especially women and children",
      short: "SR TIP",
      acronym: "SR TIP",
      validFrom: null,
      validTo: null,
    },
  ],
} as const satisfies EntityNames;
