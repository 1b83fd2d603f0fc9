import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import type { WorkNetwork } from './workNetwork.ts';

type Node = WorkNetwork['nodes'][number];
const roles = ['LEAD', 'RESPONSIBLE', 'SUPPORTING', 'COORDINATING'] as const;

/** Every body with its parts, how many it works with, and how much it stands between others. */
export function WorkTable({ network: { nodes, edges, region } }: { network: WorkNetwork }) {
  const { words } = useWords();
  const where = region?.id ?? '*';
  const number = (id: string, title: string, value: (node: Node) => number | null): Column<Node> => ({
    id,
    title,
    value,
    numeric: true,
  });
  const columns: Column<Node>[] = [
    {
      id: 'body',
      title: words.comparing.work.body,
      value: ({ entity }) => entity.name,
      show: ({ entity }) => <StepLink to={choose({ facts: `${where}~${entity.id}` })}>{entity.name}</StepLink>,
    },
    number('measures', words.compare.measures, ({ measureCount }) => measureCount),
    ...roles.map((role) =>
      number(role, words.roles[role], (node) => node.roles.find((one) => one.role === role)?.measureCount ?? 0),
    ),
    number('first', words.comparing.work.firstListed, ({ firstListed }) => firstListed),
    number('degree', words.comparing.work.degree, ({ degree }) => degree),
    number('weighted', words.comparing.work.weighted, ({ weightedDegree }) => weightedDegree),
    {
      ...number('betweenness', words.comparing.work.betweenness, ({ betweenness }) => betweenness),
      show: ({ betweenness }) => betweenness?.toFixed(2),
    },
    {
      id: 'with',
      title: words.comparing.work.with,
      value: () => null,
      show: ({ entity }) => <Partners of={entity.id} nodes={nodes} edges={edges} where={where} />,
    },
  ];
  return (
    <DataTable
      caption={words.comparing.work.caption}
      columns={columns}
      rows={nodes}
      keyOf={({ entity }) => entity.id}
    />
  );
}

type PartnersProps = Pick<WorkNetwork, 'nodes' | 'edges'> & { readonly of: string; readonly where: string };

/** Those that it answers with most. */
function Partners({ of, nodes, edges, where }: PartnersProps) {
  const nearest = edges.filter(({ source, target }) => source.id === of || target.id === of).slice(0, 3);
  return nearest.map(({ id, source, target, measureCount }) => {
    const other = source.id === of ? target.id : source.id;
    const name = nodes.find(({ entity }) => entity.id === other)?.entity.name ?? other;
    return (
      <span key={id} className="more-line">
        <StepLink to={choose({ facts: [where, of, other].join('~') })}>{name}</StepLink> <small>{measureCount}</small>
      </span>
    );
  });
}
