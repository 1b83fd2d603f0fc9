/**
 * The one model table: every node kind and relation of the graph, as plain data. Tables, constraints, record checks, the
 * loader, exports, GraphQL names and the legend come from here or are checked against it. It imports nothing.
 */

/** How a property is kept: `text` is bilingual (two columns, `…Zh` and `…En`), `json` a value that is never searched. */
export type ValueType = 'string' | 'text' | 'int' | 'float' | 'boolean' | 'strings' | 'json';
export type Caption = { readonly zh: string; readonly en: string };
export type Property = { readonly type: ValueType; readonly caption: Caption; readonly required?: true };
type Properties = Readonly<Record<string, Property>>;

export type NodeKind = {
  /** The label in the store and the name of the GraphQL type. */
  readonly label: string;
  readonly caption: Caption;
  readonly plural: Caption;
  /** `policy` nodes belong to one record; `vocabulary` nodes are shared and described in vocabularies only. */
  readonly origin: 'policy' | 'vocabulary';
  readonly properties: Properties;
};

export type Relation = {
  readonly source: readonly Kind[];
  readonly target: readonly Kind[];
  /** What it says read from source to target, and from target to source. */
  readonly caption: Caption;
  readonly reverse: Caption;
  /** Whether the fact has a clause of its own. */
  readonly evidence: boolean;
  readonly properties: Properties;
};

export type Kind =
  | 'REGION'
  | 'POLICY'
  | 'MEASURE'
  | 'TARGET'
  | 'INDICATOR'
  | 'INSTRUMENT'
  | 'INCENTIVE'
  | 'AGENCY'
  | 'FUNCTION'
  | 'PROGRAM'
  | 'GROUP'
  | 'INDUSTRY';

const string = (zh: string, en: string) => ({ type: 'string', caption: { zh, en } }) as const;
const text = (zh: string, en: string) => ({ type: 'text', caption: { zh, en } }) as const;
const int = (zh: string, en: string) => ({ type: 'int', caption: { zh, en } }) as const;
const float = (zh: string, en: string) => ({ type: 'float', caption: { zh, en } }) as const;
const boolean = (zh: string, en: string) => ({ type: 'boolean', caption: { zh, en } }) as const;
const strings = (zh: string, en: string) => ({ type: 'strings', caption: { zh, en } }) as const;
const json = (zh: string, en: string) => ({ type: 'json', caption: { zh, en } }) as const;
const required = <P extends Property>(property: P) =>
  ({ ...property, required: true }) as P & { readonly required: true };

/** Held by every node. `sort` is unique within a kind and gives the documented order of every list of that kind. */
export const common = {
  id: required(string('标识', 'id')),
  name: required(text('名称', 'name')),
  aliases: required(strings('别名', 'aliases')),
  sort: required(string('次序', 'order')),
} satisfies Properties;

/** Held by every node for search: keys and tokens are written at load, so that both engines search alike. */
export const search = {
  /** Normalised names, for exact and prefix matches. */
  nameKeys: required(strings('名称键', 'name keys')),
  aliasKeys: required(strings('别名键', 'alias keys')),
  /** Tokens with a space before, between and after; each field holds those of the one before it as well. */
  nameTokens: required(string('名称词元', 'tokens of names')),
  summaryTokens: required(string('摘要词元', 'tokens of names and summary')),
  tokens: required(string('全部词元', 'tokens of names, summary and attached passage')),
} satisfies Properties;

/** Held by every relation. `sort` orders the relations of one source. */
export const commonEdge = {
  id: required(string('标识', 'id')),
  sort: required(string('次序', 'order')),
} satisfies Properties;

/** Held by every fact, node or relation: where it stands. `policy` is the id of the document. */
export const evidence = {
  policy: required(string('文件', 'policy')),
  ref: required(string('条款', 'clause')),
  anchor: required(string('原文锚点', 'anchor')),
  review: required(string('审核', 'review')),
  rule: string('提取规则', 'rule'),
  confidence: float('置信度', 'confidence'),
} satisfies Properties;

