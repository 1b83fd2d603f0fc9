import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markPassage } from '../../client/views/panel/markPassage.ts';
import { findQuery } from '../../client/views/search/Matched.tsx';

describe('marking a passage', () => {
  test('cuts out the marked words by their place in the document', () => {
    const marks = [
      { from: 106, to: 109, kind: 'TARGET' as const, label: '60' },
      { from: 100, to: 102, kind: null, label: '' },
      { from: null, to: null, kind: null, label: 'not found' },
    ];
    expect(markPassage('建设创新联合体60家。', 100, marks)).toEqual([
      { from: 0, text: '建设', marked: true, kind: null, label: '' },
      { from: 2, text: '创新联合', marked: false, kind: null, label: '' },
      { from: 6, text: '体60', marked: true, kind: 'TARGET', label: '60' },
      { from: 9, text: '家。', marked: false, kind: null, label: '' },
    ]);
  });

  test('loses and doubles nothing, however marks overlap', () => {
    const offset = fc.integer({ min: -5, max: 70 });
    const mark = fc.record({ from: offset, to: offset, kind: fc.constant(null), label: fc.constant('') });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(9), fc.array(mark), (passage, start, marks) => {
        const pieces = markPassage(passage, start, marks);
        expect(pieces.map(({ text }) => text).join('')).toBe(passage);
        expect(pieces.every(({ text }) => text.length > 0)).toBe(true);
      }),
    );
  });
});

describe('why a search hit matched', () => {
  test('the query is marked where it stands', () => {
    expect(findQuery('创新联合体', '联合')).toEqual({ before: '创新', marked: '联合', after: '体' });
    expect(findQuery('Innovation consortium', 'CONS')).toEqual({
      before: 'Innovation ',
      marked: 'cons',
      after: 'ortium',
    });
  });

  test('a long passage is shortened around the first match', () => {
    const { before, marked, after } = findQuery(`${'甲'.repeat(60)}联合体${'乙'.repeat(90)}`, '联合体');
    expect([before.length, marked, after.length]).toEqual([25, '联合体', 49]);
  });

  test('without a match all of it stays', () => {
    expect(findQuery('创新联合体', 'lianheti')).toEqual({ before: '创新联合体', marked: '', after: '' });
  });
});
