/** A printed quantity in another unit. */
export type Quantity = { readonly value: number; readonly max?: number; readonly unit: string };

const scales: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/** Units that count alike: one of a set says the same number as another, and 个 as any. */
const counters = ['家户所座', '名人位', '项件种款篇', '台套架', '次场'];
/** Units that are a fixed number of others. */
const multiples: Readonly<Record<string, readonly [number, string]>> = {
  平方公里: [1e6, '平方米'],
  公顷: [1e4, '平方米'],
  '㎡': [1, '平方米'],
  m2: [1, '平方米'],
  人民币: [1, '元'],
  '‰': [0.1, '%'],
};

/**
 * A quantity in the wanted unit (万家 in 家, 亿元 in 元, 万平方米 in 平方米, 个 in 家), or null where there is no fixed
 * proportion. Denominators (每万家) are part of what is measured and never of the unit.
 */
export function normalize(quantity: Quantity, wanted: string): Quantity | null {
  const from = readUnit(quantity.unit);
  const to = readUnit(wanted);
  if (!sameBase(from.base, to.base)) return null;
  const convert = (value: number) => Number.parseFloat(((value * from.factor) / to.factor).toPrecision(12));
  const max = quantity.max === undefined ? {} : { max: convert(quantity.max) };
  return { value: convert(quantity.value), ...max, unit: wanted };
}

type Unit = { readonly factor: number; readonly base: string };

function readUnit(unit: string): Unit {
  const plain = unit
    .normalize('NFKC')
    .replace(/^个(?=百分点)/, '')
    .replace(/\(.*\)$/, '')
    .replace(/人民币(?=元)|(?<=元)人民币/, '')
    .replace(/以上$/, '');
  const scale = Object.keys(scales)
    .filter((name) => plain.startsWith(name) && plain.length > name.length && plain !== '百分点')
    .sort((a, b) => b.length - a.length)[0];
  const base = scale === undefined ? plain : plain.slice(scale.length);
  const factor = scale === undefined ? 1 : (scales[scale] ?? 1);
  const [times, of] = multiples[base] ?? [1, base];
  return { factor: factor * times, base: of };
}

function sameBase(a: string, b: string): boolean {
  if (a === b) return true;
  const set = (unit: string) => counters.findIndex((units) => [...units].includes(unit));
  if (a === '个' || b === '个') return (a === '个' || set(a) >= 0) && (b === '个' || set(b) >= 0);
  return set(a) >= 0 && set(a) === set(b);
}
