import type { Speech } from '../../../i18n/useWords.ts';
import type { Adopted } from './adopted.ts';

type Adopter = Pick<Adopted['adopters'][number], 'lag' | 'leastLag' | 'mostLag'>;

/** How long after the first: in days, between two numbers of days, or not to be told. */
export function lagText({ lag, leastLag, mostLag }: Adopter, { words }: Speech): string {
  if (lag === 0) return words.comparing.adoption.first;
  if (lag !== null) return words.comparing.adoption.days(lag);
  if (leastLag === null || mostLag === null) return words.comparing.adoption.noLag;
  return words.comparing.adoption.between(leastLag, mostLag);
}
