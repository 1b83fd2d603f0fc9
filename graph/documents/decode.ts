/**
 * Turns the bytes of a document into text: by byte order mark, else strict UTF-8, else UTF-16 where its pattern of bytes
 * shows, else GB 18030; what none of them reads is UTF-8 with replacement characters. The mark is no part of the text.
 */
export function decode(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  return strict('utf-8', bytes) ?? utf16(bytes) ?? strict('gb18030', bytes) ?? new TextDecoder('utf-8').decode(bytes);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-8 that holds zero bytes is UTF-16 without a mark: no text document has them. */
function strict(encoding: string, bytes: Uint8Array): string | null {
  if (encoding === 'utf-8' && bytes.includes(0)) return null;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const little = likeness(bytes, 1);
  const big = likeness(bytes, 0);
  if (Math.max(little, big) < 0.8) return null;
  return strict(little >= big ? 'utf-16le' : 'utf-16be', bytes);
}

/** The share of code units whose high byte is one that Chinese text has: Han, ASCII, or CJK and full-width punctuation. */
function likeness(bytes: Uint8Array, high: 0 | 1): number {
  let alike = 0;
  for (let i = high; i < bytes.length; i += 2) {
    const byte = bytes[i] ?? 0;
    if (byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f)) alike++;
  }
  return alike / (bytes.length / 2);
}
