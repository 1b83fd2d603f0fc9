import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapLabel } from '../../client/network/label.ts';

const room = { width: 8, lines: 3 };

describe('labels', () => {
  test('Chinese breaks into even lines', () => {
    expect(wrapLabel('研发费用加计扣除与税收优惠', room)).toBe('研发费用加计扣\n除与税收优惠');
    expect(wrapLabel('创新联合体', room)).toBe('创新联合体');
  });

  test('English breaks at spaces and after hyphens', () => {
    expect(wrapLabel('Research platforms and laboratories', room)).toBe('Research\nplatforms and\nlaboratories');
    expect(wrapLabel('Industry–university–research collaboration', { width: 9, lines: 4 })).toBe(
      'Industry–\nuniversity–\nresearch\ncollaboration',
    );
  });

  test('no line starts with closing or ends with opening punctuation', () => {
    expect(wrapLabel('推进“双创”载体（众创空间、孵化器）建设', { width: 7, lines: 4 })).toBe(
      '推进“双创”\n载体（众创\n空间、孵化\n器）建设',
    );
  });

  test('what does not fit ends in an ellipsis', () => {
    expect(wrapLabel('无锡市强化企业科技创新主体地位三年行动计划的通知', { width: 5, lines: 2 })).toBe(
      '无锡市强化\n企业科技…',
    );
  });

  test('no line is wider than the room, except for a word that cannot be broken', () => {
    const chinese = fc.string({
      unit: fc.constantFrom(...'创新联合体政策工具，。、（）“”产业'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(chinese, (text) => {
        const lines = wrapLabel(text, room).split('\n');
        expect(lines.length).toBeLessThanOrEqual(room.lines);
        const longestRun = Math.max(
          ...(text.match(/[^创新联合体政策工具产业]*.?[^创新联合体政策工具产业]*/g) ?? ['']).map(textWidth),
        );
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(Math.max(room.width, longestRun + 1));
      }),
    );
  });
});
