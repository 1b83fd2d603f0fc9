import type { Fault } from '../fault.ts';
import { faultAt, type RecordSource } from '../read.ts';

type Identified = { readonly id: string };

/** Ids are unique within the record, and begin with that of their policy. */
export function checkIds(source: RecordSource): Fault[] {
  const { policy, measures, targets } = source.value;
  const slug = policy.id.slice('policy:'.length);
  const facts: readonly (readonly [string, Identified])[] = [
    ...measures.map((measure) => ['measure', measure] as const),
    ...[...targets, ...measures.flatMap((measure) => measure.targets)].map((target) => ['target', target] as const),
    ...measures.flatMap((measure) => measure.incentives).map((incentive) => ['incentive', incentive] as const),
  ];
  const seen = new Set<string>();
  return facts.flatMap(([kind, fact]) => {
    const start = `${kind}:${slug}:`;
    const faults: Fault[] = [];
    if (!fact.id.startsWith(start)) {
      faults.push(faultAt(source, fact, 'id', `${fact.id} is not of this policy; should start with ${start}`));
    }
    if (seen.has(fact.id)) faults.push(faultAt(source, fact, 'id', `${fact.id} stands twice; ids should be unique`));
    seen.add(fact.id);
    return faults;
  });
}

/** Every measure has an address of its own. */
export function checkAddresses(source: RecordSource): Fault[] {
  const seen = new Set<string>();
  return source.value.measures.flatMap((measure) => {
    const twice = seen.has(measure.ref);
    seen.add(measure.ref);
    return twice
      ? [faultAt(source, measure, 'ref', `${measure.ref} is the address of two measures; should be of one`)]
      : [];
  });
}

/** Lengths are counted, not guessed: 0 stands for one that nobody has counted yet. */
export function checkCounted(source: RecordSource): Fault[] {
  return source.value.measures
    .filter((measure) => measure.characters === 0)
    .map((measure) =>
      faultAt(
        source,
        measure,
        'characters',
        'characters is 0; should be the length that the check with --documents says',
      ),
    );
}
