import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'schema');

/** The schema as text: every file of `server/schema/`. */
export function readSchema(): string {
  const files = globSync('*.graphql', { cwd: folder }).sort();
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}
