import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { withFragments } from '../../client/queries/withFragments.ts';
import { readSchema } from '../../server/readSchema.ts';

const folder = join(import.meta.dirname, '../../client/queries');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const files = globSync('*.graphql', { cwd: folder }).filter((file) => file !== 'fragments.graphql');
const schema = buildSchema([readSchema()].flat().join('\n'));

describe('the questions of the explorer', () => {
  test.each(files)('%s is understood by the server', (file) => {
    const document = parse(withFragments(read(file), read('fragments.graphql')));
    expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
  });

  test('a question brings the fragments that it spreads, and theirs, once', () => {
    const fragments = 'fragment A on T {\n  ...B\n}\n\nfragment B on T {\n  id\n}\n\nfragment C on T {\n  id\n}\n';
    expect(withFragments('query Q {\n  t {\n    ...A\n    ...B\n  }\n}\n', fragments)).toBe(
      'query Q {\n  t {\n    ...A\n    ...B\n  }\n}\n\nfragment A on T {\n  ...B\n}\n\nfragment B on T {\n  id\n}',
    );
  });
});
