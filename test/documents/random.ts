/** Random numbers that are the same in every run, so that a failure can be looked at again. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pieces = [
  ...[
    '一、',
    '二、',
    '(一)',
    '（二）',
    '㈢',
    '1.',
    '2、',
    '⒊',
    '(1)',
    '⑵',
    '①',
    '第一章',
    '第二節',
    '第三條',
    '十一、',
    '1.5',
    '100',
  ],
  ...['\n', '\r\n', '\r', '\u2028', '\f', ' ', '\u3000', '\t', '\u200b', '\ufeff', '\u00ad', '\u0000', '\u0085'],
  ...[
    '創新',
    '聯合體',
    '乾隆',
    '政策',
    '著',
    '㈱',
    'ﬁ',
    'e\u0301',
    '\u0301',
    '\u1112\u1161\u11ab',
    'Ａ',
    '％',
    '½',
    '…',
    '—',
    '〇',
  ],
  ...['𠀀', '👩‍🔬', '\ud800', '\udc00', '{', '<b>', '??', '苿搸', '。', '、', '《', '》', '(', ')'],
];

/** A text of things that texts are made of and that break readers. */
export function randomText(random: () => number, length: number): string {
  const piece = () => {
    if (random() < 0.1) return String.fromCharCode(Math.floor(random() * 0xffff));
    return pieces[Math.floor(random() * pieces.length)] ?? '';
  };
  return Array.from({ length: Math.floor(random() * length) }, piece).join('');
}

/** A short stretch of a text, or something else. */
export function randomPhrase(random: () => number, text: string): string {
  if (random() < 0.2) return randomText(random, 4);
  const start = Math.floor(random() * text.length);
  return text.slice(start, start + 1 + Math.floor(random() * 5));
}
