/** A query with the fragments that it spreads, and those that they spread in turn, each once. */
export function withFragments(query: string, fragments: string): string {
  const known = new Map(
    fragments
      .split(/^(?=fragment )/m)
      .map((text) => text.trim())
      .map((text) => [/^fragment (\w+)/.exec(text)?.[1], text] as const),
  );
  const taken = new Set<string>();
  const take = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = known.get(name);
      if (fragment === undefined || taken.has(fragment)) continue;
      taken.add(fragment);
      take(fragment);
    }
  };
  take(query);
  return [query.trim(), ...taken].join('\n\n');
}
