import { GraphError } from '../../errors.ts';
import type { FactEdge, FactNode, FactSet, Value } from '../../facts.ts';
import { relations } from '../../model.ts';
import { type Column, type ColumnType, edgeColumns, nodeColumns } from '../columns.ts';
import { endsOf, kindOf } from '../keys.ts';

/** Refuses a fact set that does not agree with the model: ids, kinds, ends, and names and types of properties. */
export function checkSet({ source, nodes, edges }: FactSet): void {
  for (const node of nodes) checkNode(source, node);
  for (const edge of edges) checkEdge(source, edge);
}

function checkNode(source: string, { kind, id, properties }: FactNode): void {
  if (kindOf(id) !== kind) throw refusal(source, `${id} is given as ${kind}; its id says ${kindOf(id)}`);
  checkProperties(source, id, properties, nodeColumns(kind));
}

function checkEdge(given: string, { relation, id, source, target, properties }: FactEdge): void {
  const ends = endsOf(id);
  if (ends.relation !== relation || ends.source.id !== source.id || ends.target.id !== target.id)
    throw refusal(given, `${id} is given as ${relation} from ${source.id} to ${target.id}`);
  const { source: sources, target: targets }: { source: readonly string[]; target: readonly string[] } =
    relations[relation];
  if (!sources.includes(source.kind) || !targets.includes(target.kind))
    throw refusal(given, `${id} joins ${source.kind} and ${target.kind}; ${relation} joins ${sources} and ${targets}`);
  checkProperties(given, id, properties, edgeColumns(relation));
}

type Properties = Readonly<Record<string, Value>>;

function checkProperties(source: string, id: string, properties: Properties, columns: readonly Column[]): void {
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  for (const [name, value] of Object.entries(properties)) {
    const type = types.get(name);
    if (!type) throw refusal(source, `${id} has ${name}, which the model does not name`);
    if (value !== null && !isOf[type](value))
      throw refusal(source, `${name} of ${id} is ${JSON.stringify(value)}; should be of type ${type}`);
  }
}

const isOf: Readonly<Record<ColumnType, (value: Value) => boolean>> = {
  string: (value) => typeof value === 'string',
  int: (value) => Number.isSafeInteger(value),
  float: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
};

const refusal = (source: string, message: string) =>
  new GraphError('BAD_USER_INPUT', `${source}: ${message}`, { source });
