import { z } from 'zod';

/** What an incentive offers, as printed, and its sum in 元. */
export const moneyShape = {
  form: z.string(),
  cap: z.number().nullable(),
  floor: z.number().nullable(),
  amount: z.number().nullable(),
  rate: z.number().nullable(),
  rateOf: z.string().nullable(),
  unit: z.string().nullable(),
  normalized: z.object({ value: z.number(), unit: z.string() }).nullable(),
};
const money = z.object(moneyShape);
type Money = z.output<typeof money>;

/** What to ask of an incentive for its money. */
export const moneyFields = 'form cap floor amount rate rateOf unit normalized { value unit }';

/** E.g. `GRANT, up to 50 万元 (500000 元)`. */
export function moneyInWords({ form, cap, floor, amount, rate, rateOf, unit, normalized }: Money): string {
  const sums = [
    rate === null ? null : `${rate} % of ${rateOf ?? 'what is not said'}`,
    amount === null ? null : `${amount} ${unit ?? ''}`,
    floor === null ? null : `at least ${floor} ${unit ?? ''}`,
    cap === null ? null : `up to ${cap} ${unit ?? ''}`,
  ].filter((part) => part !== null);
  if (sums.length === 0) return `${form}, no sum printed`;
  return `${form}, ${sums.join(', ')}${normalized === null ? '' : ` (${normalized.value} ${normalized.unit})`}`;
}