export const kinds = {
  REGION: {
    label: 'Region',
    caption: { zh: '地区', en: 'Place' },
    plural: { zh: '地区', en: 'Places' },
    origin: 'vocabulary',
    properties: {
      code: string('行政区划代码', 'GB/T 2260 code'),
      level: required(string('层级', 'level')),
      latitude: float('纬度', 'latitude'),
      longitude: float('经度', 'longitude'),
    },
  },
  POLICY: {
    label: 'Policy',
    caption: { zh: '政策文件', en: 'Policy' },
    plural: { zh: '政策文件', en: 'Policies' },
    origin: 'policy',
    properties: {
      documentType: required(string('文种', 'document type')),
      documentNumber: string('文号', 'document number'),
      held: required(boolean('内容在库', 'held')),
      comprehensive: required(boolean('综合性文件', 'comprehensive')),
      missing: required(strings('缺失', 'missing')),
      issued: string('成文日期', 'issued'),
      published: string('发布日期', 'published'),
      effective: string('施行日期', 'effective'),
      expires: string('失效日期', 'expires'),
      status: required(string('效力', 'status')),
      periodStart: int('起始年', 'period start'),
      periodEnd: int('截止年', 'period end'),
      summary: text('摘要', 'summary'),
      file: string('文件名', 'file'),
      url: string('网址', 'address'),
      sha256: string('校验值', 'sha256'),
      repairs: required(strings('修补', 'repairs')),
    },
  },
  MEASURE: {
    label: 'Measure',
    caption: { zh: '举措', en: 'Measure' },
    plural: { zh: '举措', en: 'Measures' },
    origin: 'policy',
    properties: {
      summary: required(text('摘要', 'summary')),
      ref: required(string('条款', 'clause')),
      section: text('所在章节', 'section'),
      part: required(string('部分', 'part')),
      characters: required(int('字数', 'characters')),
    },
  },
  TARGET: {
    label: 'Target',
    caption: { zh: '目标', en: 'Target' },
    plural: { zh: '目标', en: 'Targets' },
    origin: 'policy',
    properties: {
      type: required(string('类型', 'type')),
      printed: required(string('原文数字', 'as printed')),
      subject: required(string('对象', 'subject')),
      bound: string('界限', 'bound'),
      measured: required(string('统计口径', 'measured as')),
      value: float('数值', 'value'),
      valueMax: float('上限', 'upper value'),
      unit: string('单位', 'unit'),
      normalized: json('换算值', 'normalized'),
      baseline: json('基期值', 'baseline'),
      approximate: required(boolean('约数', 'approximate')),
      hedge: string('缓冲词', 'hedge'),
      year: int('年份', 'year'),
      yearBasis: required(string('年份依据', 'basis of the year')),
      cadence: required(string('周期', 'cadence')),
      scope: text('范围', 'scope'),
    },
  },
  INDICATOR: {
    label: 'Indicator',
    caption: { zh: '指标', en: 'Indicator' },
    plural: { zh: '指标', en: 'Indicators' },
    origin: 'vocabulary',
    properties: {
      unit: required(string('基本单位', 'base unit')),
      definition: required(text('定义', 'definition')),
      numerator: string('分子', 'numerator'),
      denominator: string('分母', 'denominator'),
      grade: string('认定级别', 'grade of recognition'),
    },
  },
  INSTRUMENT: {
    label: 'Instrument',
    caption: { zh: '政策工具', en: 'Instrument' },
    plural: { zh: '政策工具', en: 'Instruments' },
    origin: 'vocabulary',
    properties: {
      definition: required(text('定义', 'definition')),
      stip: required(strings('STIP 代码', 'STIP codes')),
      sides: required(json('供给、环境、需求', 'sides')),
      wording: required(strings('常见措辞', 'typical wording')),
    },
  },
  INCENTIVE: {
    label: 'Incentive',
    caption: { zh: '奖补', en: 'Incentive' },
    plural: { zh: '奖补', en: 'Incentives' },
    origin: 'policy',
    properties: {
      form: required(string('形式', 'form')),
      cap: float('上限', 'cap'),
      floor: float('下限', 'floor'),
      amount: float('定额', 'amount'),
      rate: float('比例', 'rate'),
      rateOf: string('比例基数', 'rate of'),
      unit: string('单位', 'unit'),
      normalized: json('换算值', 'normalized'),
      basis: text('依据', 'basis'),
      trigger: string('触发条件', 'trigger'),
      grade: string('级别', 'grade'),
      stacking: string('叠加规则', 'stacking'),
    },
  },
  AGENCY: {
    label: 'Agency',
    caption: { zh: '责任单位', en: 'Agency' },
    plural: { zh: '责任单位', en: 'Agencies' },
    origin: 'vocabulary',
    properties: {
      type: required(string('类型', 'type')),
      collective: required(boolean('集合称谓', 'collective')),
    },
  },
  FUNCTION: {
    label: 'AgencyFunction',
    caption: { zh: '部门职能', en: 'Agency function' },
    plural: { zh: '部门职能', en: 'Agency functions' },
    origin: 'vocabulary',
    properties: {},
  },
  PROGRAM: {
    label: 'Program',
    caption: { zh: '计划与品牌', en: 'Program' },
    plural: { zh: '计划与品牌', en: 'Programs' },
    origin: 'vocabulary',
    properties: { type: required(string('类型', 'type')) },
  },
  GROUP: {
    label: 'Group',
    caption: { zh: '对象群体', en: 'Target group' },
    plural: { zh: '对象群体', en: 'Target groups' },
    origin: 'vocabulary',
    properties: { stip: required(strings('EC-OECD 群体代码', 'EC-OECD codes')) },
  },
  INDUSTRY: {
    label: 'Industry',
    caption: { zh: '产业', en: 'Industry' },
    plural: { zh: '产业', en: 'Industries' },
    origin: 'vocabulary',
    properties: {},
  },
} as const satisfies Record<Kind, NodeKind>;

