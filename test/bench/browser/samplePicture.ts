import { featuredId, type Point } from '../../../client/network/layouts/layout.ts';
import { seededRandom } from '../../../client/network/layouts/seededRandom.ts';
import { plainLook } from '../../../client/network/metrics/useLook.ts';
import type { Picture } from '../../../client/network/picture.ts';
import type { DrawnEdge, DrawnNode } from '../../../client/state/graph.ts';
import type { Kind, RelationName } from '../../../graph/model.ts';

export type Size = { readonly nodes: number; readonly edges: number };

const places = ['江海市', '云山市', '临湖县', '望川区', '青石县', '东港市', '北岭区', '南屏县'];
const things = [
  '创新联合体',
  '研发费用补助',
  '科技成果转化',
  '企业技术中心',
  '高新技术企业培育',
  '产业基金',
  '人才引进',
];
const doings = ['支持组建', '鼓励建设', '给予奖励', '开展评估', '建立名录', '每年遴选一批', '推动开放共享的'];
const bodies = ['科学技术局', '工业和信息化局', '财政局', '发展和改革委员会'];

/** A picture as policies make them, unfolded and placed: places, around each its measures and bodies, instruments between. */
export function samplePicture({ nodes, edges }: Size, seed = 7): Picture {
  const random = seededRandom(seed);
  const drawn = sampleNodes(nodes, random);
  const links = sampleEdges(drawn, edges, random);
  return {
    graph: { nodes: drawn, edges: links },
    visible: { nodes: drawn, edges: links, folds: new Map(), forced: false } as unknown as Picture['visible'],
    positions: samplePositions(drawn),
    guides: [],
    pinned: new Set(),
    look: plainLook,
  };
}

function sampleNodes(count: number, random: () => number): DrawnNode[] {
  const regions = Math.max(4, Math.round(count / 60));
  const instruments = Math.max(8, Math.round(count / 12));
  return Array.from({ length: count }, (_, index) => {
    if (index < regions) return nodeOf('REGION', index, pick(places, random));
    if (index < regions + instruments) return nodeOf('INSTRUMENT', index - regions, pick(things, random));
    const kind = random() < 0.75 ? 'MEASURE' : 'AGENCY';
    const label = kind === 'AGENCY' ? pick(bodies, random) : `${pick(doings, random)}${pick(things, random)}`;
    return { ...nodeOf(kind, index, label), around: `region:${Math.floor(random() * regions)}` };
  });
}

function nodeOf(kind: Kind, index: number, name: string): DrawnNode {
  const id = kind === 'INSTRUMENT' && index === 0 ? featuredId : `${kind.toLowerCase()}:${index}`;
  const label = kind === 'REGION' ? name : `${name}${index}`;
  return { id, kind, label, degree: 9, neighbors: [], places: [], point: null, step: 0, around: null };
}

/** Each measure and body hangs on its place; the rest joins measures with instruments and places with instruments. */
function sampleEdges(nodes: readonly DrawnNode[], count: number, random: () => number): DrawnEdge[] {
  const of = Map.groupBy(nodes, ({ kind }) => kind);
  const [regions = [], instruments = [], measures = []] = [of.get('REGION'), of.get('INSTRUMENT'), of.get('MEASURE')];
  const edges = new Map<string, DrawnEdge>();
  const join = (source: string, target: string, weight: number | null) => {
    const relation: RelationName = 'USES';
    const id = `${relation}:${source}>${target}`;
    if (!edges.has(id)) edges.set(id, { id, source, target, relation, label: '使用', weight, step: 0 });
  };
  for (const { id, around } of nodes) if (around && edges.size < count) join(id, around, null);
  while (edges.size < count) {
    const target = pick(instruments, random).id;
    if (random() < 0.4) join(pick(regions, random).id, target, 1 + Math.floor(random() * 12));
    else join(pick(measures, random).id, target, null);
  }
  return [...edges.values()];
}

/** Suns of nodes around their places, the places and instruments in a sun of suns; labels have room. */
function samplePositions(nodes: readonly DrawnNode[]): Map<string, Point> {
  const groups = Map.groupBy(nodes, (node) => (node.kind === 'INSTRUMENT' ? '' : (node.around ?? node.id)));
  const largest = Math.max(...[...groups.values()].map((members) => members.length));
  const positions = new Map<string, Point>();
  for (const [index, members] of [...groups.values()].sort((a, b) => b.length - a.length).entries()) {
    const middle = sunflower(index, Math.sqrt(largest));
    for (const [place, { id }] of members.entries()) {
      const { x, y } = sunflower(place, 1);
      positions.set(id, { x: Math.round(middle.x + x), y: Math.round(middle.y + y) });
    }
  }
  return positions;
}

function sunflower(index: number, scale: number): Point {
  const [radius, angle] = [Math.sqrt(index) * scale * 0.62, index * 2.399963];
  return { x: radius * 128 * Math.cos(angle), y: radius * 86 * Math.sin(angle) };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
