import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../graph/records/jsonSchema.ts';

test.each([...jsonSchemas()])(
  '%s in the repository is the one that the code gives (else: npm run schema)',
  async (name, text) => {
    expect(await readFile(new URL(`../../graph/records/${name}`, import.meta.url), 'utf8')).toBe(text);
  },
);

test('the published record lets out what has a default and allows nothing unknown', () => {
  const schema = JSON.parse(jsonSchemas().get('record.schema.json') ?? '');
  expect(schema.required).toEqual(['policy']);
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties.measures.items.required).toEqual([
    'id',
    'ref',
    'anchor',
    'name',
    'summary',
    'part',
    'characters',
  ]);
});
