import { type ASTNode, type DocumentNode, Kind, type VariableDefinitionNode, visit } from 'graphql';

/** A document without the variables that have neither a value nor a default, and without the arguments that they stand for. */
export function dropUnset(document: DocumentNode, variables: Readonly<Record<string, unknown>>): DocumentNode {
  const unset = new Set<string>();
  const isUnset = ({ variable, defaultValue, type }: VariableDefinitionNode) =>
    variables[variable.name.value] === undefined && !defaultValue && type.kind !== Kind.NON_NULL_TYPE;
  return visit(document, {
    enter: (node) => {
      if (node.kind === Kind.VARIABLE_DEFINITION && isUnset(node)) {
        unset.add(node.variable.name.value);
        return null;
      }
      return isFilledBy(node, unset) ? null : undefined;
    },
  });
}

/** Whether a node is an argument that is one of these variables. */
function isFilledBy(node: ASTNode, variables: ReadonlySet<string>): boolean {
  return node.kind === Kind.ARGUMENT && node.value.kind === Kind.VARIABLE && variables.has(node.value.name.value);
}
