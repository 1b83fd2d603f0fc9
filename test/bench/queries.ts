/** One query or more for each field that the API begins with, as people and the explorer ask them. */
export type BenchQuery = {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
};

const wuxi = 'region:320200';
const kunshan = 'region:320583';
const consortium = 'instrument:innovation-consortium';
/** A filter with conditions on codings, on their measures and on their documents. */
const narrow = {
  regions: ['region:320000'],
  sides: ['SUPPLY'],
  strengths: ['PROVIDES', 'ORGANISES', 'SUPPORTS'],
  functions: ['function:science-technology'],
  issuedFrom: '2022',
};
const option = '{ entity { id name } count }';
const evidence = 'evidence { ref anchor quote policy { id } }';

/** Every comparison across places, with what the explorer asks of each. */
export const analysisQueries: readonly BenchQuery[] = [
  {
    name: 'targetComparison',
    query: `{ targetComparison(indicator: "indicator:innovation-consortia") { totalTargets warning
      rows { group figure { value unit } regions { id name } restatements { differences } target { id printed subject year
        ${evidence} } }
      groups { number unit measured cadence levels cautions { code text } } barriers { left right reasons { code text } } } }`,
  },
  {
    name: 'incentiveComparison',
    query: `{ incentiveComparison(recipients: ["group:innovation-consortia"]) { totalIncentives warning groups {
      instrument { id name } recipient { id name } grade forms triggers regions { id name }
      rows { cap floor amount incentive { id name basis ${evidence} } followedBy { id } } } } }`,
  },
  {
    name: 'adoption',
    query: `{ adoption(instrument: "${consortium}") { totalAdopters warning adopters { region { id name } policy { id name }
      dating earliest latest lag measureCount measures(first: 5) { totalCount nodes { id name } }
      parents { uses citation { cited { id name } relation } } } } }`,
  },
  {
    name: 'sideBySide',
    query: `{ sideBySide(regions: ["${wuxi}", "${kunshan}", "region:320681"]) { sides { entity { name } measureCount attachedPolicies }
      instruments { instrument { id name } sharing cells { standing measureCount measures(first: 5) { totalCount nodes { id name } } } }
      pairs(first: 20) { totalCount nodes { one { id name } other { id name } instruments { name } similarity reuse diff { kind text } } } } }`,
  },
  {
    name: 'collaboration',
    query: `{ collaboration { totalPlaces places { region { name } measureCount jointMeasures withoutLead
      nodes { entity { id name } measureCount roles { role measureCount } firstListed degree betweenness }
      edges { source { id } target { id } measureCount } } } }`,
  },
  {
    name: 'collaboration, all places as one',
    query: `{ collaboration(limit: 0) { together { measureCount nodes { entity { id name } degree betweenness } edges { id measureCount } network ${network()} } } }`,
  },
  ...['INSTRUMENT', 'STIP', 'SIDE'].map((by) => ({
    name: `instrumentMatrix by ${by}`,
    query: `query ($by: MatrixBy) { instrumentMatrix(by: $by) { ${matrix()} } }`,
    variables: { by },
  })),
  {
    name: 'instrumentMatrix, filtered',
    query: `query ($filter: MeasureFilter) { instrumentMatrix(filter: $filter) { ${matrix()} } }`,
    variables: { filter: narrow },
  },
  {
    name: 'instrumentMatrix, a cell opened',
    query: `{ instrumentMatrix(regions: ["${kunshan}"], instruments: ["${consortium}"]) { cells { measures { totalCount nodes { id name } } } } }`,
  },
  {
    name: 'policyMix',
    query: `{ policyMix { schemes places { region { id name } ${mix()} } documents { policy { id name } ${mix()} } } }`,
  },
  ...['INSTRUMENTS', 'INDICATORS', 'FUNCTIONS'].map((over) => ({
    name: `similarity over ${over}`,
    query: `query ($over: SimilarityOver) { similarity(over: $over, measure: COSINE) { regions { id name } order { id }
      merges { left { id } right { id } value }
      cells { left { id } right { id } value sharedCount onlyLeftCount onlyRightCount } } }`,
    variables: { over },
  })),
  {
    name: 'gaps',
    query:
      '{ gaps { instrument { id name } users { id name } silent { id name } unknown { id name } measureCount measures(first: 5) { nodes { id name } } } }',
  },
  {
    name: 'missingDocuments',
    query: `{ missingDocuments(first: 100) { totalCount nodes { policy { id name } citingCount citationCount relations { relation count }
      citations { relation ${evidence} } } } }`,
  },
];

