import type { Clause } from '../../documents/clauses.ts';
import type { Fault } from '../fault.ts';
import { faultAt, type RecordSource } from '../read.ts';
import type { TargetRecord } from '../schema.ts';
import { findFigures } from './figures.ts';
import { allTargets } from './years.ts';

type Bound = NonNullable<TargetRecord['bound']>;

/** Values, units and bounds say what the words around the figure say. */
export function checkValues(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  const figures = allTargets(source).filter(({ target }) => target.type === 'FIGURE');
  return [
    ...figures.flatMap(({ target, ref }) => {
      const clause = clauses.find((candidate) => candidate.ref === ref);
      return [...checkPrinted(source, target), ...(clause ? checkBound(source, target, clause.canonical) : [])];
    }),
    ...checkSums(source, clauses),
  ];
}

/** The number and the unit of a figure phrase are those of the target. */
function checkPrinted(source: RecordSource, target: TargetRecord): Fault[] {
  const { printed, value, valueMax, unit = '' } = target;
  const numbers = numbersIn(printed);
  if (numbers.length === 0 || value === undefined) return [];
  const wrong = (
    [
      ['value', value],
      ['valueMax', valueMax],
    ] as const
  ).filter(([, number]) => number !== undefined && !numbers.some((printed) => printed.value === number));
  const faults = wrong.map(([key, number]) =>
    faultAt(source, target, key, `${key} is ${number}; should be that of "${printed}"`),
  );
  const after = numbers.find((number) => number.value === (valueMax ?? value))?.after ?? '';
  const sameUnit =
    after === '' ||
    after.startsWith(unit) ||
    unit.startsWith(after) ||
    unit.startsWith(after.replace(/(?:以上|左右|以内|以下)$/, ''));
  return sameUnit
    ? faults
    : [...faults, faultAt(source, target, 'unit', `unit is ${unit}; should be that of "${printed}"`)];
}

function numbersIn(text: string): { value: number; after: string }[] {
  return [...text.matchAll(/(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?/g)].map((match) => ({
    value: Number.parseFloat(match[0].replaceAll(',', '')),
    after: text.slice(match.index + match[0].length).replace(/^[-~—–至到][0-9.]+/, ''),
  }));
}

const never = /(?!)/;
/** The words before and after a figure that bound it; what comes first here wins. */
const words: readonly (readonly [Bound, RegExp, RegExp])[] = [
  ['AT_MOST', /(?:不超过|不高于|不大于|控制在|最多)$/, /^(?:以下|以内|之内)/],
  ['AT_LEAST', /(?:不低于|不少于|不小于|至少)$/, /^(?:及)?以上/],
  ['MORE_THAN', /(?:(?<!不)超过|超|突破|(?<!不)高于|(?<!不)大于|逾)$/, never],
];

function checkBound(source: RecordSource, target: TargetRecord, text: string): Fault[] {
  const place = placeOf(target, text);
  if (!place) return [];
  const [bound = 'EXACT'] =
    words.find(([, ahead, behind]) => ahead.test(place.ahead) || behind.test(place.behind)) ?? [];
  const faults: Fault[] = [];
  const say = (key: string, message: string) => faults.push(faultAt(source, target, key, message));
  if (target.bound !== undefined && target.bound !== bound) {
    say('bound', `bound is ${target.bound} at "${place.shown}"; should be ${bound}`);
  }
  if (/^左右/.test(place.behind) !== target.approximate && !/约$|近$/.test(place.ahead)) {
    const right = target.approximate ? 'left out: 左右 is not printed' : 'true: 左右 is printed';
    say('approximate', `approximate is ${target.approximate} at "${place.shown}"; should be ${right}`);
  }
  return faults;
}

/** The words right before and after the number and unit of a target, where the figure is found. */
function placeOf({ anchor, printed, value, unit = '' }: TargetRecord, text: string) {
  const at = text.indexOf(anchor ?? printed);
  const inAnchor = anchor?.indexOf(printed) ?? 0;
  const from = at < 0 ? -1 : inAnchor >= 0 ? at + inAnchor : text.indexOf(printed, at);
  const figure = findFigures(text).find(
    (span) => from >= 0 && span.start >= from && span.start < from + printed.length && span.value === value,
  );
  if (!figure) return null;
  const number = /^[0-9.,]+(?:[-~—–至到][0-9.]+)?/.exec(text.slice(figure.start))?.[0] ?? '';
  const end = figure.start + number.length;
  const rest = text.slice(end);
  const behind = rest.startsWith(unit) ? rest.slice(unit.length) : rest.replace(/^[万亿]?\p{Script=Han}/u, '');
  const shown = text.slice(Math.max(0, figure.start - 4), end + unit.length + 2);
  return { ahead: text.slice(Math.max(0, figure.start - 4), figure.start), behind, shown };
}

/** The sums of an incentive stand in its paragraph. */
function checkSums(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return source.value.measures.flatMap((measure) =>
    measure.incentives.flatMap((incentive) => {
      const text = clauses.find(({ ref }) => ref === (incentive.ref ?? measure.ref))?.canonical;
      if (text === undefined || /[一二三四五六七八九十百千]万?元/.test(text)) return [];
      const values = numbersIn(text).map((number) => number.value);
      return (['cap', 'floor', 'amount', 'rate'] as const)
        .filter((key) => incentive[key] !== undefined && !values.includes(incentive[key]))
        .map((key) =>
          faultAt(
            source,
            incentive,
            key,
            `${key} ${incentive[key]} is not printed in its paragraph; should be a number of it`,
          ),
        );
    }),
  );
}
