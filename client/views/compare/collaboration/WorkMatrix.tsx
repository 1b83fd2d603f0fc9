import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { MatrixDrawing } from '../matrix/MatrixDrawing.tsx';
import type { MatrixPicture } from '../matrix/matrixChart.ts';
import { useHref } from '../useHref.ts';
import type { WorkNetwork } from './workNetwork.ts';

/** So many bodies have a row; all are in the table. */
export const mostRows = 14;

/** The bodies that answer for most measures, each with each, by how many measures they answer for together. */
export function WorkMatrix({ title, network }: { title: string; network: WorkNetwork }) {
  const picture = usePicture(network);
  return <MatrixDrawing label={title} picture={picture} />;
}

function usePicture({ nodes, edges, region }: WorkNetwork): MatrixPicture {
  const { words } = useWords();
  const href = useHref();
  const shown = nodes.slice(0, mostRows);
  const most = Math.max(1, ...edges.map(({ measureCount }) => measureCount));
  const where = region?.id ?? '*';
  const facts = (...ids: string[]) => href(choose({ facts: [where, ...ids].join('~') }));
  const between = new Map(
    edges.flatMap(({ source, target, measureCount }) => [
      [`${source.id} ${target.id}`, measureCount] as const,
      [`${target.id} ${source.id}`, measureCount] as const,
    ]),
  );
  const heads = shown.map(({ entity, measureCount }) => ({
    key: entity.id,
    name: entity.name,
    note: `${entity.name}: ${words.compare.measuresOf(measureCount)}`,
    href: facts(entity.id),
  }));
  const squares = shown.flatMap((one) =>
    shown.map((other) => {
      const own = one === other;
      const count = own ? one.measureCount : (between.get(`${one.entity.id} ${other.entity.id}`) ?? 0);
      const names = own ? one.entity.name : `${one.entity.name} · ${other.entity.name}`;
      return {
        place: one.entity.id,
        column: other.entity.id,
        said: own ? `(${count})` : count === 0 ? '' : String(count),
        label: `${names}: ${words.compare.measuresOf(count)}`,
        dark: own ? 0 : count / most,
        standing: count === 0 || own ? ('SILENT' as const) : ('USED' as const),
        href: own ? facts(one.entity.id) : count === 0 ? null : facts(one.entity.id, other.entity.id),
      };
    }),
  );
  return { places: heads, columns: heads, squares };
}
