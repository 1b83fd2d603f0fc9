import { MeasureFacts } from '../MeasureFacts.tsx';
import type { Options } from '../useOptions.ts';
import { type Scope, withNarrower } from '../useScope.ts';

type Props = {
  readonly of: 'places' | 'policies';
  readonly chosen: readonly string[];
  readonly scope: Scope | null;
  readonly options: Options;
};

/** The measures of one side under one instrument, or of every side beside one another. */
export function SideFacts({ of, chosen, scope, options }: Props) {
  const [side = '', id = ''] = options.text('facts')?.split('~') ?? [];
  if (!scope) return null;
  const instrument = scope.instruments.find((one) => one.id === id);
  const ids = side === '*' ? [...chosen] : [side];
  const instruments = options.flag('exact') ? [id] : withNarrower(scope.instruments, [id]);
  const under = options.flag('exact') ? ids : withUnder(scope, ids);
  const policies = scope.policies.nodes.filter((policy) => ids.includes(policy.id));
  const places =
    of === 'places'
      ? scope.regions.filter((place) => under.includes(place.id) && holdsPolicy(scope, place.id))
      : policies.flatMap(({ regions }) => regions);
  return (
    <MeasureFacts
      title={instrument?.name ?? id}
      places={[...new Map(places.map((place) => [place.id, place])).values()]}
      of={{ instruments, ...(of === 'places' ? { regions: under } : { policies: ids }) }}
    />
  );
}

const withUnder = ({ regions }: Scope, ids: readonly string[]): string[] =>
  withNarrower(
    regions.map(({ id, parent }) => ({ id, broader: parent })),
    ids,
  );

const holdsPolicy = ({ policies }: Scope, place: string): boolean =>
  policies.nodes.some(({ regions }) => regions.some(({ id }) => id === place));
