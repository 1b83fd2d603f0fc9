import type { MeasureCardFragment } from '../../../../generated/operations.ts';
import { MeasureFacts } from '../MeasureFacts.tsx';
import type { Options } from '../useOptions.ts';
import { overOf } from './useNetworks.ts';
import type { Place, WorkNetwork } from './workNetwork.ts';

type Props = {
  readonly networks: readonly WorkNetwork[];
  readonly places: readonly Place[];
  readonly options: Options;
};

/** The measures that one body answers for, or that two answer for together. */
export function WorkFacts({ networks, places, options }: Props) {
  const [where = '', ...bodies] = options.text('facts')?.split('~') ?? [];
  const network = networks.find(({ region }) => (region?.id ?? '*') === where) ?? networks[0];
  const nodes = bodies.flatMap((id) => network?.nodes.filter(({ entity }) => entity.id === id) ?? []);
  const [fewest] = nodes.toSorted((one, other) => one.measureCount - other.measureCount);
  if (!network || !fewest) return null;
  const over = overOf(options);
  const answersFor = ({ responsibilities }: MeasureCardFragment) =>
    bodies.every((id) =>
      responsibilities.some(({ agency }) => (over === 'FUNCTION' ? agency.function?.id : agency.id) === id),
    );
  const shown = places.filter(({ id }) => where === '*' || id === where);
  return (
    <MeasureFacts
      title={nodes.map(({ entity }) => entity.name).join(' + ')}
      places={shown}
      duties
      of={{
        regions: shown.map(({ id }) => id),
        ...(over === 'FUNCTION' ? { functions: [fewest.entity.id] } : { agencies: [fewest.entity.id] }),
      }}
      {...(bodies.length > 1 && { only: { holds: answersFor, count: countOf(network, bodies) } })}
    />
  );
}

/** How many measures two bodies answer for together. */
function countOf({ edges }: WorkNetwork, bodies: readonly string[]): number {
  const edge = edges.find(({ source, target }) => bodies.includes(source.id) && bodies.includes(target.id));
  return edge?.measureCount ?? 0;
}