export const relations = {
  WITHIN: {
    source: ['REGION'],
    target: ['REGION'],
    caption: { zh: '隶属于', en: 'lies within' },
    reverse: { zh: '下辖', en: 'contains' },
    evidence: false,
    properties: {},
  },
  BROADER: {
    source: ['INSTRUMENT', 'INDICATOR', 'GROUP', 'INDUSTRY'],
    target: ['INSTRUMENT', 'INDICATOR', 'GROUP', 'INDUSTRY'],
    caption: { zh: '上位概念为', en: 'is narrower than' },
    reverse: { zh: '下位概念有', en: 'is broader than' },
    evidence: false,
    properties: {},
  },
  COMPONENT: {
    source: ['INDICATOR'],
    target: ['INDICATOR'],
    caption: { zh: '包含分项', en: 'has the component' },
    reverse: { zh: '是分项', en: 'is a component of' },
    evidence: false,
    properties: {},
  },
  COUNTS: {
    source: ['INDICATOR'],
    target: ['INSTRUMENT'],
    caption: { zh: '计量', en: 'counts the use of' },
    reverse: { zh: '由其计量', en: 'is counted by' },
    evidence: false,
    properties: {},
  },
  BELONGS_TO: {
    source: ['AGENCY', 'PROGRAM'],
    target: ['REGION'],
    caption: { zh: '属于', en: 'belongs to' },
    reverse: { zh: '拥有', en: 'has' },
    evidence: false,
    properties: {},
  },
  PERFORMS: {
    source: ['AGENCY'],
    target: ['FUNCTION'],
    caption: { zh: '履行', en: 'performs' },
    reverse: { zh: '由其履行', en: 'is performed by' },
    evidence: false,
    properties: {},
  },
  APPLIES_IN: {
    source: ['POLICY'],
    target: ['REGION'],
    caption: { zh: '适用于', en: 'applies in' },
    reverse: { zh: '适用', en: 'is subject to' },
    evidence: false,
    properties: {},
  },
  ISSUED_BY: {
    source: ['POLICY'],
    target: ['AGENCY'],
    caption: { zh: '印发自', en: 'was issued by' },
    reverse: { zh: '印发', en: 'issued' },
    evidence: false,
    properties: { position: required(int('次序', 'position')) },
  },
  CITES: {
    source: ['POLICY'],
    target: ['POLICY'],
    caption: { zh: '引用', en: 'cites' },
    reverse: { zh: '被引用于', en: 'is cited by' },
    evidence: true,
    // `relation` is every relation's own name in the store, so the kind of citation is `citation` here.
    properties: { citation: required(string('引用关系', 'kind of citation')), measure: string('举措', 'measure') },
  },
  PART_OF: {
    source: ['MEASURE'],
    target: ['POLICY'],
    caption: { zh: '出自', en: 'is part of' },
    reverse: { zh: '包括', en: 'includes' },
    evidence: false,
    properties: {},
  },
  USES: {
    source: ['MEASURE'],
    target: ['INSTRUMENT'],
    caption: { zh: '使用', en: 'uses' },
    reverse: { zh: '被使用于', en: 'is used by' },
    evidence: true,
    properties: { strength: required(string('力度', 'strength')), debated: string('争议', 'debated') },
  },
  ASSIGNED_TO: {
    source: ['MEASURE', 'POLICY'],
    target: ['AGENCY'],
    caption: { zh: '责任单位为', en: 'is assigned to' },
    reverse: { zh: '负责', en: 'answers for' },
    evidence: true,
    properties: {
      role: required(string('角色', 'role')),
      printed: required(string('原文名称', 'as printed')),
      position: required(int('次序', 'position')),
      inherited: required(boolean('沿用', 'inherited')),
    },
  },
  RUNS_THROUGH: {
    source: ['MEASURE'],
    target: ['PROGRAM'],
    caption: { zh: '依托', en: 'runs through' },
    reverse: { zh: '支撑', en: 'carries' },
    evidence: true,
    properties: {},
  },
  INVOLVES: {
    source: ['MEASURE'],
    target: ['GROUP'],
    caption: { zh: '面向', en: 'involves' },
    reverse: { zh: '参与', en: 'is involved in' },
    evidence: true,
    properties: { role: required(string('角色', 'role')) },
  },
  AIMS_AT: {
    source: ['MEASURE'],
    target: ['INDUSTRY'],
    caption: { zh: '聚焦', en: 'aims at' },
    reverse: { zh: '受惠于', en: 'is addressed by' },
    evidence: true,
    properties: {},
  },
  SET_BY: {
    source: ['TARGET'],
    target: ['POLICY'],
    caption: { zh: '由其提出', en: 'is set by' },
    reverse: { zh: '提出', en: 'sets' },
    evidence: false,
    properties: {},
  },
  SET_UNDER: {
    source: ['TARGET'],
    target: ['MEASURE'],
    caption: { zh: '列于', en: 'is set under' },
    reverse: { zh: '列有', en: 'sets' },
    evidence: false,
    properties: {},
  },
  MEASURED_BY: {
    source: ['TARGET'],
    target: ['INDICATOR'],
    caption: { zh: '以其衡量', en: 'is measured by' },
    reverse: { zh: '衡量', en: 'measures' },
    evidence: false,
    properties: {},
  },
  HOLDS_IN: {
    source: ['TARGET'],
    target: ['REGION'],
    caption: { zh: '限于', en: 'holds in' },
    reverse: { zh: '有目标', en: 'has the target' },
    evidence: false,
    properties: {},
  },
  RESTATES: {
    source: ['TARGET'],
    target: ['TARGET'],
    caption: { zh: '重申', en: 'restates' },
    reverse: { zh: '被重申于', en: 'is restated by' },
    evidence: false,
    properties: {},
  },
  SHARE_OF: {
    source: ['TARGET'],
    target: ['TARGET'],
    caption: { zh: '是总数的一部分', en: 'is part of the total' },
    reverse: { zh: '总数包括', en: 'is the total of' },
    evidence: false,
    properties: {},
  },
  OFFERED_BY: {
    source: ['INCENTIVE'],
    target: ['MEASURE'],
    caption: { zh: '由其提供', en: 'is offered by' },
    reverse: { zh: '提供', en: 'offers' },
    evidence: false,
    properties: {},
  },
  PAYS_FOR: {
    source: ['INCENTIVE'],
    target: ['INSTRUMENT'],
    caption: { zh: '资助', en: 'pays for' },
    reverse: { zh: '获资助于', en: 'is paid for by' },
    evidence: false,
    properties: {},
  },
  PAID_TO: {
    source: ['INCENTIVE'],
    target: ['GROUP'],
    caption: { zh: '发放给', en: 'is paid to' },
    reverse: { zh: '领取', en: 'receives' },
    evidence: false,
    properties: {},
  },
  EXCLUDES: {
    source: ['INCENTIVE'],
    target: ['INCENTIVE'],
    caption: { zh: '不可兼得', en: 'excludes' },
    reverse: { zh: '不可兼得', en: 'excludes' },
    evidence: false,
    properties: {},
  },
  FOLLOWS: {
    source: ['INCENTIVE'],
    target: ['INCENTIVE'],
    caption: { zh: '叠加于', en: 'comes on top of' },
    reverse: { zh: '可叠加', en: 'is followed by' },
    evidence: false,
    properties: {},
  },
} as const satisfies Record<string, Relation>;

