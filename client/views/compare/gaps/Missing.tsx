import type { CompareGapsQuery } from '../../../../generated/operations.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { select } from '../../../state/transitions.ts';
import { EntityLink } from '../../EntityLink.tsx';
import { Clause } from '../../panel/Clause.tsx';
import { Chart } from '../chart/Chart.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { Figure } from '../Figure.tsx';
import { useHref } from '../useHref.ts';
import { missingChart } from './missingChart.ts';

type Documents = CompareGapsQuery['missingDocuments'];
type MissingDocument = Documents['nodes'][number];
const drawn = 15;

/** Documents that are cited and not here, those cited most first. */
export function Missing({ documents }: { documents: Documents }) {
  const { words } = useWords();
  const href = useHref();
  if (documents.nodes.length === 0) return null;
  const bars = documents.nodes.slice(0, drawn).map(({ policy, citingCount, citationCount }) => ({
    id: policy.id,
    name: policy.name,
    count: citingCount,
    label: `${policy.name}: ${words.comparing.gaps.cited(citingCount, citationCount)}`,
    said: words.comparing.gaps.cited(citingCount, citationCount),
    href: href(select(policy.id)),
  }));
  const column = (id: string, value: (one: MissingDocument) => string | number) => ({ id, title: id, value });
  const sheet = {
    rows: documents.nodes,
    columns: [
      column('policy_id', ({ policy }) => policy.id),
      column('policy', ({ policy }) => policy.name),
      column('citing_documents', ({ citingCount }) => citingCount),
      column('citations', ({ citationCount }) => citationCount),
      column('clauses', ({ citations }) =>
        citations.map(({ evidence }) => `${evidence.policy.id} ${evidence.ref}`).join('; '),
      ),
    ],
  };
  const notes = [
    words.comparing.gaps.missingRule,
    `n = ${documents.totalCount}`,
    documents.nodes.length < documents.totalCount
      ? words.panel.shownOf(documents.nodes.length, documents.totalCount)
      : null,
  ];
  return (
    <Figure title={words.comparing.gaps.missing} file="missing-documents" notes={notes} sheet={sheet}>
      <Chart
        label={words.comparing.gaps.missing}
        content={bars}
        draw={(width) => missingChart(bars, width)}
        least={480}
      />
      <MissingTable documents={documents.nodes} />
    </Figure>
  );
}

function MissingTable({ documents }: { documents: readonly MissingDocument[] }) {
  const { words } = useWords();
  const columns: Column<MissingDocument>[] = [
    {
      id: 'policy',
      title: words.comparing.gaps.document,
      value: ({ policy }) => policy.name,
      show: ({ policy }) => <EntityLink {...policy} />,
    },
    {
      id: 'citing',
      title: words.comparing.gaps.citing,
      value: ({ citingCount }) => citingCount,
      numeric: true,
    },
    {
      id: 'citations',
      title: words.comparing.gaps.citations,
      value: ({ citationCount }) => citationCount,
      numeric: true,
    },
    {
      id: 'clauses',
      title: words.evidence.clause,
      value: () => null,
      room: 'wide',
      show: ({ citations }) =>
        citations.map(({ relation, evidence }) => (
          <span key={`${evidence.policy.id} ${evidence.ref} ${evidence.anchor}`} className="more-line">
            <EntityLink {...evidence.policy} /> <small>{words.policy.citationRelations[relation]}</small>{' '}
            <Clause evidence={evidence} />
          </span>
        )),
    },
  ];
  return (
    <DataTable
      caption={words.comparing.gaps.missingCaption}
      columns={columns}
      rows={documents}
      keyOf={({ policy }) => policy.id}
    />
  );
}
