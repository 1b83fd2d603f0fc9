/* Lists of ids in which each stands once, in the order in which they were taken. */

export function union(ids: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...ids, ...more])];
}

export function without(ids: readonly string[], gone: readonly string[]): readonly string[] {
  return ids.filter((id) => !gone.includes(id));
}

/** Takes an id in, or out if it is there. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? without(ids, [id]) : [...ids, id];
}
