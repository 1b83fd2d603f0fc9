import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { Chart } from '../chart/Chart.tsx';
import { Figure, type Sheet } from '../Figure.tsx';
import { leastWidth, type MatrixPicture, matrixChart } from '../matrix/matrixChart.ts';
import { useHref } from '../useHref.ts';
import { WorkTable } from './WorkTable.tsx';
import type { WorkNetwork } from './workNetwork.ts';

/** So many bodies are drawn; all are in the table. */
const drawn = 14;

type Props = { readonly network: WorkNetwork };

/** The bodies that answer for most measures, each with each, by how many measures they answer for together. */
export function WorkFigure({ network }: Props) {
  const { words, language } = useWords();
  const picture = usePicture(network);
  const title = words.comparing.work.title(network.region?.name ?? words.comparing.work.together);
  const { collectives, collectiveDuties, functionless, functionlessDuties } = network.leftOut;
  const comma = language === 'zh' ? '、' : ', ';
  const notes = [
    words.comparing.work.counts(network.nodes.length, network.measureCount, network.jointMeasures),
    network.nodes.length > drawn ? words.comparing.work.drawn(drawn) : null,
    words.comparing.work.lead(network.withoutLead),
    collectives.length > 0
      ? words.comparing.work.left(collectives.map(({ name }) => name).join(comma), collectiveDuties)
      : null,
    functionless.length > 0 ? words.comparing.work.functionless(functionless.length, functionlessDuties) : null,
  ];
  return (
    <Figure title={title} file="who-works-together" notes={notes} sheet={sheetOf(network)}>
      <Chart
        label={title}
        content={picture}
        draw={(width) => matrixChart(picture, width)}
        least={leastWidth(picture)}
      />
      <p className="compare-key">{words.comparing.work.key}</p>
      <WorkTable network={network} />
    </Figure>
  );
}

function usePicture({ nodes, edges, region }: WorkNetwork): MatrixPicture {
  const { words } = useWords();
  const href = useHref();
  const shown = nodes.slice(0, drawn);
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

function sheetOf({ nodes, edges, region }: WorkNetwork): Sheet<WorkNetwork['edges'][number]> {
  type Edge = WorkNetwork['edges'][number];
  const column = (id: string, value: (edge: Edge) => string | number | null) => ({ id, title: id, value });
  const nameOf = (id: string) => nodes.find(({ entity }) => entity.id === id)?.entity.name ?? id;
  return {
    rows: edges,
    columns: [
      column('place_id', () => region?.id ?? null),
      column('source_id', ({ source }) => source.id),
      column('source', ({ source }) => nameOf(source.id)),
      column('target_id', ({ target }) => target.id),
      column('target', ({ target }) => nameOf(target.id)),
      column('measures', ({ measureCount }) => measureCount),
    ],
  };
}
