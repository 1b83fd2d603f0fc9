import { expect, test } from 'vitest';
import { decode } from '../../graph/documents/decode.ts';
import { randomOf } from './random.ts';

const text = '第一條　創新聯合體，到2027年 60家。\n';
const utf16 = (order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

test('UTF-8 is read with and without a mark, which is no part of the text', () => {
  expect(decode(Buffer.from(text))).toBe(text);
  expect(decode(Buffer.from(`\ufeff${text}`))).toBe(text);
});

test('UTF-16 is read in both orders, with and without a mark', () => {
  expect(decode(utf16('le'))).toBe(text);
  expect(decode(utf16('be'))).toBe(text);
  expect(decode(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('le')]))).toBe(text);
  expect(decode(Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('be')]))).toBe(text);
});

test('GB 18030 is found out', () => {
  const bytes = [0xd5, 0xfe, 0xb2, 0xdf, 0xa3, 0xac, 0xb4, 0xb4, 0xd0, 0xc2, 0xc1, 0xaa, 0xba, 0xcf, 0xcc, 0xe5, 0x0a];
  expect(decode(Uint8Array.from(bytes))).toBe('政策，创新联合体\n');
});

test('nothing and any bytes at all give a text', () => {
  expect(decode(new Uint8Array())).toBe('');
  const random = randomOf(5);
  for (let run = 0; run < 500; run++) {
    const bytes = Uint8Array.from({ length: Math.floor(random() * 64) }, () => Math.floor(random() * 256));
    expect(typeof decode(bytes)).toBe('string');
  }
});
