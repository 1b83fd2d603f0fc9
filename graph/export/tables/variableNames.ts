import { pinyin } from 'pinyin-pro';

/** As long as Stata takes them; R and NVivo take longer ones. */
const longest = 32;

/**
 * Names of columns for things that records name freely, e.g. `side_policy_function`, by what is named: ASCII letters,
 * digits and underscores, Chinese in pinyin, at most 32 characters, and no two alike even without regard to case.
 */
export function variableNames(prefix: string, named: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    named.map((name) => {
      const variable = free(`${prefix}_${slug(name)}`.slice(0, longest), taken);
      taken.add(variable);
      return [name, variable];
    }),
  );
}

const slug = (name: string) =>
  pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .join('_')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '') || 'other';

function free(name: string, taken: ReadonlySet<string>): string {
  for (let i = 2, tried = name; ; i++) {
    if (!taken.has(tried)) return tried;
    tried = `${name.slice(0, longest - 1 - String(i).length)}_${i}`;
  }
}
