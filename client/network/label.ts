/** How wide text runs, in em: a Chinese character is one, a Latin letter about half of one. */
export function textWidth(text: string): number {
  return [...text].reduce((width, character) => width + characterWidth(character), 0);
}

/**
 * Text broken into at most `lines` lines of `width` em, as even as can be; what does not fit ends in an ellipsis. Breaks
 * fall between Chinese characters and between words, never before closing or after opening punctuation.
 */
export function wrapLabel(text: string, { width, lines }: { width: number; lines: number }): string {
  const pieces = piecesOf(text);
  const whole = textWidth(text);
  for (let count = Math.max(1, Math.ceil(whole / width)); count <= lines; count += 1) {
    for (let limit = whole / count; limit <= width; limit += 0.5) {
      const wrapped = fill(pieces, limit);
      if (wrapped.length <= count) return wrapped.join('\n');
    }
  }
  return cut(fill(pieces, width), lines).join('\n');
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;
const closing = /[，。、；：？！）》」』”’…,.;:?!)\]}%·]/;
const opening = /[（《「『“‘([{]$/;

function characterWidth(character: string): number {
  if (wide.test(character)) return 1;
  if (character === ' ') return 0.28;
  return /[A-Zmw—–“”]/.test(character) ? 0.72 : 0.54;
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/\s+|[^\s\-–—/\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+[-–—/]*|./gu) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && (closing.test(piece[0] ?? '') || opening.test(last)))
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function fill(pieces: readonly string[], limit: number): string[] {
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && textWidth(line + piece.trimEnd()) > limit) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line === '' ? piece.trimStart() : line + piece;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

function cut(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  kept[most - 1] = `${[...(kept[most - 1] ?? '')].slice(0, -1).join('').trimEnd()}…`;
  return kept;
}
