import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import type { BodiesRequest } from '../../graph/store/questions/bodies.ts';
import { jointMeasures, type Tie } from '../../graph/store/questions/jointMeasures.ts';
import { memo } from './memo.ts';

type PageKey = { readonly bodies: BodiesRequest; readonly after: string | null; readonly limit: number };
type Keys = readonly { readonly sort: string; readonly id: string }[];

/** Pages of the measures that two bodies answer for, by `tieKey`: one question for each network's page. */
export type TieLoader = (key: PageKey) => DataLoader<string, Keys>;

/** Names two bodies (or one, twice) in a place. */
export const tieKey = (region: string | null, one: string, other: string): string => `${region ?? ''} ${one} ${other}`;

/** Makes the loader of one request. */
export function tieLoader(ask: Ask): TieLoader {
  const pages = memo((text) => {
    const request = JSON.parse(text) as PageKey;
    return new DataLoader<string, Keys>(async (keys) => {
      const found = await ask(jointMeasures, { ...request, ties: keys.map(tieOf) });
      return keys.map((key) => found.get(key) ?? []);
    });
  });
  return (key) => pages(JSON.stringify(key));
}

function tieOf(key: string): Tie {
  const [region = '', one = '', other = ''] = key.split(' ');
  return { parent: key, region, one, other };
}
