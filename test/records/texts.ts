import { type Clause, readClauses } from '../../graph/documents/clauses.ts';
import { checkRecord } from '../../graph/records/check.ts';
import { checkAgainstOriginal } from '../../graph/records/checkOriginal.ts';
import { type Fault, printFault, sortFaults } from '../../graph/records/fault.ts';
import { type RecordSource, sourcesIn } from '../../graph/records/read.ts';
import { resolveSources } from '../../graph/records/resolve.ts';

/** A vocabulary with one thing of most kinds, for records written in tests. */
export const vocabularyText = `
regions: [{id: 'region:1', name: {zh: 甲市, en: Jia}, level: CITY}, {id: 'region:2', name: {zh: 乙市, en: Yi}, level: CITY}]
instruments: [{id: 'instrument:voucher', name: {zh: 创新券, en: Voucher}, definition: {zh: 券, en: v}}, {id: 'instrument:staff', name: {zh: 人才, en: Talent}, definition: {zh: 人, en: t}}]
indicators: [{id: 'indicator:firms', name: {zh: 企业数, en: Firms}, unit: 家, definition: {zh: 数, en: n}}, {id: 'indicator:share', name: {zh: 占比, en: Share}, unit: '%', definition: {zh: 比, en: s}}]
agencies:
  - {id: 'agency:1-st', name: {zh: 甲市科学技术局, en: Jia ST}, aliases: [市科技局], type: DEPARTMENT, region: 'region:1'}
  - {id: 'agency:2-st', name: {zh: 乙市科学技术局, en: Yi ST}, aliases: [市科技局], type: DEPARTMENT, region: 'region:2'}
groups: [{id: 'group:firms', name: {zh: 企业, en: Firms}}]
`;

/** A record of one measure; each line of \`measure\` and \`rest\` is put in as it stands. */
export function recordText({ policy = '', measure = '', rest = '' } = {}): string {
  return `policy:
  id: policy:a
  name: {zh: 办法, en: Rules}
  documentType: RULES
  comprehensive: true
  regions: [region:1]
  ${policy}
measures:
  - id: measure:a:1
    ref: 一
    name: {zh: 举措, en: Measure}
    summary: {zh: 做事, en: Do}
    part: TASK
    characters: 1
    anchor: 锚
    ${measure.split('\n').join('\n    ')}
${rest}`;
}

/** Line of the first line under the measure's own keys in \`recordText\`. */
export const measureLine = 16;

/** All faults of a text read as one file beside the vocabulary, printed; \`a.yaml\` is its name. */
export function faultsIn(text: string): string[] {
  const { faults } = readTogether(text);
  return sortFaults(faults)
    .filter((fault) => fault.file === 'a.yaml')
    .map(printFault);
}

/** The faults of a record against an original, as line and message, without those of reading. */
export function faultsAgainst(original: string, text: string): string[] {
  const { records } = readTogether(text);
  const clauses: Clause[] = readClauses(original);
  return records.flatMap((record) => checkAgainstOriginal(record, clauses)).map(printFault);
}

function readTogether(text: string): { records: readonly RecordSource[]; faults: Fault[] } {
  const vocabulary = sourcesIn('vocabulary.yaml', vocabularyText);
  const sources = sourcesIn('a.yaml', text);
  const vocabularies = [...vocabulary.vocabularies, ...sources.vocabularies];
  const { lookup, faults } = resolveSources(vocabularies, sources.records);
  const checked = sources.records.flatMap((record) => checkRecord(record, lookup));
  return { records: sources.records, faults: [...vocabulary.faults, ...sources.faults, ...faults, ...checked] };
}
