import { useWords } from '../../../i18n/useWords.ts';
import { StepLink } from '../../StepLink.tsx';
import { Figure } from '../Figure.tsx';
import { drawNetwork, type networkQuery } from './networkQuery.ts';
import { WorkDrawing } from './WorkDrawing.tsx';
import { mostRows, WorkMatrix } from './WorkMatrix.tsx';
import { workLinks } from './workLinks.ts';
import type { WorkNetwork } from './workNetwork.ts';
import { linksOf, mostDrawn, type Places, type Size } from './workPicture.ts';
import { linkSheet } from './workSheets.ts';

export type Look = { readonly as: 'network' | 'matrix'; readonly size: Size; readonly least: number };
type Props = {
  readonly network: WorkNetwork;
  readonly places: Places;
  readonly look: Look;
  /** What the network was asked for by, to ask for it again in the explorer. */
  readonly variables: Parameters<typeof networkQuery>[0];
};

/** The bodies of one place, or of all, that answer together: drawn as a network or as a matrix. */
export function WorkFigure({ network, places, look, variables }: Props) {
  const { words } = useWords();
  const title = words.comparing.work.title(network.region?.name ?? words.comparing.work.together);
  const legend = look.as === 'network' ? words.comparing.work.drawing : words.comparing.work.key;
  const sheet = linkSheet(workLinks([network]), [network]);
  return (
    <Figure title={title} file="who-works-together" legend={legend} notes={useNotes(network, look)} sheet={sheet}>
      {look.as === 'network' ? (
        <WorkDrawing title={title} network={network} places={places} size={look.size} least={look.least} />
      ) : (
        <WorkMatrix title={title} network={network} />
      )}
      <p className="compare-key">
        {legend} <StepLink to={drawNetwork(variables, look.size)}>{words.comparing.work.explore}</StepLink>
      </p>
    </Figure>
  );
}

function useNotes(network: WorkNetwork, { as, size, least }: Look): (string | null)[] {
  const { words, language } = useWords();
  const { nodes, nodeCount, edgeCount, leftOut } = network;
  const { collectives, collectiveDuties, functionless, functionlessDuties } = leftOut;
  const comma = language === 'zh' ? '、' : ', ';
  const most = as === 'network' ? mostDrawn : mostRows;
  return [
    words.comparing.work.counts(nodeCount, network.measureCount, network.jointMeasures),
    as === 'network' ? words.comparing.work.sized(words.comparing.work.sizes[size]) : null,
    as === 'network' ? words.comparing.work.links(linksOf({ network, least }).length, edgeCount) : null,
    nodeCount > most ? words.comparing.work.drawn(most) : null,
    nodes.length < nodeCount ? words.panel.shownOf(nodes.length, nodeCount) : null,
    words.comparing.work.lead(network.withoutLead),
    collectives.length > 0
      ? words.comparing.work.left(collectives.map(({ name }) => name).join(comma), collectiveDuties)
      : null,
    functionless.length > 0 ? words.comparing.work.functionless(functionless.length, functionlessDuties) : null,
  ];
}
