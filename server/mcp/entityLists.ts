import type { Kind } from '../../graph/model.ts';
import { evidenceFields } from './evidence.ts';
import { namedFields } from './named.ts';

const who = `kind ${namedFields}`;
const row = (detail: string, entity: string) => `${detail} entity: ${entity} { ${who} } evidence { ${evidenceFields} }`;
/** For lists whose entries are the facts themselves. */
const itself = (detail: string) => `${detail} ${who} evidence { ${evidenceFields} }`;
const measures = (argument: string) =>
  `measures(first: $first, ${argument}: [$id]) { total: totalCount rows: nodes { ${itself('detail: ref')} } }`;
const targets = (argument: string) =>
  `targets(first: $first, types: null, ${argument}: [$id]) { total: totalCount rows: nodes { ${itself('detail: printed')} } }`;
const documents = `kind ${namedFields} detail: issued`;

/** What to ask of one kind of entity. */
export type EntityLists = {
  /** Its own plain facts. */
  readonly own: string;
  /** Lists on the entity: of `{ detail entity evidence }`, or of facts with evidence of their own. */
  readonly under?: string;
  /** The same at the root of the query. */
  readonly beside?: string;
};

/** What the tool `entity` tells of each kind. */
export const entityLists: Readonly<Record<Kind, EntityLists>> = {
  REGION: {
    own: `level code parent { ${namedFields} }`,
    under: `policies(first: $first) { total: totalCount rows: nodes { ${documents} } }
      instruments: instrumentUses(first: $first) {
        total: totalCount rows: nodes { detail: measureCount entity: instrument { ${who} } }
      }`,
  },
  POLICY: {
    own: `words: summary(lang: $lang) documentType documentNumber held comprehensive missing issued status periodStart periodEnd
      regions { ${namedFields} } issuers { ${namedFields} }`,
    under: `facts(first: $first) { total: totalCount rows: nodes { ${row('measure { ref }', 'entity')} } }
      citations { ${row('detail: relation', 'cited')} }
      citedBy(first: $first) { total: totalCount rows: nodes { ${documents} } }`,
  },
  MEASURE: {
    own: `words: summary(lang: $lang) ref section(lang: $lang) part characters
      policy { ${namedFields} regions { ${namedFields} } }`,
    under: `instruments: codings { ${row('detail: strength debated', 'instrument')} }
      targets { ${itself('detail: printed')} }
      incentives { ${itself('detail: trigger')} }
      responsibilities { ${row('detail: role printed', 'agency')} }
      programs: programUses { ${row('', 'program')} }
      groups: involves { ${row('detail: role', 'group')} }
      industries: industryAims { ${row('', 'industry')} }
      citations { ${row('detail: relation', 'cited')} }`,
  },
  TARGET: {
    own: `type printed subject bound measured value valueMax unit normalized { value max unit } baseline { value unit }
      approximate hedge year yearBasis cadence scope(lang: $lang)
      indicator { ${namedFields} } region { ${namedFields} } policy { ${namedFields} regions { ${namedFields} } }`,
    under: `measure { ${itself('detail: ref')} } restates { ${itself('detail: printed')} }
      restatedBy { ${itself('detail: printed')} } partOf { ${itself('detail: printed')} } parts { ${itself('detail: printed')} }`,
  },
  INDICATOR: {
    own: `words: definition(lang: $lang) unit numerator denominator grade
      broader { ${namedFields} } narrower { ${namedFields} } instruments { ${namedFields} }`,
    beside: targets('indicators'),
  },
  INSTRUMENT: {
    own: `words: definition(lang: $lang) stip sides { scheme side }
      broader { ${namedFields} } narrower { ${namedFields} } indicators { ${namedFields} }`,
    under: `places: uses(first: $first) { total: totalCount rows: nodes { detail: measureCount entity: region { ${who} } } }`,
    beside: `measures: codings(first: $first, instruments: [$id]) {
        total: totalCount rows: nodes { ${row('detail: strength debated', 'measure')} }
      }
      ${targets('instruments')}
      incentives(first: $first, instruments: [$id]) { total: totalCount rows: nodes { ${itself('detail: trigger')} } }`,
  },
  INCENTIVE: {
    own: `form cap floor amount rate rateOf unit normalized { value max unit } basis(lang: $lang) trigger grade stacking
      instrument { ${namedFields} } recipient { ${namedFields} } policy { ${namedFields} regions { ${namedFields} } }`,
    under: `measure { ${itself('detail: ref')} } exclusiveWith { ${itself('detail: trigger')} } follows { ${itself('detail: trigger')} }`,
  },
  AGENCY: {
    own: `type collective region { ${namedFields} } function { ${namedFields} }`,
    under: `responsibilities(first: $first) {
      total: totalCount
      rows: nodes { detail: role printed measure { ${who} } policy { ${who} } evidence { ${evidenceFields} } }
    }`,
  },
  FUNCTION: {
    own: '',
    under: `agencies(first: $first) { total: totalCount rows: nodes { ${who} } }`,
    beside: measures('functions'),
  },
  PROGRAM: { own: `type region { ${namedFields} }`, beside: measures('programs') },
  GROUP: { own: `stip broader { ${namedFields} } narrower { ${namedFields} }`, beside: measures('groups') },
  INDUSTRY: { own: `broader { ${namedFields} } narrower { ${namedFields} }`, beside: measures('industries') },
};
