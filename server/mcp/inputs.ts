import { z } from 'zod';

/** The inputs that tools share, each with words for what is wrong with it. */

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'missing').slice(0, 80);
const wrong = (name: string, right: string) => (issue: { readonly input?: unknown }) =>
  `${name} is ${shown(issue.input)}; it is ${right}`;

/** What a tool takes, and nothing else. */
export function inputs<const Shape extends z.ZodRawShape>(shape: Shape) {
  const right = `it takes ${Object.keys(shape).join(', ')}`;
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `${issue.keys.join(', ').slice(0, 200)} is not known here; ${right}`
        : undefined,
  });
}

/** A text of 1 to `most` characters. */
export function text(name: string, most: number, right = `text of 1 to ${most} characters`) {
  const error = wrong(name, right);
  return z.string({ error }).min(1, { error }).max(most, { error });
}

/** How many entries to answer. */
export const first = (most: number, usual: number) =>
  whole('first', 1, most).default(usual).describe(`how many to answer, 1 to ${most}`);

/** One of these words. */
export const oneOf = <const Word extends string>(name: string, words: readonly Word[]) =>
  z.enum(words, { error: wrong(name, `one of ${words.join(', ')}`) });

/** A whole number. */
export function whole(name: string, least: number, most: number) {
  const error = wrong(name, `a whole number from ${least} to ${most}`);
  return z.int({ error }).min(least, { error }).max(most, { error });
}

/** An entity by its id, or by a name in either language. */
export const entityName = (name: string, such: string) =>
  text(name, 200, `an id or a name, such as ${such}`).describe(
    `an id, or a name in Chinese, pinyin or English, such as ${such}`,
  );

export const places = z
  .array(entityName('places', 'region:320200, 无锡 or Wuxi'), { error: wrong('places', 'a list of ids or names') })
  .min(1, { error: 'places is empty; leave it out for every place' })
  .max(20, { error: 'places has more than 20 entries; ask in parts' })
  .optional()
  .describe('places, each by id or name in either language; every place that holds a policy where omitted');

export const exact = z
  .boolean({ error: wrong('exact', 'true or false') })
  .default(false)
  .describe('count only the very instrument or indicator, nothing that is under or joined to it');

export const lang = oneOf('lang', ['zh', 'en'])
  .default('en')
  .describe('the language of summaries and explanations; names always come in both');

/** The language as the API names it. */
export const languageOf = (given: 'zh' | 'en') => (given === 'zh' ? 'ZH' : 'EN');
