import { useWords } from '../../i18n/useWords.ts';
import type { Piece, Stretch } from './markText.ts';

/** A piece of text: struck out with what is read in its place where it was repaired, grey where it was cut. */
export function PieceText({ piece: { text, change, closes } }: { piece: Piece<Stretch> }) {
  const { words } = useWords();
  if (!change) return text;
  const { read, why } = change;
  if (read === null) {
    return (
      <del className="cut" title={words.reader.cut(why)}>
        {text}
      </del>
    );
  }
  return (
    <>
      <del className="repaired" title={words.reader.repaired(read, why)}>
        {text}
      </del>
      {closes && <ins title={words.reader.repaired(read, why)}>{read}</ins>}
    </>
  );
}
