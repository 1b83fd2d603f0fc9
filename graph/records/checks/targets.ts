import { findCycles } from '../cycles.ts';
import type { Fault } from '../fault.ts';
import type { Lookup } from '../lookup.ts';
import { faultAt, type RecordSource } from '../read.ts';
import type { TargetRecord } from '../schema.ts';

/** Targets say what their type and year call for, and point to targets of the same record. */
export function checkTargets(source: RecordSource, lookup: Lookup): Fault[] {
  const { targets, measures } = source.value;
  const all: readonly TargetRecord[] = [...targets, ...measures.flatMap((measure) => measure.targets)];
  const byId = new Map(all.map((target) => [target.id, target]));
  return [
    ...all.flatMap((target) => [
      ...(target.type === 'FIGURE' ? checkFigure(source, target) : checkGoal(source, target)),
      ...checkYear(source, target),
      ...checkPointers(source, target, byId, lookup),
    ]),
    ...checkCircles(source, all, byId),
  ];
}

function checkFigure(source: RecordSource, target: TargetRecord): Fault[] {
  const faults = (['value', 'unit', 'bound'] as const)
    .filter((key) => target[key] === undefined)
    .map((key) => faultAt(source, target, null, `${target.id} is a FIGURE without ${key}; should have one`));
  const { value, valueMax, baseline } = target;
  if (value !== undefined && valueMax !== undefined && valueMax < value) {
    faults.push(faultAt(source, target, 'valueMax', `valueMax ${valueMax} is below value ${value}; should be above`));
  }
  if (baseline?.max !== undefined && baseline.max < baseline.value) {
    faults.push(
      faultAt(source, target, 'baseline', `max ${baseline.max} is below value ${baseline.value}; should be above`),
    );
  }
  return faults;
}

function checkGoal(source: RecordSource, target: TargetRecord): Fault[] {
  return (['value', 'valueMax', 'unit', 'bound'] as const)
    .filter((key) => target[key] !== undefined)
    .map((key) =>
      faultAt(
        source,
        target,
        key,
        `${key} is ${target[key]} on a target of type ${target.type}; should be left out, or the type be FIGURE`,
      ),
    );
}

function checkYear(source: RecordSource, target: TargetRecord): Fault[] {
  const { yearBasis, year } = target;
  if ((yearBasis === 'NONE') === (year === undefined)) return [];
  const message =
    year === undefined
      ? `yearBasis is ${yearBasis} without a year; should be NONE, or the year be given`
      : `yearBasis is NONE with the year ${year}; should be PRINTED or INHERITED`;
  return [faultAt(source, target, 'yearBasis', message)];
}

function checkPointers(
  source: RecordSource,
  target: TargetRecord,
  byId: ReadonlyMap<string, TargetRecord>,
  lookup: Lookup,
): Fault[] {
  const faults = (['restates', 'partOf'] as const).flatMap((key) => {
    const id = target[key];
    return id === undefined || byId.has(id) || source.leftOut?.has(id)
      ? []
      : [faultAt(source, target, key, `${key} ${id} is no target of this record; should be one`)];
  });
  const original = target.restates === undefined ? undefined : byId.get(target.restates);
  if (original && !sameIndicator(original, target, lookup)) {
    const message = `restates ${original.id}, whose indicator is ${original.indicator}, not ${target.indicator}; should be the same`;
    faults.push(faultAt(source, target, 'restates', message));
  }
  return faults;
}

function sameIndicator(a: TargetRecord, b: TargetRecord, lookup: Lookup): boolean {
  const [first, second] = [a, b].map(({ indicator }) => lookup.find('INDICATOR', indicator));
  return !first || !second || !('id' in first) || !('id' in second) || first.id === second.id;
}

function checkCircles(
  source: RecordSource,
  all: readonly TargetRecord[],
  byId: ReadonlyMap<string, TargetRecord>,
): Fault[] {
  return (['restates', 'partOf'] as const).flatMap((key) => {
    const inCircle = findCycles([...byId.keys()], (id) => [byId.get(id)?.[key] ?? []].flat());
    return all
      .filter((target) => inCircle.has(target.id))
      .map((target) =>
        faultAt(source, target, key, `${target.id} comes back to itself by ${key}; should end in another target`),
      );
  });
}
