import type { EntityNames } from "./shapes";

/** Spanish names in United Nations usage. Source: general knowledge of the official names; the changes of 1 January 2019 from domain 1.5. */
export const entityNamesEs = {
  icmpd: [
    {
      official: "Centro Internacional de Formulación de Políticas Migratorias",
      short: "ICMPD",
      acronym: "ICMPD",
      validFrom: null,
      validTo: null,
    },
  ],
  ilo: [
    {
      official: "Organización Internacional del Trabajo",
      short: "OIT",
      acronym: "OIT",
      validFrom: null,
      validTo: null,
    },
  ],
  iom: [
    {
      official: "Organización Internacional para las Migraciones",
      short: "OIM",
      acronym: "OIM",
      validFrom: null,
      validTo: null,
    },
  ],
  ohchr: [
    {
      official: "Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos",
      short: "ACNUDH",
      acronym: "ACNUDH",
      validFrom: null,
      validTo: null,
    },
  ],
  osce: [
    {
      official: "Organización para la Seguridad y la Cooperación en Europa",
      short: "OSCE",
      acronym: "OSCE",
      validFrom: null,
      validTo: null,
    },
  ],
  unhcr: [
    {
      official: "Oficina del Alto Comisionado de las Naciones Unidas para los Refugiados",
      short: "ACNUR",
      acronym: "ACNUR",
      validFrom: null,
      validTo: null,
    },
  ],
  unicef: [
    {
      official: "Fondo de las Naciones Unidas para la Infancia",
      short: "UNICEF",
      acronym: "UNICEF",
      validFrom: null,
      validTo: null,
    },
  ],
  unodc: [
    {
      official: "Oficina de las Naciones Unidas contra la Droga y el Delito",
      short: "UNODC",
      acronym: "UNODC",
      validFrom: null,
      validTo: null,
    },
  ],
  "un-women": [
    {
      official:
        "Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres",
      short: "ONU-Mujeres",
      acronym: "ONU-Mujeres",
      validFrom: null,
      validTo: null,
    },
  ],
  cted: [
    {
      official: "Dirección Ejecutiva del Comité contra el Terrorismo",
      short: "DECT",
      acronym: "DECT",
      validFrom: null,
      validTo: null,
    },
  ],
  dpo: [
    {
      official: "Departamento de Operaciones de Mantenimiento de la Paz",
      short: "DOMP",
      acronym: "DOMP",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "Departamento de Operaciones de Paz",
      short: "DOP",
      acronym: "DOP",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  dppa: [
    {
      official: "Departamento de Asuntos Políticos",
      short: "DAP",
      acronym: "DAP",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "Departamento de Asuntos Políticos y de Consolidación de la Paz",
      short: "DAPCP",
      acronym: "DAPCP",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  icao: [
    {
      official: "Organización de Aviación Civil Internacional",
      short: "OACI",
      acronym: "OACI",
      validFrom: null,
      validTo: null,
    },
  ],
  interpol: [
    {
      official: "Organización Internacional de Policía Criminal",
      short: "INTERPOL",
      acronym: "INTERPOL",
      validFrom: null,
      validTo: null,
    },
  ],
  itu: [
    {
      official: "Unión Internacional de Telecomunicaciones",
      short: "UIT",
      acronym: "UIT",
      validFrom: null,
      validTo: null,
    },
  ],
  "osrsg-svc": [
    {
      official:
        "Oficina de la Representante Especial del Secretario General sobre la Violencia Sexual en los Conflictos",
      short: "Representante Especial (violencia sexual)",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  undp: [
    {
      official: "Programa de las Naciones Unidas para el Desarrollo",
      short: "PNUD",
      acronym: "PNUD",
      validFrom: null,
      validTo: null,
    },
  ],
  unesco: [
    {
      official: "Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura",
      short: "UNESCO",
      acronym: "UNESCO",
      validFrom: null,
      validTo: null,
    },
  ],
  unicri: [
    {
      official:
        "Instituto Interregional de las Naciones Unidas para Investigaciones sobre la Delincuencia y la Justicia",
      short: "UNICRI",
      acronym: "UNICRI",
      validFrom: null,
      validTo: null,
    },
  ],
  unaids: [
    {
      official: "Programa Conjunto de las Naciones Unidas sobre el VIH/Sida",
      short: "ONUSIDA",
      acronym: "ONUSIDA",
      validFrom: null,
      validTo: null,
    },
  ],
  osapg: [
    {
      official:
        "Oficina de las Naciones Unidas para la Prevención del Genocidio y la Responsabilidad de Proteger",
      short: "Prevención del Genocidio",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unfpa: [
    {
      official: "Fondo de Población de las Naciones Unidas",
      short: "UNFPA",
      acronym: "UNFPA",
      validFrom: null,
      validTo: null,
    },
  ],
  "world-bank": [
    { official: "Banco Mundial", short: "Banco Mundial", acronym: null, validFrom: null, validTo: null },
  ],
  coe: [
    {
      official: "Consejo de Europa",
      short: "Consejo de Europa",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  "sr-tip": [
    {
      official: "Relatora Especial sobre la trata de personas, especialmente mujeres y niños",
      short: "Relatora Especial (trata)",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
} as const satisfies EntityNames;
