import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { Figure } from '../Figure.tsx';
import type { WorkNetwork } from './workNetwork.ts';
import { bodySheet } from './workSheets.ts';

type Node = WorkNetwork['nodes'][number];
const roles = ['LEAD', 'RESPONSIBLE', 'SUPPORTING', 'COORDINATING'] as const;

/** Every body with its parts, how many it works with, and how much it stands between others. */
export function WorkTable({ network }: { network: WorkNetwork }) {
  const { words } = useWords();
  const { nodes, region } = network;
  const columns = useColumns(network);
  const title = words.comparing.work.bodies(region?.name ?? words.comparing.work.together);
  return (
    <Figure title={title} file="bodies" notes={[]} sheet={bodySheet(network)} drawn={false}>
      <DataTable
        caption={words.comparing.work.caption}
        columns={columns}
        rows={nodes}
        keyOf={({ entity }) => entity.id}
      />
    </Figure>
  );
}

function useColumns({ nodes, edges, region }: WorkNetwork): Column<Node>[] {
  const { words } = useWords();
  const where = region?.id ?? '*';
  const number = (id: string, title: string, value: (node: Node) => number | null): Column<Node> => ({
    id,
    title,
    value,
    numeric: true,
  });
  return [
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
      room: 'wide',
      show: ({ entity }) => <Partners of={entity.id} nodes={nodes} edges={edges} where={where} />,
    },
  ];
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
