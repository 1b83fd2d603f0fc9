import { z } from 'zod';
import type { Api } from './api.ts';
import { type Cut, cut, cutInWords, shorten } from './shorten.ts';

/** What a tool answers: the same for programs and in words. */
export type ToolAnswer = { readonly data: Readonly<Record<string, unknown>>; readonly text: string };

/** One thing that can be asked of the graph. */
export type Tool = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: z.ZodObject;
  readonly outputSchema: z.ZodObject;
  /** Rejects with a `GraphError` for what cannot be answered. */
  readonly run: (api: Api, input: unknown) => Promise<ToolAnswer>;
};

type Given<Input extends z.ZodObject, Output extends z.ZodObject> = Omit<
  Tool,
  'inputSchema' | 'outputSchema' | 'run'
> & {
  readonly inputSchema: Input;
  readonly outputSchema: Output;
  readonly run: (api: Api, input: z.output<Input>) => Promise<z.output<Output>>;
  /** The answer in words, a fact a line. */
  readonly print: (data: z.output<Output>) => readonly string[];
};

/** Makes a tool whose answers are short enough and say what was cut. */
export function tool<Input extends z.ZodObject, Output extends z.ZodObject>(given: Given<Input, Output>): Tool {
  const { name, title, description, inputSchema, outputSchema, run, print } = given;
  return {
    name,
    title,
    description,
    inputSchema,
    outputSchema: outputSchema.extend({ cut: z.array(cut) }),
    run: async (api, input) => {
      const { value, cut: left } = shorten(await run(api, inputSchema.parse(input)));
      return { data: { ...value, cut: left }, text: textOf(print(value), left) };
    },
  };
}

const longestText = 24_000;

/**
 * Lines as one text: what documents say cannot make a line of its own. What does not fit is cut and said; a first line that
 * is too long by itself, as an answer in JSON may be, keeps its beginning.
 */
function textOf(lines: readonly string[], cuts: readonly Cut[]): string {
  const all = lines.map((line) => line.replaceAll(/[\r\n\u2028\u2029]+/g, ' '));
  let length = 0;
  const kept = all.filter((line) => {
    length += line.length + 1;
    return length <= longestText;
  });
  const [first] = all;
  const begun = kept.length === 0 && first !== undefined ? [`${first.slice(0, longestText)}…`] : kept;
  const left = all.length - kept.length;
  const end = left > 0 ? [`Cut: ${left} more lines; the structured answer has what they say.`] : [];
  return [...begun, ...end, ...cuts.map(cutInWords)].join('\n');
}
