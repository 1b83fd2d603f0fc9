import type { Caption } from '../model.ts';
import type { BarrierCode, Traits } from './traits.ts';

type Words = {
  /** Why two figures that differ in this must not be set against one another. */
  readonly between: (left: Traits, right: Traits) => Caption;
  /** What to bear in mind where figures that may be compared differ in it. */
  readonly within: Caption;
};

const captions: Readonly<Record<string, Caption>> = {
  NATION: { zh: '国家级', en: 'national' },
  PROVINCE: { zh: '省级', en: 'provincial' },
  CITY: { zh: '地市级', en: 'city' },
  COUNTY: { zh: '县级', en: 'county' },
  ZONE: { zh: '园区', en: 'zone' },
  TOWNSHIP: { zh: '乡镇级', en: 'township' },
  STOCK: { zh: '存量', en: 'stock at a date' },
  FLOW: { zh: '期间增量', en: 'flow over a time' },
  SHARE: { zh: '占比', en: 'share' },
  GROWTH_RATE: { zh: '增长率', en: 'growth rate' },
  MULTIPLE: { zh: '倍数', en: 'multiple' },
  UNCLEAR: { zh: '口径不明', en: 'left open' },
  BY: { zh: '截至某年', en: 'by a year' },
  ANNUAL: { zh: '每年', en: 'every year' },
  CUMULATIVE: { zh: '累计', en: 'summed up' },
};
const none: Caption = { zh: '未注明', en: 'not said' };
const captionOf = (value: string | null): Caption => (value === null ? none : (captions[value] ?? none));

/** Words that name both values. */
function against(what: Caption, left: readonly (string | null)[], right: readonly (string | null)[]): Caption {
  const [zh, en] = (['zh', 'en'] as const).map((lang) =>
    [left, right].map((values) => values.map((value) => captionOf(value)[lang]).join(lang === 'zh' ? '、' : ', ')),
  );
  return { zh: `${what.zh}：${zh?.join('对')}。`, en: `${what.en}: ${en?.join(' against ')}.` };
}

const always = (zh: string, en: string): Words => ({ between: () => ({ zh, en }), within: { zh, en } });
const naming = (what: Caption, value: (traits: Traits) => readonly (string | null)[]): Words => ({
  between: (left, right) => against(what, value(left), value(right)),
  within: { zh: `${what.zh}。`, en: `${what.en}.` },
});

/** Each reason in words, in the order in which reasons are given. */
export const barrierWords: Readonly<Record<BarrierCode, Words>> = {
  INDICATOR: always('计数对象不同，属于两个指标。', 'They count different things: two indicators.'),
  DENOMINATOR: always('分子或分母不同。', 'What stands above or below the line differs.'),
  GRADE: naming({ zh: '认定级别不同', en: 'Recognised at different levels' }, ({ grade }) => [grade]),
  LEVEL: naming({ zh: '地区的行政层级不同', en: 'Places of different administrative levels' }, ({ levels }) => levels),
  MEASURED: naming({ zh: '统计口径不同', en: 'Measured differently' }, ({ measured }) => [measured]),
  CADENCE: naming({ zh: '周期不同', en: 'Over different times' }, ({ cadence }) => [cadence]),
  UNIT: {
    between: (left, right) => ({
      zh: `单位不同：${left.unit}对${right.unit}。`,
      en: `Different units: ${left.unit} against ${right.unit}.`,
    }),
    within: { zh: '单位不同。', en: 'Different units.' },
  },
  SCOPE: always('范围不同：至少一方只限于一部分。', 'Of different scope: one at least is narrowed to a part.'),
  APPROXIMATE: always('一方是约数，另一方不是。', 'One is an approximate number, the other is not.'),
  RESTATED: {
    between: () => ({
      zh: '一方是另一方在同一文件中以另一指标的重申。',
      en: 'One prints the other again in the same document, under another indicator.',
    }),
    within: {
      zh: '有的数字在同一文件中重申时有出入，以首次所印为准。',
      en: 'Some are printed differently again in their document; the first printing counts.',
    },
  },
  PART_OF_SUM: always(
    '一方是总数的一部分，另一方是总数或另一总数的一部分。',
    'One is a part of a total; the other is a total, or a part of another.',
  ),
  NO_FIGURE: always('至少一方没有可换算的数字。', 'One has no figure in the unit of its indicator.'),
  YEAR: {
    between: () => ({ zh: '一方没有年份。', en: 'One has no year.' }),
    within: {
      zh: '年份不同，应按年份排开，不宜并列。',
      en: 'The years differ: set them on an axis of years, not side by side.',
    },
  },
};
