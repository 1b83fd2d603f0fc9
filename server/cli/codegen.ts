import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildSchema, type DocumentNode, isObjectType, parse } from 'graphql';
import { readSchema } from '../readSchema.ts';

/** Writes into `generated/` (not kept in the repository) the types that the schema and the client's questions give. */

type Options = Parameters<typeof codegen>[0];

const root = join(import.meta.dirname, '..', '..');
const sdl = readSchema();
const schema = buildSchema(sdl);
const scalars = { Date: 'string', ID: 'string' };

/** Each object type is resolved from the type of the same name in `server/parents.ts`. */
const objects = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
const roots = new Set(['Query', 'Mutation']);
const own = objects.map(({ name }) => name).filter((name) => !roots.has(name));
const mappers = Object.fromEntries(
  [...own, 'Node', 'Entity'].map((name) => [name, `../server/parents.ts#${name} as ${name}Parent`]),
);

await write(
  'resolvers.ts',
  [],
  { typescript, resolvers },
  {
    mappers,
    scalars,
    contextType: '../server/context.ts#Context',
    enumsAsTypes: true,
    useTypeImports: true,
    showUnusedMappers: false,
  },
);
await write('operations.ts', read('client/queries/*.graphql'), { operations }, { scalars });

async function write(name: string, documents: Options['documents'], pluginMap: Options['pluginMap'], config: object) {
  const plugins = Object.keys(pluginMap).map((plugin) => ({ [plugin]: {} }));
  const text = await codegen({
    filename: name,
    schema: parse(sdl),
    schemaAst: schema,
    documents,
    plugins,
    pluginMap,
    config,
  });
  mkdirSync(join(root, 'generated'), { recursive: true });
  writeFileSync(join(root, 'generated', name), text);
}

function read(pattern: string): { location: string; document: DocumentNode }[] {
  const files = globSync(pattern, { cwd: root }).sort();
  return files.map((location) => ({ location, document: parse(readFileSync(join(root, location), 'utf8')) }));
}
