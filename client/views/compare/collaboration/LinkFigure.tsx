import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { StepLink } from '../../StepLink.tsx';
import type { Column } from '../column.ts';
import { DataTable } from '../DataTable.tsx';
import { Figure } from '../Figure.tsx';
import { type WorkLink, workLinks } from './workLinks.ts';
import type { WorkNetwork } from './workNetwork.ts';
import { linkSheet } from './workSheets.ts';

/** Every two that answer together, by how many measures; of two places side by side. */
export function LinkFigure({ networks }: { networks: readonly WorkNetwork[] }) {
  const { words } = useWords();
  const links = workLinks(networks);
  const columns = useColumns(networks);
  const cut = networks.filter(({ edges, edgeCount }) => edges.length < edgeCount);
  const notes = [
    words.comparing.work.linkCount(links.length),
    ...cut.map(({ edges, edgeCount }) => words.panel.shownOf(edges.length, edgeCount)),
  ];
  if (links.length === 0) return null;
  return (
    <Figure
      title={words.comparing.work.linkTitle}
      file="joint-responsibility"
      notes={notes}
      sheet={linkSheet(links, networks)}
      drawn={false}
    >
      <DataTable caption={words.comparing.work.linkCaption} columns={columns} rows={links} keyOf={({ id }) => id} />
    </Figure>
  );
}

function useColumns(networks: readonly WorkNetwork[]): Column<WorkLink>[] {
  const { words } = useWords();
  return [
    { id: 'source', title: words.comparing.work.one, value: ({ source }) => source.name },
    { id: 'target', title: words.comparing.work.other, value: ({ target }) => target.name },
    ...networks.map(({ region }, index): Column<WorkLink> => {
      const count = ({ counts }: WorkLink) => counts[index] ?? 0;
      return {
        id: region?.id ?? 'together',
        title: region?.name ?? words.comparing.work.together,
        value: count,
        numeric: true,
        show: (link) =>
          count(link) > 0 ? (
            <StepLink to={choose({ facts: `${region?.id ?? '*'}~${link.source.id}~${link.target.id}` })}>
              {words.compare.measuresOf(count(link))}
            </StepLink>
          ) : (
            words.compare.measuresOf(0)
          ),
      };
    }),
  ];
}
