import type { CollaborationUnit, CompareWorkQuery, MeasureCardFragment } from '../../../../generated/operations.ts';
import { MeasureFacts } from '../MeasureFacts.tsx';

type Props = {
  readonly answer: CompareWorkQuery['collaboration'];
  readonly over: CollaborationUnit;
  /** Where, and one body or two, as `place~id~id`; `*` for all places. */
  readonly facts: string;
};

/** The measures that one body answers for, or that two answer for together. */
export function WorkFacts({ answer, over, facts }: Props) {
  const [where = '', ...bodies] = facts.split('~');
  const [first] = bodies;
  const network = answer.places.find(({ region }) => region?.id === where) ?? answer.together;
  const names = bodies.map((id) => network.nodes.find(({ entity }) => entity.id === id)?.entity.name ?? id);
  const places = answer.places.flatMap(({ region }) =>
    region && (where === '*' || region.id === where) ? [region] : [],
  );
  if (first === undefined) return null;
  const answersFor = ({ responsibilities }: MeasureCardFragment) =>
    bodies.every((id) =>
      responsibilities.some(({ agency }) => (over === 'FUNCTION' ? agency.function?.id : agency.id) === id),
    );
  return (
    <MeasureFacts
      title={names.join(' + ')}
      places={places}
      of={{
        regions: places.map(({ id }) => id),
        ...(over === 'FUNCTION' ? { functions: [first] } : { agencies: [first] }),
      }}
      only={answersFor}
    />
  );
}
