import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginTimeline, goOn, redo, type Timeline, undo } from '../../client/state/timeline.ts';

const alone = { at: 0, flows: false };
const walk = (places: readonly string[]) =>
  places.reduce((timeline, place) => goOn(timeline, place, alone), beginTimeline('start'));
const repeat = (times: number, change: (timeline: Timeline) => Timeline, from: Timeline) =>
  Array.from({ length: times }).reduce<Timeline>((timeline) => change(timeline), from);

describe('taking back', () => {
  test('everything that was done can be taken back and done again', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 120 }), (places) => {
        const end = walk(places);
        const back = repeat(end.past.length, undo, end);
        expect(back.now).toBe('start');
        expect(repeat(end.past.length, redo, back)).toEqual({ ...end, flowing: null });
      }),
    );
  });

  test('two hundred steps are kept, and no more', () => {
    const end = walk(Array.from({ length: 300 }, (_, index) => `step ${index}`));
    expect(end.past).toHaveLength(200);
    expect(repeat(500, undo, end).now).toBe('step 99');
  });

  test('something new forgets what was undone', () => {
    const changed = goOn(undo(walk(['a', 'b'])), 'c', alone);
    expect(changed).toEqual({ now: 'c', past: ['start', 'a'], future: [], flowing: null });
  });

  test('the moves of one slider count as one step, those of another gesture as another', () => {
    const flow = (timeline: Timeline, place: string, at: number) => goOn(timeline, place, { at, flows: true });
    const slid = flow(flow(flow(beginTimeline('start'), 'a', 100), 'b', 300), 'c', 900);
    expect(slid.past).toEqual(['start']);
    expect(flow(slid, 'd', 5_000).past).toEqual(['start', 'c']);
  });
});
