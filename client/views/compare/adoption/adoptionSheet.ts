import type { Sheet } from '../Figure.tsx';
import type { Adopted } from './adopted.ts';

type Adopter = Adopted['adopters'][number];

/** One line a place, tidy. */
export function adoptionSheet(adoption: Adopted): Sheet<Adopter> {
  const column = (id: string, value: (adopter: Adopter) => string | number | null) => ({ id, title: id, value });
  return {
    rows: adoption.adopters,
    columns: [
      column('subject_id', () => adoption.instrument?.id ?? adoption.program?.id ?? null),
      column('place_id', ({ region }) => region.id),
      column('place', ({ region }) => region.name),
      column('policy_id', ({ policy }) => policy.id),
      column('policy', ({ policy }) => policy.name),
      column('issued', ({ policy }) => policy.issued),
      column('dating', ({ dating }) => dating),
      column('earliest', ({ earliest }) => earliest),
      column('latest', ({ latest }) => latest),
      column('lag_days', ({ lag }) => lag),
      column('lag_days_least', ({ leastLag }) => leastLag),
      column('lag_days_most', ({ mostLag }) => mostLag),
      column('policies', ({ policyCount }) => policyCount),
      column('measures', ({ measureCount }) => measureCount),
      column('parents_cited', ({ parents }) => parents.map(({ citation }) => citation.cited.id).join(' ')),
    ],
  };
}
