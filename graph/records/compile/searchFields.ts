import { searchKey, tokenize } from '../../search.ts';

type Text = { readonly zh: string; readonly en: string };
export type Searchable = {
  readonly name: Text;
  readonly aliases?: readonly string[];
  /** Summary, definition or whatever else says in words what the thing is. */
  readonly summary?: readonly (string | undefined)[];
  /** Raw text of the attached clauses. */
  readonly passage?: readonly string[];
};

/** What a node is found by; each field of tokens holds those of the one before it as well. */
export function searchFields({ name, aliases = [], summary = [], passage = [] }: Searchable) {
  const names = [name.zh, name.en, ...aliases].flatMap((text) => tokenize(text, { pinyin: true }));
  const summaries = summary.flatMap((text) => (text === undefined ? [] : tokenize(text)));
  const passages = passage.flatMap((text) => tokenize(text));
  return {
    nameKeys: keysOf([name.zh, name.en]),
    aliasKeys: keysOf(aliases),
    nameTokens: joined(names),
    summaryTokens: joined([...names, ...summaries]),
    tokens: joined([...names, ...summaries, ...passages]),
  };
}

const keysOf = (names: readonly string[]) => [...new Set(names.map(searchKey))].filter((key) => key !== '');

const joined = (tokens: readonly string[]) => ` ${[...new Set(tokens)].join(' ')} `;
