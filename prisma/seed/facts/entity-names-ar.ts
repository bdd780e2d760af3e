import type { EntityNames } from "./shapes";

/** Arabic names in United Nations usage, which seldom abbreviates. Source: general knowledge of the official names; the changes of 1 January 2019 from domain 1.5. */
export const entityNamesAr = {
  icmpd: [
    {
      official: "المركز الدولي لتطوير سياسات الهجرة",
      short: "المركز الدولي لتطوير سياسات الهجرة",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  ilo: [
    {
      official: "منظمة العمل الدولية",
      short: "منظمة العمل الدولية",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  iom: [
    {
      official: "المنظمة الدولية للهجرة",
      short: "المنظمة الدولية للهجرة",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  ohchr: [
    {
      official: "مفوضية الأمم المتحدة السامية لحقوق الإنسان",
      short: "مفوضية حقوق الإنسان",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  osce: [
    {
      official: "منظمة الأمن والتعاون في أوروبا",
      short: "منظمة الأمن والتعاون في أوروبا",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unhcr: [
    {
      official: "مفوضية الأمم المتحدة لشؤون اللاجئين",
      short: "مفوضية شؤون اللاجئين",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unicef: [
    {
      official: "منظمة الأمم المتحدة للطفولة",
      short: "اليونيسف",
      acronym: "اليونيسف",
      validFrom: null,
      validTo: null,
    },
  ],
  unodc: [
    {
      official: "مكتب الأمم المتحدة المعني بالمخدرات والجريمة",
      short: "مكتب المخدرات والجريمة",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  "un-women": [
    {
      official: "هيئة الأمم المتحدة للمساواة بين الجنسين وتمكين المرأة",
      short: "هيئة الأمم المتحدة للمرأة",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  cted: [
    {
      official: "المديرية التنفيذية للجنة مكافحة الإرهاب",
      short: "المديرية التنفيذية لمكافحة الإرهاب",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  dpo: [
    {
      official: "إدارة عمليات حفظ السلام",
      short: "إدارة عمليات حفظ السلام",
      acronym: null,
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "إدارة عمليات السلام",
      short: "إدارة عمليات السلام",
      acronym: null,
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  dppa: [
    {
      official: "إدارة الشؤون السياسية",
      short: "إدارة الشؤون السياسية",
      acronym: null,
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "إدارة الشؤون السياسية وبناء السلام",
      short: "إدارة الشؤون السياسية وبناء السلام",
      acronym: null,
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  icao: [
    {
      official: "منظمة الطيران المدني الدولي",
      short: "الإيكاو",
      acronym: "الإيكاو",
      validFrom: null,
      validTo: null,
    },
  ],
  interpol: [
    {
      official: "المنظمة الدولية للشرطة الجنائية",
      short: "الإنتربول",
      acronym: "الإنتربول",
      validFrom: null,
      validTo: null,
    },
  ],
  itu: [
    {
      official: "الاتحاد الدولي للاتصالات",
      short: "الاتحاد الدولي للاتصالات",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  "osrsg-svc": [
    {
      official: "مكتب الممثلة الخاصة للأمين العام المعنية بالعنف الجنسي في حالات النزاع",
      short: "الممثلة الخاصة المعنية بالعنف الجنسي",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  undp: [
    {
      official: "برنامج الأمم المتحدة الإنمائي",
      short: "البرنامج الإنمائي",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unesco: [
    {
      official: "منظمة الأمم المتحدة للتربية والعلم والثقافة",
      short: "اليونسكو",
      acronym: "اليونسكو",
      validFrom: null,
      validTo: null,
    },
  ],
  unicri: [
    {
      official: "معهد الأمم المتحدة الأقاليمي لأبحاث الجريمة والعدالة",
      short: "معهد أبحاث الجريمة والعدالة",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unaids: [
    {
      official: "برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية/الإيدز",
      short: "برنامج الأمم المتحدة المشترك المعني بالإيدز",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  osapg: [
    {
      official: "مكتب الأمم المتحدة المعني بمنع الإبادة الجماعية والمسؤولية عن الحماية",
      short: "مكتب منع الإبادة الجماعية",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unfpa: [
    {
      official: "صندوق الأمم المتحدة للسكان",
      short: "صندوق السكان",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  "world-bank": [
    { official: "البنك الدولي", short: "البنك الدولي", acronym: null, validFrom: null, validTo: null },
  ],
  coe: [{ official: "مجلس أوروبا", short: "مجلس أوروبا", acronym: null, validFrom: null, validTo: null }],
  "sr-tip": [
    {
      official: "المقررة الخاصة المعنية بالاتجار بالأشخاص، وبخاصة النساء والأطفال",
      short: "المقررة الخاصة المعنية بالاتجار بالأشخاص",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
} as const satisfies EntityNames;
