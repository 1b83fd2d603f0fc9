/** A stretch of two texts laid over one another. */
export type DiffPart = { readonly kind: 'SAME' | 'REMOVED' | 'ADDED'; readonly text: string };

/** Longer than this, both together, texts are not compared: the table grows with the product of their lengths. */
const mostCharacters = 4000;
/** What two texts share by chance between two changes tells nobody anything. */
const leastShared = 2;

/**
 * How one text becomes another, character by character, by a longest common subsequence (Wagner and Fischer 1974): SAME
 * and REMOVED together are the first text, SAME and ADDED the second. Null where both together are too long.
 */
export function characterDiff(before: string, after: string): readonly DiffPart[] | null {
  const [one, other] = [[...before], [...after]];
  if (one.length + other.length > mostCharacters) return null;
  return inRuns(withoutChance(inRuns(steps(one, other))));
}

/** One step for each character. */
function steps(one: readonly string[], other: readonly string[]): DiffPart[] {
  const width = other.length + 1;
  const left = commonLengths(one, other, width);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i], other[j]];
    const removes = (left[(i + 1) * width + j] ?? 0) >= (left[i * width + j + 1] ?? 0);
    if (a !== undefined && a === b) {
      parts.push({ kind: 'SAME', text: a });
      i++;
      j++;
    } else if (a !== undefined && (b === undefined || removes)) {
      parts.push({ kind: 'REMOVED', text: a });
      i++;
    } else {
      parts.push({ kind: 'ADDED', text: b ?? '' });
      j++;
    }
  }
  return parts;
}

/** For each two places how long a subsequence is left from there that both texts have. */
function commonLengths(one: readonly string[], other: readonly string[], width: number): Uint16Array {
  const left = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      const at = i * width + j;
      left[at] =
        one[i] === other[j] ? (left[at + width + 1] ?? 0) + 1 : Math.max(left[at + width] ?? 0, left[at + 1] ?? 0);
    }
  }
  return left;
}

/** Shared stretches too short to say anything, between two changes, as changes. */
function withoutChance(parts: readonly DiffPart[]): DiffPart[] {
  return parts.flatMap((part, i) => {
    const within = i > 0 && i < parts.length - 1;
    if (part.kind !== 'SAME' || !within || [...part.text].length >= leastShared) return [part];
    return [{ kind: 'REMOVED', text: part.text } as const, { kind: 'ADDED', text: part.text } as const];
  });
}

/** Steps of one kind as one stretch; between two shared stretches what is removed stands before what is added. */
function inRuns(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const close = () => {
    if (removed !== '') runs.push({ kind: 'REMOVED', text: removed });
    if (added !== '') runs.push({ kind: 'ADDED', text: added });
    [removed, added] = ['', ''];
  };
  for (const part of parts) {
    if (part.kind === 'REMOVED') removed += part.text;
    if (part.kind === 'ADDED') added += part.text;
    if (part.kind !== 'SAME') continue;
    close();
    const last = runs.at(-1);
    if (last?.kind === 'SAME') runs[runs.length - 1] = { kind: 'SAME', text: last.text + part.text };
    else runs.push(part);
  }
  close();
  return runs;
}
