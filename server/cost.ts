import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
export type Operation = {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
};
type Counter = Operation & { readonly known: Map<string, number> };

/** How many entries a list has that is not asked for by pages: reckoned, since only the answer knows. */
const few = 5;
/** Whole vocabularies. */
const many = 100;
/** Instruments, codes or sides side by side. */
const several = 40;
/** What a place has of one kind. */
const some = 20;
/** Places or documents side by side. */
const mostSides = 6;
const whole = new Set(['regions', 'instruments', 'groups', 'industries', 'functions', 'sharedInstruments']);

/** Lists of analyses, as long as the `limit` of their field makes them: `page` is that limit. */
const lengths: Readonly<Record<string, (page: number) => number>> = {
  'InstrumentMatrix.rows': (page) => page,
  'InstrumentMatrix.columns': () => several,
  'InstrumentMatrix.cells': (page) => page * several,
  'PolicyMix.places': (page) => page,
  'PolicyMix.documents': (page) => page,
  'Mix.stip': () => several,
  'Similarity.regions': (page) => page,
  'Similarity.order': (page) => page,
  'Similarity.merges': (page) => page,
  'Similarity.cells': (page) => page * page,
  'SimilarityCell.shared': () => some,
  'SimilarityCell.onlyLeft': () => some,
  'SimilarityCell.onlyRight': () => some,
  'SideBySide.sides': () => mostSides,
  'SideBySide.instruments': () => many,
  'ComparedInstrument.cells': () => mostSides,
  'Collaboration.places': (page) => page,
  'TargetComparison.rows': (page) => page,
  // All groups together have as many rows as their field has, and each has one at least.
  'TargetComparison.groups': (page) => page,
  'TargetGroup.rows': () => 1,
  'IncentiveComparison.groups': (page) => page,
  'IncentiveGroup.rows': () => 1,
  'Adoption.adopters': (page) => page,
};

/**
 * The number of objects that an answer may hold. A field that answers one object counts 1 and what is asked of it; a list
 * as often as it may have entries: those of a connection as often as its `first` says (20 where it does not), of a
 * neighbourhood or an analysis as its `limit`, of `nodes` as there are ids, of whole vocabularies and facets 100 times, any
 * other list 5 times. Fields with plain values count nothing (but as much as they take ids), nor does introspection.
 */
export function costOf(operation: Operation): number {
  const root = operation.schema.getRootType(operation.operation.operation);
  return root ? costOfAll({ ...operation, known: new Map() }, operation.operation.selectionSet, root.name, few) : 0;
}

/** `page` is how many entries the lists of the parent may have. */
function costOfAll(counter: Counter, { selections }: SelectionSetNode, parent: string, page: number): number {
  return selections.reduce((sum, selection) => {
    if (selection.kind === 'Field') return sum + costOfField(counter, selection, parent, page);
    if (selection.kind === 'InlineFragment') {
      const type = selection.typeCondition?.name.value ?? parent;
      return sum + costOfAll(counter, selection.selectionSet, type, page);
    }
    return sum + costOfFragment(counter, selection.name.value, page);
  }, 0);
}

/** Once for each fragment and page size, or fragments within fragments would take for ever. */
function costOfFragment(counter: Counter, name: string, page: number): number {
  const key = `${name} ${page}`;
  const fragment = counter.fragments[name];
  if (!fragment) return 0;
  const cost =
    counter.known.get(key) ?? costOfAll(counter, fragment.selectionSet, fragment.typeCondition.name.value, page);
  counter.known.set(key, cost);
  return cost;
}

function costOfField(counter: Counter, node: FieldNode, parent: string, page: number): number {
  const field = fieldOf(counter.schema, parent, node.name.value);
  if (!field) return 0;
  if (!node.selectionSet) return idsOf(counter, node, field) ?? 0;
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return 0;
  const own = pageOf(counter, node, field);
  const each = 1 + costOfAll(counter, node.selectionSet, type.name, own ?? few);
  return each * (isList(field.type) ? entries(field.name, parent, own, page) : 1);
}

/** How many entries a list may have: as many as it asks for itself, or as what it is the list of. */
function entries(name: string, parent: string, own: number | null, page: number): number {
  if (own !== null) return own;
  const length = lengths[`${parent}.${name}`];
  if (length) return length(page);
  if ((whole.has(name) && parent === 'Query') || parent === 'Facets') return many;
  return /(Connection|Network)$/.test(parent) ? page : few;
}

/** How many entries a field asks for by its arguments; null where it has none for that. */
function pageOf(counter: Counter, node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
  if (field.name === 'instrumentNetwork') return 2 * many;
  const argument = field.args.find(({ name }) => name === 'first' || name === 'limit');
  if (argument) return Math.min(5000, Math.max(0, Number(argumentOf(counter, node, argument) ?? 20)));
  return idsOf(counter, node, field);
}

/** How many ids a field is given; null where it takes none. */
function idsOf(counter: Counter, node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
  const ids = field.args.find(({ name, type }) => name === 'ids' && isList(type));
  const given = ids && argumentOf(counter, node, ids);
  return ids ? Math.min(5000, Array.isArray(given) ? given.length : 1) : null;
}

function argumentOf({ variables }: Counter, node: FieldNode, argument: GraphQLField<unknown, unknown>['args'][number]) {
  const given = node.arguments?.find(({ name }) => name.value === argument.name);
  if (!given) return argument.defaultValue;
  return valueFromAST(given.value, argument.type, variables) ?? argument.defaultValue;
}

function fieldOf(schema: GraphQLSchema, parent: string, name: string): GraphQLField<unknown, unknown> | null {
  const type = schema.getType(parent);
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[name] ?? null) : null;
}

const isList = (type: GraphQLOutputType | GraphQLField<unknown, unknown>['args'][number]['type']): boolean =>
  isNonNullType(type) ? isList(type.ofType) : isListType(type);
