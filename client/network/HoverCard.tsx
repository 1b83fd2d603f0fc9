import { kinds } from '../../graph/model.ts';
import { useWords } from '../i18n/useWords.ts';
import type { GraphEdge, GraphNode } from '../state/graph.ts';
import type { Picture } from './picture.ts';
import type { Hover } from './useGestures.ts';

/** What stands under the pointer: a node with its neighbours by kind, or an edge as a sentence. For the eye only. */
export function HoverCard({ hover, picture }: { hover: Hover; picture: Picture }) {
  const node = picture.visible.nodes.find((one) => one.id === hover.id);
  const edge = picture.visible.edges.find((one) => one.id === hover.id);
  if (!node && !edge) return null;
  return (
    <div className="hover-card" aria-hidden="true" style={{ left: hover.at.x, top: hover.at.y }}>
      {node && <NodeCard node={node} />}
      {edge && <EdgeCard edge={edge} picture={picture} />}
    </div>
  );
}

function NodeCard({ node }: { node: GraphNode }) {
  const { words, language } = useWords();
  return (
    <>
      <strong>{node.label}</strong>
      <span className="hover-kind">{kinds[node.kind].caption[language]}</span>
      <span className="hover-neighbors">
        {node.neighbors.map(({ kind, count }) => `${kinds[kind].caption[language]} ${count}`).join(' · ')}
      </span>
      <em>{words.canvas.doubleClick}</em>
    </>
  );
}

function EdgeCard({ edge, picture }: { edge: GraphEdge; picture: Picture }) {
  const { words } = useWords();
  const name = (id: string) => picture.visible.nodes.find((node) => node.id === id)?.label;
  return (
    <>
      <strong>
        {name(edge.source)} <i>{edge.label}</i> {name(edge.target)}
      </strong>
      {edge.weight !== null && <span className="hover-neighbors">{words.canvas.measures(edge.weight)}</span>}
    </>
  );
}
