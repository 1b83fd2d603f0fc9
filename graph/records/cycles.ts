/** The ids from which one comes back to the same id by going up. */
export function findCycles(ids: readonly string[], above: (id: string) => readonly string[]): Set<string> {
  const onCycle = new Set<string>();
  const done = new Set<string>();
  const climb = (id: string, path: readonly string[]): void => {
    const met = path.indexOf(id);
    if (met >= 0) for (const member of path.slice(met)) onCycle.add(member);
    if (met >= 0 || done.has(id)) return;
    for (const next of above(id)) climb(next, [...path, id]);
    done.add(id);
  };
  for (const id of ids) climb(id, []);
  return onCycle;
}
