import type { Sheet } from '../Figure.tsx';
import type { WorkLink } from './workLinks.ts';
import type { WorkNetwork } from './workNetwork.ts';

type Node = WorkNetwork['nodes'][number];
const roles = ['LEAD', 'RESPONSIBLE', 'SUPPORTING', 'COORDINATING'] as const;

/** One line a body, tidy. */
export function bodySheet({ nodes, region }: WorkNetwork): Sheet<Node> {
  const column = (id: string, value: (node: Node) => string | number | null) => ({ id, title: id, value });
  return {
    rows: nodes,
    columns: [
      column('place_id', () => region?.id ?? null),
      column('body_id', ({ entity }) => entity.id),
      column('body', ({ entity }) => entity.name),
      column('measures', ({ measureCount }) => measureCount),
      ...roles.map((role) =>
        column(role.toLowerCase(), (node) => node.roles.find((one) => one.role === role)?.measureCount ?? 0),
      ),
      column('first_listed', ({ firstListed }) => firstListed),
      column('degree', ({ degree }) => degree),
      column('weighted_degree', ({ weightedDegree }) => weightedDegree),
      column('betweenness', ({ betweenness }) => betweenness),
    ],
  };
}

/** One line a link and place, tidy. */
export function linkSheet(links: readonly WorkLink[], networks: readonly WorkNetwork[]): Sheet<LinkLine> {
  const column = (id: string, value: (line: LinkLine) => string | number | null) => ({ id, title: id, value });
  return {
    rows: links.flatMap((link) =>
      networks.map((network, index) => ({ link, network, count: link.counts[index] ?? 0 })),
    ),
    columns: [
      column('place_id', ({ network }) => network.region?.id ?? null),
      column('source_id', ({ link }) => link.source.id),
      column('source', ({ link }) => link.source.name),
      column('target_id', ({ link }) => link.target.id),
      column('target', ({ link }) => link.target.name),
      column('measures', ({ count }) => count),
    ],
  };
}

type LinkLine = { readonly link: WorkLink; readonly network: WorkNetwork; readonly count: number };
