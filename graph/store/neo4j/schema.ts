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
    ...labels.map((label) => index(label, 'sort')),
    index('Passage', 'policy'),
    `CREATE FULLTEXT INDEX ${tokenIndex} IF NOT EXISTS FOR (n:Entity) ON EACH [n.tokens]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ];
}

const nameOf = (label: string, what: string) => `${label.replaceAll('`', '').toLowerCase()}_${what}`;
const unique = (label: string) =>
  `CREATE CONSTRAINT ${nameOf(label, 'id')} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
const index = (label: string, property: string) =>
  `CREATE INDEX ${nameOf(label, property)} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
