import type { Caption } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { type Limit, limits } from './limits.ts';

/** What an analysis cannot tell, followed by what the documents held cannot, for the limits that matter to it. */
export async function warn(
  ask: Ask,
  { warning }: Pick<Analysis<never, unknown>, 'warning'>,
  codes: readonly Limit['code'][],
): Promise<Caption> {
  const found = (await limits(ask)).filter(({ code }) => codes.includes(code));
  const said: readonly Caption[] = [...(warning ? [warning] : []), ...found];
  return { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') };
}
