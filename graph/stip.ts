import type { Caption } from './model.ts';

/** The families that the EC-OECD STIP survey puts policy instruments in, in its order. */
export const stipFamilies = {
  GOVERNANCE: { zh: '治理', en: 'Governance' },
  DIRECT_FINANCIAL_SUPPORT: { zh: '直接资金支持', en: 'Direct financial support' },
  INDIRECT_FINANCIAL_SUPPORT: { zh: '间接资金支持', en: 'Indirect financial support' },
  COLLABORATIVE_INFRASTRUCTURES: { zh: '协作基础设施', en: 'Collaborative infrastructures' },
  GUIDANCE_REGULATION_AND_INCENTIVES: { zh: '引导、规制与激励', en: 'Guidance, regulation and incentives' },
} as const satisfies Record<string, Caption>;
export type StipFamily = keyof typeof stipFamilies;

type StipCode = Caption & { readonly family: StipFamily };

/**
 * The policy instruments of the survey by code, edition 2023, with their families. Source: EC-OECD, STIP Compass taxonomies
 * (stip.oecd.org); the Chinese names are ours.
 */
export const stipCodes: Readonly<Record<string, StipCode>> = {
  PI006: direct('公共研究机构性资助', 'Institutional funding for public research'),
  PI007: direct('公共研究项目资助', 'Project grants for public research'),
  PI008: direct('企业研发与创新补助', 'Grants for business R&D and innovation'),
  PI009: direct('卓越中心资助', 'Centres of excellence grants'),
  PI010: direct('研发与创新采购', 'Procurement programmes for R&D and innovation'),
  PI011: direct('奖学金与研究生资助', 'Fellowships and postgraduate loans and scholarships'),
  PI012: direct('企业创新贷款', 'Loans and credits for innovation in firms'),
  PI013: direct('股权融资', 'Equity financing'),
  PI014: direct('创新券', 'Innovation vouchers'),
  PI015: indirect('企业研发税费减免', 'Tax or social contributions relief for firms'),
  PI016: indirect('个人支持研发的税收减免', 'Tax relief for individuals supporting R&D'),
  PI017: guidance('技术推广与企业咨询', 'Technology extension and business advisory services'),
  PI018: guidance('人才流动管理与激励', 'Labour mobility regulation and incentives'),
  PI019: guidance('知识产权管理与激励', 'Intellectual property regulation and incentives'),
  PI020: guidance('科技创新竞赛与奖励', 'Challenges, prizes and awards'),
  PI021: collaborative('网络与协作平台', 'Networking and collaborative platforms'),
  PI022: collaborative('科研与技术基础设施支持', 'Support to research and technical infrastructures'),
  PI023: collaborative('信息服务与数据获取', 'Information services and access to datasets'),
  PI024: governance('战略、议程与规划', 'Strategies, agendas and plans'),
  PI025: governance('利益相关方与专家咨询', 'Formal consultation of stakeholders or experts'),
  PI026: governance('科技创新统筹协调机构', 'Horizontal STI coordination bodies'),
  PI027: governance('标准与认证', 'Standards and certification'),
  PI028: governance('科普与公众活动', 'Public awareness campaigns and outreach'),
  PI029: indirect('债务担保与风险分担', 'Debt guarantees and risk sharing schemes'),
  PI030: governance('治理机构的设立与改革', 'Creation or reform of governance structures'),
  PI031: governance('政策情报与评估', 'Policy intelligence'),
  PI032: guidance('科技法规与软法', 'Science and technology regulation and soft law'),
  PI033: governance('监管与伦理咨询机构', 'Regulatory oversight and ethical advice bodies'),
};

/** Every family, in the order of the survey. */
export const stipFamilyNames = Object.keys(stipFamilies) as StipFamily[];

/** The family of a code; null where the survey has no such code. */
export const familyOf = (code: string): StipFamily | null => stipCodes[code]?.family ?? null;

function governance(zh: string, en: string): StipCode {
  return { zh, en, family: 'GOVERNANCE' };
}
function direct(zh: string, en: string): StipCode {
  return { zh, en, family: 'DIRECT_FINANCIAL_SUPPORT' };
}
function indirect(zh: string, en: string): StipCode {
  return { zh, en, family: 'INDIRECT_FINANCIAL_SUPPORT' };
}
function collaborative(zh: string, en: string): StipCode {
  return { zh, en, family: 'COLLABORATIVE_INFRASTRUCTURES' };
}
function guidance(zh: string, en: string): StipCode {
  return { zh, en, family: 'GUIDANCE_REGULATION_AND_INCENTIVES' };
}