/** Kinds whose nodes carry a clause of their own. */
export const evidencedKinds = ['MEASURE', 'TARGET', 'INCENTIVE'] as const satisfies readonly Kind[];

export type RelationName = keyof typeof relations;
export const kindNames = Object.keys(kinds) as Kind[];
export const relationNames = Object.keys(relations) as RelationName[];

// ── closed lists of the contract ────────────────────────────────────────────────────────────────────────────────────
export const enums = {
  RegionLevel: ['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'ZONE', 'TOWNSHIP'],
  PolicyStatus: ['IN_FORCE', 'EXPIRED', 'REPEALED', 'UNKNOWN'],
  DocumentType: ['OPINION', 'PLAN', 'ACTION_PLAN', 'SCHEME', 'RULES', 'NOTICE', 'OTHER'],
  Missing: ['PARTLY_DISCLOSED', 'ANNEX', 'NUMBER', 'ISSUER', 'DAMAGED_TEXT'],
  CitationRelation: ['IMPLEMENTS', 'APPLIES', 'REFERS'],
  Part: ['TASK', 'SUPPORT', 'SAFEGUARD'],
  Strength: ['PROVIDES', 'ORGANISES', 'SUPPORTS', 'ENCOURAGES', 'EXPLORES'],
  Role: ['LEAD', 'RESPONSIBLE', 'SUPPORTING', 'COORDINATING'],
  GroupRole: ['BENEFICIARY', 'LEADER', 'MEMBER'],
  TargetType: ['FIGURE', 'COVERAGE', 'STATUS', 'FIRST', 'RANK', 'RELATIVE', 'DIRECTION'],
  Bound: ['EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST'],
  Measured: ['STOCK', 'FLOW', 'SHARE', 'GROWTH_RATE', 'MULTIPLE', 'UNCLEAR'],
  Cadence: ['BY', 'ANNUAL', 'CUMULATIVE'],
  YearBasis: ['PRINTED', 'INHERITED', 'NONE'],
  IncentiveForm: ['AWARD', 'GRANT', 'PROJECT', 'MATCHING', 'LOAN_SUBSIDY', 'EQUITY', 'REBATE', 'RIGHT', 'UNSPECIFIED'],
  AgencyType: ['PARTY', 'GOVERNMENT', 'DEPARTMENT', 'COURT', 'ZONE', 'TOWNSHIP', 'INSTITUTION', 'LEADING_GROUP'],
  ProgramType: ['TALENT', 'PROJECT', 'FINANCE', 'CLUSTER', 'OTHER'],
  Side: ['SUPPLY', 'ENVIRONMENT', 'DEMAND'],
  Review: ['PROPOSED', 'REVIEWED'],
} as const;
