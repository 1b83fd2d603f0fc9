import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { dropUnset } from './dropUnset.ts';
import type { Question } from './question.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Part = {
  readonly selections: readonly SelectionNode[];
  readonly definitions: readonly VariableDefinitionNode[];
  readonly fragments: readonly FragmentDefinitionNode[];
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * One question made ready to stand beside others: its variables and answers carry its alias. The language is the same for
 * all; a fragment that another question brought already is shared if it is the same, and renamed if it is not.
 */
export function prefixQuestion({ alias, text, variables }: Question, known: Fragments): Part {
  const parsed = dropUnset(parse(text, { noLocation: true }), variables);
  const names = new Map(operationIn(parsed).variableDefinitions?.map((definition) => nameIn(definition, alias)));
  const prefixed = renameFragments(renameVariables(parsed, names), alias, known);
  const operation = operationIn(prefixed);
  const fragments = prefixed.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const single = operation.selectionSet.selections.length === 1;
  return {
    selections: operation.selectionSet.selections.map((one) => aliased(one, { alias, single, fragments })),
    definitions: operation.variableDefinitions ?? [],
    fragments,
    variables: Object.fromEntries(
      Object.entries(variables).flatMap(([name, value]) => (names.has(name) ? [[names.get(name) ?? name, value]] : [])),
    ),
  };
}

function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('there is no operation; should be one query');
  return operation;
}

/** `lang` is shared by all questions of the explorer. Names are letters and digits only: ghql in R knows no others. */
function nameIn({ variable, type }: VariableDefinitionNode, alias: string): [string, string] {
  const { value } = variable.name;
  const isShared = value === 'lang' && print(type) === 'Language!';
  return [value, isShared ? value : alias + capital(value).replaceAll('_', '')];
}

function renameVariables(document: DocumentNode, names: ReadonlyMap<string, string>): DocumentNode {
  return visit(document, {
    enter: (node) => {
      // ghql takes line breaks out of a query, which only quoted strings survive.
      if (node.kind === Kind.STRING) return { ...node, block: false };
      return node.kind === Kind.VARIABLE ? renamed(node, names.get(node.name.value) ?? node.name.value) : undefined;
    },
  });
}

function renamed<Node extends { readonly name: NameNode }>(node: Node, value: string): Node {
  return { ...node, name: { ...node.name, value } };
}

/** All of them where one differs from one of that name that is known, since they may spread each other. */
function renameFragments(document: DocumentNode, alias: string, known: Fragments): DocumentNode {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const clashes = fragments.some((fragment) => {
    const other = known.get(fragment.name.value);
    return other !== undefined && print(other) !== print(fragment);
  });
  if (!clashes) return document;
  return visit(document, {
    enter: (node) =>
      node.kind === Kind.FRAGMENT_DEFINITION || node.kind === Kind.FRAGMENT_SPREAD
        ? renamed(node, capital(alias) + node.name.value)
        : undefined,
  });
}

type Naming = {
  readonly alias: string;
  readonly single: boolean;
  readonly fragments: readonly FragmentDefinitionNode[];
};

/** The fields of a query under the alias of the question, also those within fragments on the query itself. */
function aliased(selection: SelectionNode, naming: Naming): SelectionNode {
  if (selection.kind === Kind.FIELD) return aliasedField(selection, naming);
  const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
  const body =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : naming.fragments.find(({ name }) => name.value === spread);
  if (!body) return selection;
  const { directives = [] } = selection;
  const selections = body.selectionSet.selections.map((one) => aliased(one, { ...naming, single: false }));
  return { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { ...body.selectionSet, selections } };
}

function aliasedField(field: FieldNode, { alias, single }: Naming): FieldNode {
  const value = single ? alias : alias + capital((field.alias ?? field.name).value);
  return { ...field, alias: { kind: Kind.NAME, value } };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
