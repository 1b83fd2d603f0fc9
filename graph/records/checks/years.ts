import type { Clause } from '../../documents/clauses.ts';
import type { Fault } from '../fault.ts';
import { faultAt, type RecordSource } from '../read.ts';
import type { TargetRecord } from '../schema.ts';

type Target = { readonly target: TargetRecord; readonly ref: string };

const deadline = /到(?:20[0-9]{2}[-—至])?(20[0-9]{2})年/g;

/** Years are read by the rule: printed in the sentence, else the last one before it in its paragraph or headings. */
export function checkYears(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return allTargets(source).flatMap(({ target, ref }) => {
    const clause = clauses.find((candidate) => candidate.ref === ref);
    const at = clause?.canonical.indexOf(target.anchor ?? target.printed) ?? -1;
    if (!clause || at < 0) return [];
    const problem = problemOf(target, sentenceAt(clause.canonical, at), before(clause, at, clauses));
    return problem === null ? [] : [faultAt(source, target, target.year === undefined ? 'yearBasis' : 'year', problem)];
  });
}

/** Every target of a record with the address at which it stands. */
export function allTargets({ value: { targets, measures } }: RecordSource): Target[] {
  return [
    ...targets.map((target) => ({ target, ref: target.ref })),
    ...measures.flatMap(({ ref, targets }) => targets.map((target) => ({ target, ref: target.ref ?? ref }))),
  ];
}

function problemOf({ year, yearBasis }: TargetRecord, sentence: string, earlier: string): string | null {
  const printed = [...new Set(yearsIn(sentence))];
  const said = `year ${year ?? 'none'} is ${yearBasis}`;
  if (printed.length === 1 && (yearBasis !== 'PRINTED' || year !== printed[0])) {
    return `${said}, but 到${printed[0]}年 stands in its sentence; should be ${printed[0]} and PRINTED`;
  }
  if (yearBasis === 'PRINTED' && !sentence.includes(`${year}`)) {
    return `${said}, but ${year} is not in its sentence; should be INHERITED or NONE`;
  }
  if (yearBasis === 'INHERITED' && !earlier.includes(`${year}`)) {
    return `${said}, but ${year} is not before it in its paragraph or headings; should be NONE`;
  }
  const last = yearsIn(earlier).at(-1);
  if (yearBasis === 'NONE' && last !== undefined) {
    return `${said}, but 到${last}年 stands before it in its paragraph; should be ${last} and INHERITED`;
  }
  return null;
}

const yearsIn = (text: string) => [...text.matchAll(deadline)].map((match) => Number(match[1]));

function sentenceAt(text: string, at: number): string {
  const end = text.indexOf('。', at);
  return text.slice(text.lastIndexOf('。', at) + 1, end < 0 ? text.length : end);
}

/** What stands before a place: its headings, and its paragraph up to the sentence. */
function before(clause: Clause, at: number, clauses: readonly Clause[]): string {
  const headings = clauses.filter(({ ref }) => clause.path.includes(ref) && ref !== clause.ref);
  const start = clause.canonical.lastIndexOf('。', at) + 1;
  return [...headings.map(({ canonical }) => canonical), clause.canonical.slice(0, start)].join('。');
}
