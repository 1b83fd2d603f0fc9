import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSources } from '../graph/load.ts';
import { sourcesIn } from '../graph/records/read.ts';
import { openLadybug } from '../graph/store/ladybug/store.ts';
import type { GraphStore } from '../graph/store/port.ts';
import { createApp } from '../server/app.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'README.md');
/** A query of the README, and the answer printed under it. `UPDATE_README=1` writes the answers anew. */
const example = /```graphql\n(.+?)```(\s*)```json\n(.+?)```/gs;

let store: GraphStore;
let folder: string;
let ask: (query: string) => Promise<unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readme-'));
  store = await openLadybug(join(folder, 'graph'));
  await loadSources(store, [join(root, 'seeds')]);
  const app = createApp({ store });
  ask = async (query) => {
    const body = JSON.stringify({ query });
    const headers = { 'content-type': 'application/json' };
    const response = await app.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    return response.json();
  };
  if (process.env.UPDATE_README) await update();
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

async function update(): Promise<void> {
  let readme = readFileSync(file, 'utf8');
  for (const [whole, query = '', space = ''] of readme.matchAll(example)) {
    const answer = print(await ask(query));
    readme = readme.replace(whole, () => `\`\`\`graphql\n${query}\`\`\`${space}\`\`\`json\n${answer}\n\`\`\``);
  }
  writeFileSync(file, readme);
}

/** JSON with every object or list that fits on a line on one. */
function print(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 118) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => print(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${print(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

describe('the README', () => {
  test('prints what its queries answer', async () => {
    const examples = [...readFileSync(file, 'utf8').matchAll(example)];
    expect(examples.length).toBeGreaterThanOrEqual(5);
    for (const [, query = '', , answer = ''] of examples) expect(await ask(query)).toEqual(JSON.parse(answer));
  });

  test('prints a record that the reader takes', () => {
    const [, record = ''] = /```yaml\n(policy:.+?)```/s.exec(readFileSync(file, 'utf8')) ?? [];
    const { records, faults } = sourcesIn('README.md', record);
    expect(faults).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual(['policy:jiashi-2025-consortia']);
  });
});
