import { beforeAll, expect, test } from 'vitest';
import type { PolicyRecord } from '../../graph/records/schema.ts';
import { readSeeds } from './seeds.ts';

/**
 * Counted by hand in the originals, clause by clause, by the codebook in the README; where count and record differed the
 * original was read again. When a record changes, go back to the original before a number here is changed.
 */
const byHand = `
fact                               Wuxi  Kunshan  Tianning  Qidong  Xuchang
measures                             22       14        12      23       25
targets outside measures             30        7        11      19        4
targets under measures               41        0        25      31       23
figures                              62        7        26      43       17
targets of type COVERAGE              6        0         1       1        0
targets of type STATUS                0        0         3       4        7
targets of type FIRST                 0        0         1       0        0
targets of type RANK                  0        0         0       1        0
targets of type RELATIVE              0        0         0       0        1
targets of type DIRECTION             3        0         5       1        2
bodies for the whole document         0        1         1       0        1
bodies printed for a measure         89        3        86      78        9
bodies inherited by a measure        34        0         0       0        0
incentives with a sum                 4       13         0       0        0
incentives without a sum              5        1         0       7       25
codings                              61       35        34      52       62
citations                             0        0         0       3        3
programs                             22        7         6      31       18
cuts                                  0        0         2       4        0
repairs                               1        0         0       7        0
`;

const policies = {
  Wuxi: 'policy:wuxi-2024-enterprise-innovation',
  Kunshan: 'policy:kunshan-2024-innovation-consortia',
  Tianning: 'policy:tianning-2022-innovation-entities',
  Qidong: 'policy:qidong-2023-innovation-capacity',
  Xuchang: 'policy:xuchang-2020-intelligent-city',
};

const [head = [], ...rows] = byHand
  .trim()
  .split('\n')
  .map((line) => line.split(/ {2,}/));
/** One column of the table, by fact. */
const column = (place: string) =>
  Object.fromEntries(rows.map((row) => [row[0] ?? '', Number(row[head.indexOf(place)])]));

function count({ policy, measures, targets, responsibilities, citations }: PolicyRecord): Record<string, number> {
  const under = measures.flatMap((measure) => measure.targets);
  const bodies = measures.flatMap((measure) => measure.responsibilities);
  const incentives = measures.flatMap((measure) => measure.incentives);
  const sums = incentives.filter(({ cap, floor, amount, rate }) => cap ?? floor ?? amount ?? rate);
  const ofType = (type: string) => [...targets, ...under].filter((target) => target.type === type).length;
  const types = ['COVERAGE', 'STATUS', 'FIRST', 'RANK', 'RELATIVE', 'DIRECTION'];
  return {
    measures: measures.length,
    'targets outside measures': targets.length,
    'targets under measures': under.length,
    figures: ofType('FIGURE'),
    ...Object.fromEntries(types.map((type) => [`targets of type ${type}`, ofType(type)])),
    'bodies for the whole document': responsibilities.length,
    'bodies printed for a measure': bodies.filter(({ inherited }) => !inherited).length,
    'bodies inherited by a measure': bodies.filter(({ inherited }) => inherited).length,
    'incentives with a sum': sums.length,
    'incentives without a sum': incentives.length - sums.length,
    codings: measures.flatMap((measure) => measure.codings).length,
    citations: citations.length + measures.flatMap((measure) => measure.citations).length,
    programs: measures.flatMap((measure) => measure.programs).length,
    cuts: policy.source.cuts.length,
    repairs: policy.source.repairs.length,
  };
}

let records: ReadonlyMap<string, PolicyRecord>;
beforeAll(async () => {
  records = new Map((await readSeeds()).records.map(({ id, value }) => [id, value]));
});

test('every seed record has been counted in its original', () => {
  expect([...records.keys()].toSorted()).toEqual(Object.values(policies).toSorted());
});

test.each(Object.entries(policies))(
  'the record of %s holds as many facts of each kind as its original',
  (place, id) => {
    const record = records.get(id);
    expect(record && count(record)).toEqual(column(place));
  },
);
