import DataLoader from 'dataloader';
import type { Ask } from '../../graph/analysis/ask.ts';
import { instrumentUses, type Use } from '../../graph/analysis/instrumentUses.ts';
import type { Passage } from '../../graph/facts.ts';
import type { KindCount } from '../../graph/store/questions/corpus.ts';
import { degrees } from '../../graph/store/questions/degrees.ts';
import {
  type ToldEdge,
  type ToldNode,
  toldNodes,
  toldOfMeasures,
  toldOfPolicies,
} from '../../graph/store/questions/documentFacts.ts';
import { cutsInside } from '../../graph/store/questions/documentPages.ts';
import { type Name, names } from '../../graph/store/questions/names.ts';
import { attachments, type Place, passagesByIds, passagesUnder } from '../../graph/store/questions/passages.ts';
import { type CellLoader, cellLoader } from './cells.ts';
import { type ClosureLoader, closureLoader } from './closures.ts';
import { type DutyLoader, dutyLoader } from './duties.ts';
import { type EntityLoader, entityLoader } from './entities.ts';
import { type LinkLoader, linkLoader } from './links.ts';
import { type ListLoader, listLoader } from './lists.ts';
import { memo } from './memo.ts';
import { type MissingLoader, missingLoader } from './missing.ts';
import { type TextLoader, textLoader } from './text.ts';
import { type TieLoader, tieLoader } from './ties.ts';

/** Everything that one request loads, each thing once: however many rows ask, the store is asked once a step. */
export type Loaders = {
  readonly entities: EntityLoader;
  readonly closures: ClosureLoader;
  readonly links: LinkLoader;
  readonly lists: ListLoader;
  readonly cells: CellLoader;
  readonly duties: DutyLoader;
  readonly ties: TieLoader;
  readonly missing: MissingLoader;
  readonly passages: DataLoader<string, Passage | null>;
  /** Passages at and under an address, by `{policy, ref}` as JSON. */
  readonly passagesUnder: DataLoader<string, readonly Passage[]>;
  /** What was cut in the midst of a paragraph, by `{policy, ref}` as JSON. */
  readonly cutsInside: DataLoader<string, readonly Passage[]>;
  readonly text: TextLoader;
  /** All facts of a policy: nodes, what is told of its measures, what is told of it as a whole. */
  readonly toldNodes: DataLoader<string, readonly ToldNode[]>;
  readonly toldOfMeasures: DataLoader<string, readonly ToldEdge[]>;
  readonly toldOfPolicies: DataLoader<string, readonly ToldEdge[]>;
  readonly attached: DataLoader<string, boolean>;
  readonly names: DataLoader<string, Name | null>;
  readonly degrees: DataLoader<string, readonly KindCount[]>;
  readonly uses: (by: 'region' | 'instrument', exact: boolean) => DataLoader<string, readonly Use[]>;
};

/** Makes the loaders of one request. */
export function makeLoaders(ask: Ask): Loaders {
  const closures = closureLoader(ask);
  return {
    entities: entityLoader(ask),
    closures,
    links: linkLoader(ask),
    lists: listLoader(ask, closures),
    cells: cellLoader(ask),
    duties: dutyLoader(ask),
    ties: tieLoader(ask),
    missing: missingLoader(ask),
    passages: new DataLoader((ids) => ask(passagesByIds, ids)),
    passagesUnder: new DataLoader((places) =>
      ask(
        passagesUnder,
        places.map((place) => JSON.parse(place) as Place),
      ),
    ),
    cutsInside: new DataLoader((places) =>
      ask(
        cutsInside,
        places.map((place) => JSON.parse(place) as Place),
      ),
    ),
    text: textLoader(ask),
    toldNodes: new DataLoader((policies) => ask(toldNodes, policies)),
    toldOfMeasures: new DataLoader((policies) => ask(toldOfMeasures, policies)),
    toldOfPolicies: new DataLoader((policies) => ask(toldOfPolicies, policies)),
    attached: new DataLoader((policies) => ask(attachments, policies)),
    names: new DataLoader((ids) => ask(names, ids)),
    degrees: new DataLoader((ids) => ask(degrees, ids)),
    uses: usesLoader(ask),
  };
}

function usesLoader(ask: Ask): Loaders['uses'] {
  const loaders = memo((key) => {
    const { by, exact } = JSON.parse(key) as { by: 'region' | 'instrument'; exact: boolean };
    return new DataLoader<string, readonly Use[]>(async (ids) => {
      const found = await instrumentUses(ask, { regions: null, instruments: null, [`${by}s`]: ids, exact });
      const byId = Map.groupBy(found, (use) => use[by]);
      return ids.map((id) => byId.get(id) ?? []);
    });
  });
  return (by, exact) => loaders(JSON.stringify({ by, exact }));
}
