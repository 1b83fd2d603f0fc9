import { type DocumentNode, GraphQLError, Kind, type OperationDefinitionNode, parse, type TypeNode } from 'graphql';
import { PasteFault } from './PasteFault.ts';
import type { Variables } from './readPaste.ts';

/** The one query in a text. Throws `PasteFault` for what is not GraphQL, changes something, or is not one query. */
export function operationOf(query: string): OperationDefinitionNode {
  const operations = parsed(query).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const other = operations.find(({ operation }) => operation !== 'query');
  if (other) throw new PasteFault('MUTATION', other.operation, spotOf(query, other.loc?.start ?? 0));
  const [operation, ...more] = operations;
  if (!operation) throw new PasteFault('EMPTY');
  if (more.length > 0) throw new PasteFault('OPERATIONS', String(operations.length));
  return operation;
}

/** The variables with those of type `Language` set to the language of the view, so that what is drawn follows it. */
export function inLanguage(operation: OperationDefinitionNode, variables: Variables, lang: 'ZH' | 'EN'): Variables {
  const spoken = (operation.variableDefinitions ?? []).filter(({ type }) => typeName(type) === 'Language');
  return { ...variables, ...Object.fromEntries(spoken.map(({ variable }) => [variable.name.value, lang])) };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new PasteFault('SYNTAX', error.message.replace(/^Syntax Error: /, ''), error.locations?.[0] ?? null);
  }
}

function spotOf(text: string, offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function typeName(type: TypeNode): string | null {
  if (type.kind === 'ListType') return null;
  return type.kind === 'NonNullType' ? typeName(type.type) : type.name.value;
}
