import type { entity as zh } from './zh.ts';

/** The words of the pages of entities in English: the keys of `zh.ts`, no more and no fewer. */
export const entity: typeof zh = {
  open: 'Open its page',
  skip: 'Skip to the text',
  inNetwork: 'See it in the graph',
  relations: 'All relations',
  none: 'Nothing is joined to it.',
  more: (count) => `${count} more`,
  moreOf: (group, count) => `${group}: ${count} more`,
  waiting: 'Reading…',
  together: {
    title: 'Bodies it answers together with',
    hint: 'Bodies that answer for the same measures, those with the most in common first.',
    measures: (count) => `${count} ${count === 1 ? 'measure' : 'measures'} in common`,
  },
  siblings: {
    place: 'Place',
    printed: 'As printed',
    value: 'Value',
    year: 'By when',
    clause: 'Clause',
    beside: 'Side by side?',
    own: 'this target',
    fits: 'counted alike',
    hint: 'One indicator does not make figures comparable: where type, counting, cadence, unit, year, tier or scope differ, they must not be ranked side by side.',
    reasons: {
      RESTATES: 'restates a target listed here, not counted again',
      PART: 'part of another target',
      TYPE: 'another type of target',
      MEASURED: 'counted differently',
      CADENCE: 'another cadence',
      UNIT: 'another unit, or none to convert',
      YEAR: 'another year',
      LEVEL: 'another tier of government',
      SCOPE: 'another scope',
    },
  },
  mix: {
    scheme: (name) => `By the scheme “${name}”`,
    uses: (count) => `${count} ${count === 1 ? 'use' : 'uses'}`,
    unsided: 'on no side',
    hint: 'A measure counts once for each instrument that it uses; narrower instruments count with the broader one.',
  },
};
