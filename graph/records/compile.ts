import type { Clause } from '../documents/clauses.ts';
import type { FactSet, Passage } from '../facts.ts';
import { fourDigits } from './compile/facts.ts';
import { measureFacts } from './compile/measures.ts';
import { policyFacts } from './compile/policy.ts';
import { contextOf, type Facts } from './compile/record.ts';
import { targetFacts } from './compile/targets.ts';
import { vocabularyFacts } from './compile/vocabulary.ts';
import type { Lookup } from './lookup.ts';
import type { RecordSource, VocabularySource } from './read.ts';

/**
 * All that a checked record says, ready to be stored, its own vocabulary included; with the paragraphs of its original
 * also these, and the words of each fact's clause for search.
 */
export function compileRecord(source: RecordSource, lookup: Lookup, clauses: readonly Clause[] = []): FactSet {
  const context = contextOf(source, lookup, clauses);
  const { measures, targets, vocabulary, proposals } = source.value;
  const facts = [
    policyFacts(context),
    ...targets.map((target, i) => targetFacts(context, target, `${context.policySort}/0000/${fourDigits(i + 1)}`)),
    ...measures.map((measure, i) => measureFacts(context, measure, i)),
    vocabularyFacts(vocabulary, lookup),
  ];
  const passages = clauses.map((clause) => passageOf(source.id, clause));
  return { source: source.id, ...united(facts), passages, proposals: proposals.length };
}

/** All that a checked vocabulary file says, ready to be stored. */
export function compileVocabulary({ id, value }: VocabularySource, lookup: Lookup): FactSet {
  return { source: id, ...united([vocabularyFacts(value, lookup)]), passages: [], proposals: 0 };
}

function united(parts: readonly Facts[]): Pick<FactSet, 'nodes' | 'edges' | 'names'> {
  const nodes = parts.flatMap((part) => part.nodes);
  const edges = parts.flatMap((part) => part.edges);
  const described = new Set(nodes.map((node) => node.id));
  const named = new Set(edges.flatMap((edge) => [edge.source.id, edge.target.id]));
  return { nodes, edges, names: [...named].filter((id) => !described.has(id)).sort() };
}

function passageOf(policy: string, { ref, text, start, end }: Clause): Passage {
  return { id: `${policy}#${ref}`, policy, ref, text, start, end };
}
