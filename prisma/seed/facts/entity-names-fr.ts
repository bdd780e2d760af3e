import type { EntityNames } from "./shapes";

/** French names in United Nations usage. Source: general knowledge of the official names; the changes of 1 January 2019 from domain 1.5. */
export const entityNamesFr = {
  icmpd: [
    {
      official: "Centre international pour le développement des politiques migratoires",
      short: "ICMPD",
      acronym: "ICMPD",
      validFrom: null,
      validTo: null,
    },
  ],
  ilo: [
    {
      official: "Organisation internationale du Travail",
      short: "OIT",
      acronym: "OIT",
      validFrom: null,
      validTo: null,
    },
  ],
  iom: [
    {
      official: "Organisation internationale pour les migrations",
      short: "OIM",
      acronym: "OIM",
      validFrom: null,
      validTo: null,
    },
  ],
  ohchr: [
    {
      official: "Haut-Commissariat des Nations Unies aux droits de l’homme",
      short: "HCDH",
      acronym: "HCDH",
      validFrom: null,
      validTo: null,
    },
  ],
  osce: [
    {
      official: "Organisation pour la sécurité et la coopération en Europe",
      short: "OSCE",
      acronym: "OSCE",
      validFrom: null,
      validTo: null,
    },
  ],
  unhcr: [
    {
      official: "Haut-Commissariat des Nations Unies pour les réfugiés",
      short: "HCR",
      acronym: "HCR",
      validFrom: null,
      validTo: null,
    },
  ],
  unicef: [
    {
      official: "Fonds des Nations Unies pour l’enfance",
      short: "UNICEF",
      acronym: "UNICEF",
      validFrom: null,
      validTo: null,
    },
  ],
  unodc: [
    {
      official: "Office des Nations Unies contre la drogue et le crime",
      short: "ONUDC",
      acronym: "ONUDC",
      validFrom: null,
      validTo: null,
    },
  ],
  "un-women": [
    {
      official: "Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes",
      short: "ONU-Femmes",
      acronym: "ONU-Femmes",
      validFrom: null,
      validTo: null,
    },
  ],
  cted: [
    {
      official: "Direction exécutive du Comité contre le terrorisme",
      short: "DECT",
      acronym: "DECT",
      validFrom: null,
      validTo: null,
    },
  ],
  dpo: [
    {
      official: "Département des opérations de maintien de la paix",
      short: "DOMP",
      acronym: "DOMP",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "Département des opérations de paix",
      short: "DOP",
      acronym: "DOP",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  dppa: [
    {
      official: "Département des affaires politiques",
      short: "DAP",
      acronym: "DAP",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "Département des affaires politiques et de la consolidation de la paix",
      short: "DAPCP",
      acronym: "DAPCP",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  icao: [
    {
      official: "Organisation de l’aviation civile internationale",
      short: "OACI",
      acronym: "OACI",
      validFrom: null,
      validTo: null,
    },
  ],
  interpol: [
    {
      official: "Organisation internationale de police criminelle",
      short: "INTERPOL",
      acronym: "INTERPOL",
      validFrom: null,
      validTo: null,
    },
  ],
  itu: [
    {
      official: "Union internationale des télécommunications",
      short: "UIT",
      acronym: "UIT",
      validFrom: null,
      validTo: null,
    },
  ],
  "osrsg-svc": [
    {
      official:
        "Bureau de la Représentante spéciale du Secrétaire général chargée de la question des violences sexuelles commises en période de conflit",
      short: "Représentante spéciale (violences sexuelles)",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  undp: [
    {
      official: "Programme des Nations Unies pour le développement",
      short: "PNUD",
      acronym: "PNUD",
      validFrom: null,
      validTo: null,
    },
  ],
  unesco: [
    {
      official: "Organisation des Nations Unies pour l’éducation, la science et la culture",
      short: "UNESCO",
      acronym: "UNESCO",
      validFrom: null,
      validTo: null,
    },
  ],
  unicri: [
    {
      official: "Institut interrégional de recherche des Nations Unies sur la criminalité et la justice",
      short: "UNICRI",
      acronym: "UNICRI",
      validFrom: null,
      validTo: null,
    },
  ],
  unaids: [
    {
      official: "Programme commun des Nations Unies sur le VIH/sida",
      short: "ONUSIDA",
      acronym: "ONUSIDA",
      validFrom: null,
      validTo: null,
    },
  ],
  osapg: [
    {
      official: "Bureau de la prévention du génocide et de la responsabilité de protéger",
      short: "Prévention du génocide",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unfpa: [
    {
      official: "Fonds des Nations Unies pour la population",
      short: "UNFPA",
      acronym: "UNFPA",
      validFrom: null,
      validTo: null,
    },
  ],
  "world-bank": [
    { official: "Banque mondiale", short: "Banque mondiale", acronym: null, validFrom: null, validTo: null },
  ],
  coe: [
    {
      official: "Conseil de l’Europe",
      short: "Conseil de l’Europe",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  "sr-tip": [
    {
      official:
        "Rapporteuse spéciale sur la traite des êtres humains, en particulier les femmes et les enfants",
      short: "Rapporteuse spéciale (traite)",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
} as const satisfies EntityNames;
