import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../client/views/cite/bibtex.ts';
import { type CiteSource, today } from '../../client/views/cite/citeSource.ts';
import { gbt7714 } from '../../client/views/cite/gbt7714.ts';

const document: CiteSource = {
  of: 'document',
  id: 'policy:jia-2024-consortia',
  title: '甲市创新联合体三年行动方案（2024—2026年）',
  translated: 'Three-year action plan of Jia for innovation consortia (2024–2026)',
  issuers: ['甲市人民政府', '甲市科学技术局'],
  number: '甲政发〔2024〕5号',
  place: '甲市',
  date: '2024-03',
  clause: null,
  url: 'https://example.org/jia?a=1&b=50%25',
  accessed: '2026-01-31',
};
const clause: CiteSource = { ...document, of: 'clause', id: 'measure:jia-2024-consortia:2.1.1', clause: '二(一)1' };
const view: CiteSource = {
  of: 'view',
  id: 'view:创新联合体 0f1e2d3c',
  title: 'Innovation consortium',
  translated: null,
  issuers: ['Policy Graph'],
  number: 'data version 0f1e2d3c',
  place: null,
  date: null,
  clause: null,
  url: 'http://localhost:4000/?lang=en&sel=instrument:a',
  accessed: '2026-01-31',
};

describe('references by GB/T 7714—2015', () => {
  test('name bodies, title, number, dates and address of a document', () => {
    expect(gbt7714(document)).toBe(
      '甲市人民政府, 甲市科学技术局. 甲市创新联合体三年行动方案（2024—2026年）: 甲政发〔2024〕5号[A/OL]. (2024-03)[2026-01-31]. https://example.org/jia?a=1&b=50%25.',
    );
  });

  test('put a clause where pages stand', () => {
    expect(gbt7714(clause)).toBe(
      '甲市人民政府, 甲市科学技术局. 甲市创新联合体三年行动方案（2024—2026年）: 甲政发〔2024〕5号[A/OL]. 2024: 二(一)1(2024-03)[2026-01-31]. https://example.org/jia?a=1&b=50%25.',
    );
  });

  test('without an address are of a document on paper', () => {
    expect(gbt7714({ ...clause, url: null })).toBe(
      '甲市人民政府, 甲市科学技术局. 甲市创新联合体三年行动方案（2024—2026年）: 甲政发〔2024〕5号[A]. 甲市: 甲市人民政府, 2024-03: 二(一)1.',
    );
    const little = { ...document, url: null, number: null, place: null, date: null, issuers: [] };
    expect(gbt7714(little)).toBe('甲市创新联合体三年行动方案（2024—2026年）[A].');
  });

  test('name three bodies at most', () => {
    expect(gbt7714({ ...document, issuers: ['甲', '乙', '丙', '丁'], number: null })).toBe(
      '甲, 乙, 丙, 等. 甲市创新联合体三年行动方案（2024—2026年）[A/OL]. (2024-03)[2026-01-31]. https://example.org/jia?a=1&b=50%25.',
    );
  });

  test('of a view hold its address, when it was seen, and what data it rests on', () => {
    expect(gbt7714(view)).toBe(
      'Policy Graph. Innovation consortium: data version 0f1e2d3c[DB/OL]. [2026-01-31]. http://localhost:4000/?lang=en&sel=instrument:a.',
    );
  });
});

describe('references in BibTeX', () => {
  test('hold the same of a document', () => {
    expect(bibtex(document)).toBe(`@misc{policy-jia-2024-consortia,
  author = {{甲市人民政府} and {甲市科学技术局}},
  title = {{甲市创新联合体三年行动方案（2024—2026年）}},
  titleaddon = {Three-year action plan of Jia for innovation consortia (2024–2026)},
  year = {2024},
  month = {3},
  date = {2024-03},
  address = {甲市},
  note = {甲政发〔2024〕5号},
  url = {https://example.org/jia?a=1&b=50%25},
  urldate = {2026-01-31},
  langid = {chinese},
  mark = {A},
  medium = {OL},
}`);
  });

  test('hold the same of a clause and of a view', () => {
    expect(
      bibtex({ ...clause, url: null, translated: null, number: null }),
    ).toBe(`@misc{measure-jia-2024-consortia-2.1.1,
  author = {{甲市人民政府} and {甲市科学技术局}},
  title = {{甲市创新联合体三年行动方案（2024—2026年）}},
  year = {2024},
  month = {3},
  date = {2024-03},
  address = {甲市},
  pages = {二(一)1},
  langid = {chinese},
  mark = {A},
}`);
    expect(bibtex(view)).toBe(`@misc{view-0f1e2d3c,
  author = {{Policy Graph}},
  title = {{Innovation consortium}},
  note = {data version 0f1e2d3c},
  url = {http://localhost:4000/?lang=en&sel=instrument:a},
  urldate = {2026-01-31},
  langid = {english},
  mark = {DB},
  medium = {OL},
}`);
  });

  test('take nothing in a name for a command', () => {
    const hostile = { ...view, title: 'a}b{c\\input{x}\n#1 $2% & ~_^', url: 'http://x/{a}\\ b' };
    expect(bibtex(hostile)).toContain(
      'title = {{a\\textbraceright{}b\\textbraceleft{}c\\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\#1 \\$2\\% \\& \\textasciitilde{}\\_\\textasciicircum{}}},',
    );
    expect(bibtex(hostile)).toContain('url = {http://x/%7Ba%7D%5C%20b},');
  });

  test('always balance their braces and stay on their lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, number) => {
        const entry = bibtex({ ...document, id: title, title, number, url: `http://x/${number}`, issuers: [title] });
        let depth = 0;
        for (const sign of entry) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(
          entry
            .split('\n')
            .slice(1, -1)
            .every((line) => /^ {2}[a-z]+ = \{.*\},$/.test(line)),
        ).toBe(true);
        expect(entry).toMatch(/^@misc\{[A-Za-z0-9.-]+,\n/);
      }),
    );
  });
});

test('today is the reader’s day', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
