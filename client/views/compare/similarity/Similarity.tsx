import type { CompareSimilarityQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { compareSimilarity } from '../../../queries/documents.ts';
import { useAnswer } from '../../../queries/useAnswer.ts';
import { choose, select } from '../../../state/transitions.ts';
import { Choice } from '../../filters/Choice.tsx';
import { Segments } from '../../filters/Segments.tsx';
import { Asked } from '../Asked.tsx';
import { Chart } from '../chart/Chart.tsx';
import { Controls } from '../controls/Controls.tsx';
import { Flag } from '../controls/Flag.tsx';
import { ScopeChoice } from '../controls/ScopeChoice.tsx';
import { Figure } from '../Figure.tsx';
import type { MatrixPicture } from '../matrix/matrixChart.ts';
import { useHref } from '../useHref.ts';
import { unless, useOptions } from '../useOptions.ts';
import { useScope } from '../useScope.ts';
import { Workspace } from '../Workspace.tsx';
import { dendrogram } from './dendrogram.ts';
import { PairFacts } from './PairFacts.tsx';
import { PairTable } from './PairTable.tsx';
import { type Alike, inCluster, nearness, pairSheet } from './pairs.ts';
import { leastWidth, similarityChart } from './similarityChart.ts';

const overs = ['INSTRUMENTS', 'INDICATORS', 'FUNCTIONS'] as const;
const measures = ['JACCARD', 'COSINE'] as const;

/** How alike places are, as a heat map in which those alike stand side by side. */
export function Similarity() {
  const { words, lang } = useWords();
  const options = useOptions();
  const scope = useScope();
  const over = options.one('over', overs);
  const measure = options.one('measure', measures);
  const exact = options.flag('exact');
  const answered = useAnswer(compareSimilarity, { lang, over, measure, exact, regions: options.list('places') });
  return (
    <Workspace facts={<PairFacts over={over} measure={measure} exact={exact} facts={options.text('facts') ?? ''} />}>
      <Controls>
        <ScopeChoice name="places" scope={scope} options={options} />
        <Choice
          label={words.comparing.similarity.over}
          value={over}
          options={overs.map((id) => ({ id, name: words.comparing.similarity.overs[id] }))}
          onChange={(id) => options.set({ over: unless('INSTRUMENTS', id) })}
        />
        <Segments
          label={words.comparing.similarity.measure}
          value={measure}
          options={measures.map((id) => ({ id, name: words.comparing.similarity.measures[id] }))}
          onChange={(id) => options.set({ measure: unless('JACCARD', id) })}
        />
        {over === 'INSTRUMENTS' && <Flag name="exact" label={words.comparing.matrix.exact} options={options} />}
      </Controls>
      <Asked answered={answered}>{(data) => <Answer alike={data.similarity} over={over} measure={measure} />}</Asked>
    </Workspace>
  );
}

type Shown = {
  readonly alike: CompareSimilarityQuery['similarity'];
  readonly over: (typeof overs)[number];
  readonly measure: (typeof measures)[number];
};

function Answer({ alike, over, measure }: Shown) {
  const { words } = useWords();
  const matrix = usePicture(alike);
  const picture = { matrix, tree: dendrogram(alike), said: words.comparing.similarity.mean };
  if (alike.regions.length < 2) return <p className="note">{words.comparing.nothing}</p>;
  const title = words.comparing.similarity.title(words.comparing.similarity.overs[over]);
  const notes = [
    words.comparing.similarity.means[measure],
    words.comparing.similarity.vectors[over],
    words.comparing.similarity.order,
    words.comparing.similarity.tree,
    words.comparing.similarity.counts(alike.regions.length),
    alike.truncated ? words.panel.shownOf(alike.regions.length, alike.totalRegions) : null,
  ];
  return (
    <Figure
      title={title}
      file="similarity"
      legend={words.comparing.similarity.key}
      notes={notes}
      sheet={pairSheet(alike)}
    >
      <Chart
        label={title}
        content={picture}
        draw={(width) => similarityChart(picture, width)}
        least={leastWidth(picture)}
      />
      <p className="compare-key">{words.comparing.similarity.key}</p>
      <PairTable alike={alike} />
    </Figure>
  );
}

function usePicture(alike: Alike): MatrixPicture {
  const { words } = useWords();
  const href = useHref();
  const places = inCluster(alike);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const heads = places.map(({ id, name }) => ({
    key: id,
    name,
    note: name,
    href: href(select(id)),
  }));
  return {
    places: heads,
    columns: heads,
    squares: alike.cells.map(({ left, right, value, sharedCount }) => ({
      place: left.id,
      column: right.id,
      said: nearness(value),
      label: words.comparing.similarity.said({
        left: names.get(left.id) ?? left.id,
        right: names.get(right.id) ?? right.id,
        value: nearness(value),
        shared: sharedCount,
      }),
      dark: value ?? 0,
      standing: value === null ? 'UNKNOWN' : 'USED',
      href: href(choose({ facts: `${left.id}~${right.id}` })),
    })),
  };
}
