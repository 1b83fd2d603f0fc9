import type {
  DutyFragment,
  IncentiveFactsFragment,
  InstrumentQuery,
  Role,
  TargetFactsFragment,
} from '../../../generated/operations.ts';
import type { Found } from '../../queries/documents.ts';

type Instrument = Found<InstrumentQuery>;
type Policy = InstrumentQuery['policies']['nodes'][number];
type Measure = Instrument['measures']['nodes'][number];
type Named = { readonly id: string; readonly name: string };

/** A body that answers in one place, with the strongest part that it has; `whole` where it answers for the document. */
export type Answering = {
  readonly agency: Named;
  readonly role: Role;
  readonly whole: boolean;
  readonly count: number;
};

/** What one place does with an instrument. */
export type PlaceUse = {
  readonly place: Named;
  readonly measureCount: number;
  readonly measures: readonly Measure[];
  readonly policies: readonly Policy[];
  readonly kinds: readonly (Named & { readonly count: number })[];
  readonly targets: readonly TargetFactsFragment[];
  readonly incentives: readonly IncentiveFactsFragment[];
  readonly answering: readonly Answering[];
};

const roleOrder: readonly Role[] = ['LEAD', 'COORDINATING', 'RESPONSIBLE', 'SUPPORTING'];

/** The places that use an instrument, side by side, those with most measures first. */
export function compareByPlace(instrument: Instrument, policies: readonly Policy[]): PlaceUse[] {
  const uses = instrument.uses.nodes.map(({ region, measureCount }) => ({ place: region, measureCount }));
  const known = new Set(uses.map(({ place }) => place.id));
  const more = instrument.targets.nodes.flatMap(placesOf).filter(({ id }) => !known.has(id));
  const silent = [...new Map(more.map((place) => [place.id, place])).values()];
  return [...uses, ...silent.map((place) => ({ place, measureCount: 0 }))]
    .map(({ place, measureCount }) => ({ ...useIn(instrument, policies.filter(isOf(place)), place), measureCount }))
    .sort((left, right) => right.measureCount - left.measureCount);
}

/** The codings of a measure that count for an instrument: of itself, or of one narrower. */
export function codingsOf(measure: Measure, instrument: Instrument): Measure['codings'][number][] {
  const ids = new Set([instrument.id, ...instrument.narrower.map((one) => one.id)]);
  return measure.codings.filter((coding) => ids.has(coding.instrument.id));
}

function useIn(instrument: Instrument, policies: readonly Policy[], place: Named): Omit<PlaceUse, 'measureCount'> {
  const measures = instrument.measures.nodes.filter(({ policy }) => isOf(place)(policy));
  const duties = measures.flatMap((measure) => measure.responsibilities);
  const whole = policies.flatMap((policy) => policy.responsibilities);
  const targets = instrument.targets.nodes.filter((target) => placesOf(target).some(({ id }) => id === place.id));
  const incentives = instrument.incentives.nodes.filter(({ policy }) => isOf(place)(policy));
  return {
    place,
    measures,
    policies,
    kinds: kindsIn(measures, instrument),
    targets,
    incentives: [...incentives].sort((left, right) => (right.normalized?.value ?? 0) - (left.normalized?.value ?? 0)),
    answering: answeringFor(duties, new Set(whole)),
  };
}

function isOf(place: Named): (policy: { readonly regions: readonly Named[] }) => boolean {
  return ({ regions }) => regions.some(({ id }) => id === place.id);
}

function placesOf(target: TargetFactsFragment): readonly Named[] {
  return target.region ? [target.region] : target.policy.regions;
}

function kindsIn(measures: readonly Measure[], instrument: Instrument): (Named & { count: number })[] {
  const named = measures.flatMap((measure) => codingsOf(measure, instrument).map((coding) => coding.instrument));
  const narrower = named.filter(({ id }) => id !== instrument.id);
  return [...Map.groupBy(narrower, ({ id }) => id).values()].flatMap(([first, ...rest]) =>
    first ? [{ id: first.id, name: first.name, count: rest.length + 1 }] : [],
  );
}

function answeringFor(duties: readonly DutyFragment[], whole: ReadonlySet<DutyFragment>): Answering[] {
  return [...Map.groupBy([...duties, ...whole], ({ agency }) => agency.id).values()]
    .flatMap((ofOne) => {
      const role = roleOrder.find((one) => ofOne.some((duty) => duty.role === one));
      const [first] = ofOne;
      return first && role
        ? [{ agency: first.agency, role, whole: ofOne.some((duty) => whole.has(duty)), count: ofOne.length }]
        : [];
    })
    .sort((left, right) => roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role) || right.count - left.count);
}
