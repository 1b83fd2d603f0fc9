import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { common, enums, evidence, kindNames, kinds, type Property } from '../../graph/model.ts';
import { readSchema } from '../../server/readSchema.ts';

const schema = buildSchema(readSchema());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

type Described = { readonly name: string; readonly description?: string | null | undefined };

/** Everything in a type that may have a description, under its full name. */
function described(type: GraphQLNamedType): Described[] {
  const under = (part: Described): Described => ({ ...part, name: `${type.name}.${part.name}` });
  if (isEnumType(type)) return [type, ...type.getValues().map(under)];
  if (isInputObjectType(type)) return [type, ...Object.values(type.getFields()).map(under)];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) =>
    field.args.map(({ name, description }) => under({ name: `${field.name}(${name})`, description })),
  );
  return [type, ...fields.map(under), ...args];
}

test('every type, field, argument and value is described', () => {
  const without = types.flatMap(described).filter(({ description }) => !description);
  expect(without.map(({ name }) => name)).toEqual([]);
});

test('the closed lists of the schema are those of the model', () => {
  const values = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };
  expect(values('Kind')).toEqual(kindNames);
  for (const [name, list] of Object.entries(enums)) expect([name, values(name)]).toEqual([name, list]);
});

/** Properties that the schema shows in another way than by a field of the same name. */
const elsewhere: Readonly<Record<string, string>> = {
  sort: 'the order of lists',
  file: 'Source',
  url: 'Source',
  sha256: 'Source',
  repairs: 'Source',
};

test.each(kindNames)('%s shows every property of the model, and requires what the model requires', (kind) => {
  const type = schema.getType(kinds[kind].label);
  if (!isObjectType(type)) throw new Error(`no type ${kinds[kind].label}`);
  const properties: Readonly<Record<string, Property>> = { ...common, ...kinds[kind].properties };
  for (const [name, { required }] of Object.entries(properties)) {
    if (elsewhere[name]) continue;
    const field = type.getFields()[name];
    expect([name, field !== undefined]).toEqual([name, true]);
    if (field && String(field.type).endsWith('!')) expect([name, required]).toEqual([name, true]);
  }
});

test('evidence shows every property of the model', () => {
  const type = schema.getType('Evidence');
  expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(expect.arrayContaining(Object.keys(evidence)));
});
