import { enums, type Kind } from '../../graph/model.ts';
import { randomFrom } from '../store/random.ts';
import type { Given } from './filterReference.ts';
import { argumentKinds } from './listReference.ts';
import type { Reference } from './reference.ts';

/** The fields of a filter that hold ids. */
export const idFields = ['regions', 'instruments', 'functions', 'groups', 'industries', 'programs'] as const;
const dates = ['2022', '2022-05', '2022-12-31', '2023', '2024', '2024-03', '2024-03-01', '2024-03-02', '2020-09-15'];

/** Filters left to chance: some with one condition, some with many. */
export function drawFilters(reference: Reference, seed: number, count: number): Given[] {
  const random = randomFrom(seed);
  const some = (values: readonly string[]) => values.filter(() => random() < 2 / (values.length + 1));
  const maybe = <Value>(share: number, name: string, value: Value) => (random() < share ? { [name]: value } : {});
  return Array.from({ length: count }, () => {
    const share = random() * 0.5;
    const ids = idFields.map((field) => maybe(share, field, some(reference.of(argumentKinds[field] as Kind))));
    const date = () => dates[Math.floor(random() * dates.length)];
    return Object.assign(
      {},
      ...ids,
      maybe(share, 'sides', some(enums.Side)),
      maybe(share, 'scheme', 'financial-strict'),
      {
        ...maybe(share, 'strengths', some(enums.Strength)),
        ...maybe(share, 'issuedFrom', date()),
        ...maybe(share, 'issuedTo', date()),
      },
    );
  });
}
