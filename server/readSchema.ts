import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, 'schema');

/** The schema as text: every file of `server/schema/`. */
export const readSchema = (): string => [...readTopics().values()].join('\n');

/** Each file of the schema by its topic, which is its name. */
export function readTopics(): ReadonlyMap<string, string> {
  const files = globSync('*.graphql', { cwd: folder }).sort();
  return new Map(files.map((file) => [basename(file, '.graphql'), readFileSync(join(folder, file), 'utf8')]));
}
