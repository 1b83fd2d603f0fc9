import {
  type ASTNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  type SelectionNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { prefixQuestion } from './prefixQuestion.ts';
import type { Question, Request } from './question.ts';

/** Several questions as one request: each answer under its alias, variables named after it, fragments only once. */
export function mergeQuestions(questions: readonly Question[]): Request {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const definitions = new Map<string, VariableDefinitionNode>();
  const selections: SelectionNode[] = [];
  const variables: Record<string, unknown> = {};
  for (const question of questions) {
    const part = prefixQuestion(question, fragments);
    for (const fragment of part.fragments) fragments.set(fragment.name.value, fragment);
    for (const definition of part.definitions) definitions.set(definition.variable.name.value, definition);
    selections.push(...part.selections);
    Object.assign(variables, part.variables);
  }
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    name: { kind: Kind.NAME, value: 'View' },
    variableDefinitions: [...definitions.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const spread = spreadBy(operation, fragments);
  const used = [...fragments.values()].filter(({ name }) => spread.has(name.value));
  return { document: print({ kind: Kind.DOCUMENT, definitions: [operation, ...used] }), variables };
}

/** The names of the fragments that a node spreads, and of those that these spread in turn. */
function spreadBy(root: ASTNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (node: ASTNode): void => {
    visit(node, {
      enter: (part) => {
        const fragment = part.kind === Kind.FRAGMENT_SPREAD ? fragments.get(part.name.value) : undefined;
        if (!fragment || names.has(fragment.name.value)) return;
        names.add(fragment.name.value);
        walk(fragment);
      },
    });
  };
  walk(root);
  return names;
}
