/** The known names closest to a wrong one, best first, at most three: those that share a part with it, or differ little. */
export function nearest(wrong: string, known: Iterable<string>): string[] {
  const scored = [...new Set(known)].map((name) => ({ name, distance: distance(wrong, name) }));
  return scored
    .filter(({ name, distance }) => distance <= Math.max(2, Math.max(name.length, wrong.length) * 0.5))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Edit distance, halved where one contains the other. */
function distance(a: string, b: string): number {
  const edits = editDistance(a.slice(0, 80), b.slice(0, 80));
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a)) ? edits / 2 : edits;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
