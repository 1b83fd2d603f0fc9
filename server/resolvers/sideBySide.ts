import type { Resolvers } from '../../generated/resolvers.ts';
import { narrowestOf } from '../../graph/analysis/alignedMeasures.ts';
import { characterDiff } from '../../graph/analysis/characterDiff.ts';
import { reuseOf } from '../../graph/analysis/textSimilarity.ts';
import { kindOf } from '../../graph/store/keys.ts';
import { listUnder } from '../lists.ts';
import { entityOf } from '../rows.ts';
import { pairsOf, rowsOf } from '../sideBySide.ts';

/** What is compared side by side, and what hangs on it. */
export const sideBySide: Resolvers = {
  SideBySide: {
    sides: (of) => of.found.sides.map((side) => ({ side, of })),
    instruments: rowsOf,
    pairs: (of, args) => pairsOf(of, null, args),
  },
  ComparedSide: {
    entity: ({ side }, _args, context) => entityOf(context, kindOf(side.id), side.id),
    policies: ({ side }, _args, context) => Promise.all(side.policies.map((id) => entityOf(context, 'POLICY', id))),
    measureCount: ({ side }) => side.measures,
    comparedMeasures: async ({ side, of }) => (await of.aligned()).compared.get(side.id)?.measures ?? 0,
    truncated: async ({ side, of }) => (await of.aligned()).compared.get(side.id)?.truncated ?? false,
    attachedPolicies: async ({ side }, _args, { loaders }) => {
      const attached = await Promise.all(side.policies.map((id) => loaders.attached.load(id)));
      return attached.filter(Boolean).length;
    },
    speaksForAll: ({ side }) => side.speaking,
  },
  ComparedInstrument: {
    instrument: ({ row }, _args, context) => entityOf(context, 'INSTRUMENT', row.instrument),
    sharing: ({ row }) => row.sharing,
    cells: ({ row, of }) => row.cells.map((cell) => ({ cell, of })),
    pairs: ({ row, of }, args) => pairsOf(of, row.instrument, args),
  },
  ComparedCell: {
    entity: ({ cell }, _args, context) => entityOf(context, kindOf(cell.side), cell.side),
    standing: ({ cell }) => cell.standing,
    measureCount: ({ cell }) => cell.measures,
    measures: ({ cell, of }, args, context) => {
      const { sides, exact } = of.found;
      const policies = sides.find(({ id }) => id === cell.side)?.policies ?? [];
      const filter = cell.measures > 0 ? { policies } : null;
      const under = { path: 'Instrument.measures', parent: cell.instrument, filter, exact } as const;
      return { ...listUnder(context, under, args), totalCount: async () => cell.measures };
    },
  },
  MeasurePair: {
    one: ({ pair }, _args, context) => entityOf(context, 'MEASURE', pair.one.id),
    other: ({ pair }, _args, context) => entityOf(context, 'MEASURE', pair.other.id),
    oneSide: ({ pair }, _args, context) => entityOf(context, kindOf(pair.oneSide), pair.oneSide),
    otherSide: ({ pair }, _args, context) => entityOf(context, kindOf(pair.otherSide), pair.otherSide),
    instruments: ({ pair, of }, _args, context) =>
      Promise.all(narrowestOf(pair, of.found.members).map((id) => entityOf(context, 'INSTRUMENT', id))),
    similarity: ({ pair }) => pair.nearness?.similarity ?? null,
    containment: ({ pair }) => pair.nearness?.containment ?? null,
    reuse: ({ pair }) => pair.nearness && reuseOf(pair.nearness.similarity),
    diff: ({ pair, alignment: { texts } }) => {
      if (!pair.nearness || reuseOf(pair.nearness.similarity) === 'OWN') return null;
      const parts = characterDiff(texts.get(pair.one.id) ?? '', texts.get(pair.other.id) ?? '');
      return parts && [...parts];
    },
  },
};
