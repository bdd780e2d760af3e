import type { EntityNames } from "./shapes";

/** Chinese names in United Nations usage. Source: general knowledge of the official names; the changes of 1 January 2019 from domain 1.5. */
export const entityNamesZh = {
  icmpd: [
    {
      official: "国际移民政策发展中心",
      short: "国际移民政策发展中心",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  ilo: [{ official: "国际劳工组织", short: "劳工组织", acronym: "劳工组织", validFrom: null, validTo: null }],
  iom: [{ official: "国际移民组织", short: "移民组织", acronym: "移民组织", validFrom: null, validTo: null }],
  ohchr: [
    {
      official: "联合国人权事务高级专员办事处",
      short: "人权高专办",
      acronym: "人权高专办",
      validFrom: null,
      validTo: null,
    },
  ],
  osce: [
    {
      official: "欧洲安全与合作组织",
      short: "欧安组织",
      acronym: "欧安组织",
      validFrom: null,
      validTo: null,
    },
  ],
  unhcr: [
    {
      official: "联合国难民事务高级专员公署",
      short: "难民署",
      acronym: "难民署",
      validFrom: null,
      validTo: null,
    },
  ],
  unicef: [
    { official: "联合国儿童基金会", short: "儿基会", acronym: "儿基会", validFrom: null, validTo: null },
  ],
  unodc: [
    {
      official: "联合国毒品和犯罪问题办公室",
      short: "毒品和犯罪问题办公室",
      acronym: "毒罪办",
      validFrom: null,
      validTo: null,
    },
  ],
  "un-women": [
    {
      official: "联合国促进性别平等和增强妇女权能署",
      short: "妇女署",
      acronym: "妇女署",
      validFrom: null,
      validTo: null,
    },
  ],
  cted: [
    {
      official: "反恐怖主义委员会执行局",
      short: "反恐执行局",
      acronym: "反恐执行局",
      validFrom: null,
      validTo: null,
    },
  ],
  dpo: [
    {
      official: "维持和平行动部",
      short: "维和部",
      acronym: "维和部",
      validFrom: null,
      validTo: "2018-12-31",
    },
    {
      official: "和平行动部",
      short: "和平行动部",
      acronym: "和平行动部",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  dppa: [
    { official: "政治事务部", short: "政治部", acronym: "政治部", validFrom: null, validTo: "2018-12-31" },
    {
      official: "政治和建设和平事务部",
      short: "政治和建和部",
      acronym: "政治和建和部",
      validFrom: "2019-01-01",
      validTo: null,
    },
  ],
  icao: [
    {
      official: "国际民用航空组织",
      short: "国际民航组织",
      acronym: "国际民航组织",
      validFrom: null,
      validTo: null,
    },
  ],
  interpol: [
    {
      official: "国际刑事警察组织",
      short: "国际刑警组织",
      acronym: "国际刑警组织",
      validFrom: null,
      validTo: null,
    },
  ],
  itu: [{ official: "国际电信联盟", short: "国际电联", acronym: "国际电联", validFrom: null, validTo: null }],
  "osrsg-svc": [
    {
      official: "负责冲突中性暴力问题的秘书长特别代表办公室",
      short: "冲突中性暴力问题特别代表",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  undp: [
    { official: "联合国开发计划署", short: "开发署", acronym: "开发署", validFrom: null, validTo: null },
  ],
  unesco: [
    {
      official: "联合国教育、科学及文化组织",
      short: "教科文组织",
      acronym: "教科文组织",
      validFrom: null,
      validTo: null,
    },
  ],
  unicri: [
    {
      official: "联合国区域间犯罪和司法研究所",
      short: "犯罪司法所",
      acronym: "犯罪司法所",
      validFrom: null,
      validTo: null,
    },
  ],
  unaids: [
    {
      official: "联合国艾滋病毒/艾滋病联合规划署",
      short: "艾滋病署",
      acronym: "艾滋病署",
      validFrom: null,
      validTo: null,
    },
  ],
  osapg: [
    {
      official: "联合国防止灭绝种族和保护责任办公室",
      short: "防止灭绝种族办公室",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
  unfpa: [
    { official: "联合国人口基金", short: "人口基金", acronym: "人口基金", validFrom: null, validTo: null },
  ],
  "world-bank": [
    { official: "世界银行", short: "世界银行", acronym: "世行", validFrom: null, validTo: null },
  ],
  coe: [{ official: "欧洲委员会", short: "欧洲委员会", acronym: null, validFrom: null, validTo: null }],
  "sr-tip": [
    {
      official: "贩运人口特别是妇女和儿童问题特别报告员",
      short: "贩运人口问题特别报告员",
      acronym: null,
      validFrom: null,
      validTo: null,
    },
  ],
} as const satisfies EntityNames;
