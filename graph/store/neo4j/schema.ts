import { kindNames } from '../../model.ts';
import { internalTables } from '../columns.ts';
import { labelOf } from '../text.ts';

/** The full-text index over `tokens`, which are words with spaces between: it must cut nothing else. */
export const tokenIndex = 'entity_tokens';

/** Constraints and indexes of the model; each statement may be run again. */
export function schemaStatements(): readonly string[] {
  const labels = kindNames.map(labelOf);
  return [
    ...['Entity', ...labels, ...Object.keys(internalTables), 'Lock'].map(unique),
    ...labels.map(sorted),
    `CREATE FULLTEXT INDEX ${tokenIndex} IF NOT EXISTS FOR (n:Entity) ON EACH [n.tokens]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ];
}

const nameOf = (label: string, what: string) => `${label.replaceAll('`', '').toLowerCase()}_${what}`;
const unique = (label: string) =>
  `CREATE CONSTRAINT ${nameOf(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
const sorted = (label: string) => `CREATE INDEX ${nameOf(label, 'sort')} IF NOT EXISTS FOR (n:${label}) ON (n.sort)`;
