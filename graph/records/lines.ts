import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** The line of each entry of each list and mapping that was read from a file. */
export type Lines = { readonly own: number; readonly entries: Map<string | number, number> };
export type LineMap = WeakMap<object, Lines>;

/** Notes the lines of a plain value that was made from a YAML document, list by list and mapping by mapping. */
export function noteLines(document: Document, plain: unknown, counter: LineCounter): LineMap {
  const lines: LineMap = new WeakMap();
  const lineOf = (node: unknown) =>
    isNode(node) && node.range ? Math.max(1, counter.linePos(node.range[0]).line) : null;
  const walk = (value: unknown, written: unknown): void => {
    const node = isAlias(written) ? written.resolve(document) : written;
    if (typeof value !== 'object' || value === null || lines.has(value)) return;
    const entries = new Map<string | number, number>();
    lines.set(value, { own: lineOf(written) ?? 1, entries });
    for (const [key, keyNode, item] of entriesOf(node)) {
      entries.set(key, lineOf(keyNode) ?? lineOf(item) ?? 1);
      walk((value as Record<string | number, unknown>)[key], item);
    }
  };
  walk(plain, document.contents);
  return lines;
}

/** Lets a value that was parsed from `plain` answer for the same lines; both have the same lists and keys. */
export function carryLines(lines: LineMap, plain: unknown, parsed: unknown): void {
  if (typeof plain !== 'object' || plain === null || typeof parsed !== 'object' || parsed === null) return;
  const known = lines.get(plain);
  if (!known || plain === parsed) return;
  lines.set(parsed, known);
  for (const key of Object.keys(plain)) {
    carryLines(lines, (plain as Record<string, unknown>)[key], (parsed as Record<string, unknown>)[key]);
  }
}

function entriesOf(node: unknown): [string | number, Node | null, unknown][] {
  if (isSeq(node)) return node.items.map((item, i) => [i, null, item]);
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) =>
    isPair(pair) && isScalar(pair.key) ? [[String(pair.key.value), pair.key, pair.value]] : [],
  );
}
