import { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { Piece } from './format.ts';

/**
 * The files of a folder as one ZIP archive (PKWARE APPNOTE 6.3.9), written as they come: sizes follow the content in a
 * data descriptor. Each file, and all together, must stay under 4 GB, beyond which the old form of ZIP cannot count.
 */
export async function* zipped(pieces: AsyncIterable<Piece>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  const iterator = pieces[Symbol.asyncIterator]();
  let offset = 0;
  for (let next = await iterator.next(); !next.done; ) {
    const name = next.value.file ?? '';
    const sums = { crc: 0, size: 0, packed: 0 };
    const content = async function* () {
      for (; !next.done && next.value.file === name; next = await iterator.next()) {
        const bytes = Buffer.from(next.value.text);
        sums.crc = crc32(bytes, sums.crc);
        sums.size += bytes.length;
        yield bytes;
      }
    };
    const head = localHeader(name);
    yield head;
    for await (const packed of Readable.from(content()).pipe(createDeflateRaw())) {
      sums.packed += packed.length;
      yield packed;
    }
    const tail = numbers([4, 0x08074b50], [4, sums.crc], [4, sums.packed], [4, sums.size]);
    yield tail;
    entries.push({ name, offset, ...sums });
    offset = within(offset + head.length + sums.packed + tail.length, sums.size);
  }
  const directory = Buffer.concat(entries.map(centralHeader));
  yield directory;
  const count = entries.length;
  yield numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory.length], [4, offset], [2, 0]);
}

type Entry = {
  readonly name: string;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
};

/** Needs version 2.0; bit 3: sizes come behind; bit 11: names are UTF-8; method 8: deflate; the first day that ZIP knows. */
const common = [
  [2, 20],
  [2, 0x0808],
  [2, 8],
  [2, 0],
  [2, 0x21],
] as const;

function localHeader(name: string): Buffer {
  const written = Buffer.from(name);
  const fields = numbers([4, 0x04034b50], ...common, [4, 0], [4, 0], [4, 0], [2, written.length], [2, 0]);
  return Buffer.concat([fields, written]);
}

function centralHeader({ name, offset, crc, size, packed }: Entry): Buffer {
  const written = Buffer.from(name);
  const sizes = [
    [4, crc],
    [4, packed],
    [4, size],
    [2, written.length],
  ] as const;
  const rest = [
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, offset],
  ] as const;
  return Buffer.concat([numbers([4, 0x02014b50], [2, 20], ...common, ...sizes, ...rest), written]);
}

/** Unsigned numbers of so many bytes, the lowest first. */
function numbers(...fields: readonly (readonly [2 | 4, number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  fields.reduce((at, [bytes, value]) => buffer.writeUIntLE(value, at, bytes), 0);
  return buffer;
}

function within(offset: number, size: number): number {
  if (Math.max(offset, size) < 2 ** 32) return offset;
  throw new RangeError('the archive is larger than 4 GB; npm run export writes a folder of any size');
}
