import { describe, expect, test } from 'vitest';
import { searchKey, termsOf, tokenize } from '../graph/search.ts';
import { randomOf, randomText } from './documents/random.ts';

/** Whether a query finds a text, as the stores decide it: every term among the tokens, words by their beginning. */
const finds = (query: string, text: string, pinyin = true) => {
  const tokens = ` ${tokenize(text, { pinyin }).join(' ')} `;
  const { terms } = termsOf(query);
  return terms.length > 0 && terms.every(({ token, prefix }) => tokens.includes(prefix ? ` ${token}` : ` ${token} `));
};

describe('a name is found', () => {
  test.each([
    ...['创新联合体', '創新聯合體', '联合', '体', '合体', '“联合体”', '联合 创新'],
    ...['chuangxin', 'lianheti', 'lian he ti', 'LianHe', 'chuang xin lian he ti', "chuang'xin"],
  ])('by %s', (query) => expect(finds(query, '创新联合体')).toBe(true));

  test.each(['consort', 'Innovation consortium', 'ＩＮＮＯ'])('in English by %s', (query) =>
    expect(finds(query, 'Innovation consortium (PI021)')).toBe(true),
  );

  test.each([
    ['5g', '5G应用'],
    ['应用', '5G应用'],
    ['465', '“465”现代产业集群'],
    ['lvse', '绿色'],
    ['lüse', '绿色'],
    ['yinhang', '银行'],
    ['chongqing', '重庆'],
    ['创新', '创 新'],
  ])('by %s in %s', (query, name) => expect(finds(query, name)).toBe(true));
});

test('what is not there is not found', () => {
  expect(finds('联体', '创新联合体')).toBe(false);
  expect(finds('新创', '创新联合体')).toBe(false);
  expect(finds('hua', '创新联合体')).toBe(false);
  expect(finds('sortium', 'Innovation consortium')).toBe(false);
  expect(finds('chuangxin', '创新联合体', false)).toBe(false);
});

test('signs mean nothing', () => {
  expect(termsOf('*:()"~?\\ AND{}[]^')).toEqual({ key: 'and', terms: [{ token: 'and', prefix: true }] });
  expect(termsOf(' …。 ')).toEqual({ key: '', terms: [] });
});

test('a query has its key and its terms, each once', () => {
  expect(termsOf('创新 創新,Innovation 5G')).toEqual({
    key: '创新创新innovation5g',
    terms: [
      { token: '创新', prefix: false },
      { token: 'innovation', prefix: true },
      { token: '5g', prefix: true },
    ],
  });
});

test('tokens are single characters and pairs, words whole, and for names their pinyin', () => {
  expect(tokenize('创新券')).toEqual(['创', '创新', '新', '新券', '券']);
  expect(tokenize('R&D 投入')).toEqual(['r', 'd', '投', '投入', '入']);
  expect(tokenize('创新', { pinyin: true })).toEqual(['创', '创新', '新', 'chuang', 'chuangxin', 'xin']);
});

test('keys forget spelling, spaces and signs', () => {
  expect(['“創新” 聯合體', '创新联合体'].map(searchKey)).toEqual(['创新联合体', '创新联合体']);
  expect(searchKey('R&D Grants, awards')).toBe('rdgrantsawards');
});

test('long words and names stay short tokens, found all the same', () => {
  const name = '关于进一步提升科技创新能力加快建设创新型城市的实施意见'.repeat(4);
  expect(Math.max(...tokenize(`${name} ${'x'.repeat(500)}`, { pinyin: true }).map((token) => token.length))).toBe(64);
  expect(finds('x'.repeat(500), 'x'.repeat(500))).toBe(true);
  expect(finds(name, name)).toBe(true);
});

test('any text is found by any word of itself', () => {
  const random = randomOf(8);
  for (let run = 0; run < 1_000; run++) {
    const text = randomText(random, 20);
    const tokens = tokenize(text, { pinyin: true });
    expect(tokens.filter((token) => token === '' || /\s/.test(token))).toEqual([]);
    const { terms } = termsOf(text);
    expect({ text, found: terms.length === 0 || finds(text, text) }).toEqual({ text, found: true });
  }
});
