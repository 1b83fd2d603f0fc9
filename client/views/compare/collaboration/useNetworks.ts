import { useMemo } from 'react';
import type { CompareWorkQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareWork } from '../../../queries/documents.ts';
import { type Answered, useAnswer } from '../../../queries/useAnswer.ts';
import type { Options } from '../useOptions.ts';
import { type Place, placesOf, type WorkNetwork } from './workNetwork.ts';

export const overs = ['FUNCTION', 'AGENCY'] as const;
export const overOf = (options: Options) => options.one('over', overs);

/** What a network is asked for by: that of one place alone, or of all that are chosen. */
export function workVariables(options: Options, place: string | null) {
  return {
    over: overOf(options),
    collectives: options.flag('collectives'),
    exact: place !== null || options.flag('exact'),
    regions: place === null ? options.list('places') : [place],
  };
}

type Networks = { readonly networks: readonly WorkNetwork[] };

/** The network that is looked at, what it is set against, and the places to choose from. */
export function useNetworks(options: Options): { places: readonly Place[]; answered: Answered<Networks> } {
  const [of, against] = [options.text('of'), options.text('against')];
  const all = useNetwork(options, null);
  const first = useNetwork(options, of);
  const second = useNetwork(options, against);
  const places = all.status === 'ready' ? placesOf(all.data) : [];
  const answers = against === null ? [first] : [first, second];
  const keys = [first, second].map((one) => (one.status === 'ready' ? one.data : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same answers make the same networks
  const networks = useMemo(
    () => answers.flatMap((one, index) => networkOf(one, index === 0 ? of : against)),
    [...keys, of, against],
  );
  const missing = answers.find(({ status }) => status !== 'ready');
  if (missing && missing.status !== 'ready') return { places, answered: missing };
  return { places, answered: { status: 'ready', data: { networks } } };
}

function useNetwork(options: Options, place: string | null): Answered<CompareWorkQuery['collaboration']> {
  const { lang } = useWords();
  const answered = useAnswer(compareWork, { lang, ...workVariables(options, place) });
  return answered.status === 'ready' ? { status: 'ready', data: answered.data.collaboration } : answered;
}

function networkOf(answered: Answered<CompareWorkQuery['collaboration']>, place: string | null): WorkNetwork[] {
  if (answered.status !== 'ready') return [];
  const { together, togetherPlaces: shown, totalPlaces: total } = answered.data;
  const region = place === null ? null : (placesOf(answered.data).find(({ id }) => id === place) ?? null);
  return [{ ...together, region, cut: shown < total ? { shown, total } : null }];
}
