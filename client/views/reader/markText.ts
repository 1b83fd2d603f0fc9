/** A stretch of a text. */
export type Stretch = { readonly from: number; readonly to: number };
/** A change of a text: what is read in place of the stretch, null where it was cut. */
export type Change = Stretch & { readonly read: string | null; readonly why: string };
/** A part of a text that the same marks cover, all of one change or none. */
export type Piece<Mark extends Stretch> = {
  readonly from: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly change: Change | null;
  /** Whether the change ends here, so that what is read in its place comes next. */
  readonly closes: boolean;
};
/** Pieces in a row whose marks overlap; `marks` holds each of them once, and none for plain text. */
export type Run<Mark extends Stretch> = { readonly marks: readonly Mark[]; readonly pieces: readonly Piece<Mark>[] };

/** A text in runs that together are the text. Marks may overlap and none is lost; those outside of the text are. */
export function markText<Mark extends Stretch>(
  text: string,
  marks: readonly Mark[],
  changes: readonly Change[] = [],
): Run<Mark>[] {
  const inside = marks.filter(({ from, to }) => from >= 0 && from < to && to <= text.length);
  return runsOf(piecesOf(text, inside, changes));
}

function piecesOf<Mark extends Stretch>(text: string, marks: readonly Mark[], changes: readonly Change[]) {
  const bounds = [0, text.length, ...[...marks, ...changes].flatMap(({ from, to }) => [from, to])];
  const cuts = [...new Set(bounds)].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, i): Piece<Mark> => {
    const from = cuts[i] ?? 0;
    const change = changes.find((each) => each.from <= from && to <= each.to) ?? null;
    return {
      from,
      text: text.slice(from, to),
      marks: marks.filter((mark) => mark.from <= from && to <= mark.to),
      change,
      closes: change?.to === to,
    };
  });
}

function runsOf<Mark extends Stretch>(pieces: readonly Piece<Mark>[]): Run<Mark>[] {
  const runs: { marks: Mark[]; pieces: Piece<Mark>[] }[] = [];
  for (const [i, piece] of pieces.entries()) {
    const last = runs.at(-1);
    const before = pieces[i - 1]?.marks ?? [];
    const goesOn =
      piece.marks.some((mark) => before.includes(mark)) || (piece.marks.length === 0 && before.length === 0);
    if (!last || !goesOn) runs.push({ marks: [...piece.marks], pieces: [piece] });
    else {
      last.pieces.push(piece);
      last.marks.push(...piece.marks.filter((mark) => !last.marks.includes(mark)));
    }
  }
  return runs;
}