export const queries: readonly BenchQuery[] = [
  { name: 'node', query: `{ node(id: "${consortium}") { id ... on Instrument { name definition } } }` },
  {
    name: 'nodes',
    query: `{ nodes(ids: ["${consortium}", "${wuxi}", "${kunshan}"]) { id ... on Entity { kind name } } }`,
  },
  { name: 'corpus', query: '{ corpus { version policies regions from to } }' },
  { name: 'regions', query: '{ regions { id name level parent { id } policies { totalCount } } }' },
  { name: 'instruments', query: '{ instruments { id name broader { id } } }' },
  { name: 'groups, industries', query: '{ groups { id name broader { id } } industries { id name broader { id } } }' },
  {
    name: 'indicators',
    query: '{ indicators(first: 100, sharedBy: 2) { totalCount nodes { id name unit targets { totalCount } } } }',
  },
  {
    name: 'policies',
    query:
      '{ policies { totalCount nodes { id name issuers { name } regions { name } citations { cited { id } relation } } } }',
  },
  {
    name: 'measures, a page of 200 with all relations',
    query: `{ measures(first: 200) { totalCount nodes { id name summary ref section part characters policy { id name }
      codings { instrument { id name } strength ${evidence} } responsibilities { agency { id name } role printed ${evidence} }
      programs { id name } incentives { id name form cap unit } targets { id name value unit year }
      involves { group { id name } role } industries { id name } ${evidence} } } }`,
  },
  {
    name: 'measures by instrument and place',
    query: `{ measures(instruments: ["${consortium}"], regions: ["${wuxi}", "${kunshan}"]) { totalCount nodes { id name } } }`,
  },
  {
    name: 'codings',
    query: `{ codings(first: 100, instruments: ["${consortium}"]) { totalCount nodes { measure { id } instrument { id } strength ${evidence} } } }`,
  },
  {
    name: 'targets',
    query: `{ targets(first: 200, yearFrom: 2024) { totalCount nodes { id name value unit year indicator { id } policy { id } ${evidence} } } }`,
  },
  {
    name: 'incentives',
    query: `{ incentives(first: 100) { totalCount nodes { id name cap unit normalized { value unit } recipient { id } measure { id } ${evidence} } } }`,
  },
  {
    name: 'agencies',
    query:
      '{ agencies(first: 100) { totalCount nodes { id name region { name } function { name } responsibilities { totalCount } } } }',
  },
  {
    name: 'programs',
    query: '{ programs(first: 100) { totalCount nodes { id name region { name } measures { totalCount } } } }',
  },
  ...['创新联合体', 'lianheti', '高', 'science'].map((words) => ({
    name: `search ${words}`,
    query: 'query ($words: String!) { search(query: $words) { totalCount edges { score matched node { id name } } } }',
    variables: { words },
  })),
  { name: 'sharedInstruments', query: '{ sharedInstruments { instrument { id name } regions { id name } } }' },
  { name: 'neighborhood, 1 step', query: `{ neighborhood(ids: ["${consortium}"]) ${network()} }` },
  { name: 'neighborhood, 2 steps', query: `{ neighborhood(ids: ["${wuxi}"], depth: 2, limit: 200) ${network()} }` },
  { name: 'neighborhood, 4 steps', query: `{ neighborhood(ids: ["${wuxi}"], depth: 4, limit: 500) ${network()} }` },
  { name: 'instrumentNetwork', query: `{ instrumentNetwork ${network()} }` },
  {
    name: 'instrumentNetwork, filtered',
    query: `query ($filter: MeasureFilter) { instrumentNetwork(filter: $filter) ${network()} }`,
    variables: { filter: narrow },
  },
  ...Object.entries({ 'no filter': {}, narrow }).map(([name, filter]) => ({
    name: `facets, ${name}`,
    query: `query ($filter: MeasureFilter) { facets(filter: $filter) { measures total places ${option} instruments ${option}
      functions ${option} groups ${option} industries ${option} programs ${option}
      sides { side count } strengths { strength count } years { year count } } }`,
    variables: { filter },
  })),
  {
    name: 'standing',
    query: 'query ($ids: [ID!]!, $filter: MeasureFilter!) { standing(ids: $ids, filter: $filter) }',
    variables: {
      ids: [
        ...[wuxi, kunshan, 'region:320000', consortium, 'instrument:talent', 'function:finance', 'group:talents'],
        ...['policy:wuxi-2024-enterprise-innovation', 'indicator:innovation-consortia', 'indicator:rd-intensity'],
      ],
      filter: narrow,
    },
  },
  {
    name: 'shortestPaths',
    query: `{ shortestPaths(from: "${wuxi}", to: "${kunshan}") { length nodes { id } edges { id relation } } }`,
  },
  ...analysisQueries,
  {
    name: 'who promises innovation consortia',
    query: `{ node(id: "${consortium}") { ... on Instrument { name } }
      measures(first: 50, instruments: ["${consortium}"]) { nodes { id name policy { regions { name } }
        codings { instrument { id name } strength } targets { printed value unit year } incentives { name cap unit }
        responsibilities { agency { name } role } ${evidence} } } }`,
  },
];

function matrix(): string {
  return `measureCount rows { region { id name } measureCount codedCount characters firstYear }
    columns { key label measureCount regionCount }
    cells { region { id } column standing measureCount share perThousandCharacters strength strengths { strength count } firstYear firstPolicy { id } }`;
}

function mix(): string {
  const sides = 'scheme total unsidedCount sides { side measureCount share }';
  return `measureCount codedCount schemes { ${sides} } shifts { side least most } stip { code measureCount share }`;
}

function network(): string {
  return '{ truncated totalNodes nodes { id kind label degree neighbors { kind count } } edges { id source target relation label weight } }';
}
