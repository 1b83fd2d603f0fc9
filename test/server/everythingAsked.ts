import { buildSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, test } from 'vitest';
import { readSchema } from '../../server/readSchema.ts';
import type { TestApp } from './apps.ts';

const schema = buildSchema(readSchema());

/** Types and fields that have suites of their own. */
const elsewhere = /^(Coverage|CoverageCell|CorpusLimit)\.|^Query\.coverage$|^Corpus\.limits$/;

/** Comes last in a suite: whether its queries have asked for everything that the schema has. */
export function everythingAsked(app: () => TestApp): void {
  test('every field of every type has been asked for', () => {
    const asked = new Set(app().sent.flatMap(fieldsIn));
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && !type.name.startsWith('__'),
    );
    const all = types.flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    );
    expect(all.filter((field) => !asked.has(field) && !elsewhere.test(field))).toEqual([]);
  });
}

function fieldsIn(query: string): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  const note = () => {
    found.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
  };
  visit(parse(query), visitWithTypeInfo(types, { Field: note }));
  return found;
}
