import {
  type AgencyDuties,
  agencyDuties,
  type BodiesRequest,
  documentRoles,
  firstCounts,
  jointCounts,
  measureRoles,
} from '../store/questions/bodies.ts';
import { heldPlaces } from '../store/questions/held.ts';
import type { Analysis } from './analysis.ts';
import type { Ask } from './ask.ts';
import { type PlaceNetwork, type PlaceRows, placeNetwork } from './placeNetwork.ts';

type Request = Pick<BodiesRequest, 'over' | 'collectives'> & {
  /** Only these places; null for all whose own policies are held. */
  readonly regions: readonly string[] | null;
  readonly limit: number;
};

/** Taking more places as one takes longer than anybody waits. */
const mostTogether = 60;

export type Collaboration = {
  /** The first of the places, in their order. */
  readonly places: readonly string[];
  readonly totalPlaces: number;
  /** What these places are asked for one by one. */
  readonly apart: BodiesRequest;
  /** What the places, those that the limit cut as well, are asked for together: the first `mostTogether`. */
  readonly whole: BodiesRequest;
};

/** Bodies joined where they answer for a same measure, place by place. */
export const collaboration: Analysis<Request, Collaboration> = {
  id: 'collaboration',
  caption: { zh: '谁与谁共同负责', en: 'Who works together' },
  description: {
    zh: '同一举措的责任单位两两相连，按共同负责的举措数加权；逐地给出角色、度数与中介中心性。',
    en: 'Bodies that answer for a same measure, joined and weighted by how many: their parts, degree and betweenness, place by place.',
  },
  warning: {
    zh: '文件写明共同负责，不等于实际协作。未写牵头单位时，排在首位只单独计数，不当作牵头。未公开的附件所载分工不在其中。',
    en: 'That a document names bodies together does not show that they work together. Where no lead is printed, being named first is counted apart and is no lead. What annexes that are not here assign is missing.',
  },
  run: async (ask, { regions, limit, over, collectives }) => {
    const chosen = await ask(heldPlaces, { regions, policies: null });
    const places = chosen.slice(0, limit);
    const apart = { regions: places, together: false, over, collectives };
    const whole = { regions: chosen.slice(0, mostTogether), together: true, over, collectives };
    return { places, totalPlaces: chosen.length, apart, whole };
  },
};

/** The places taken as one: each measure once. */
export async function takenTogether(ask: Ask, { whole }: Collaboration): Promise<PlaceNetwork> {
  return placeNetwork(null, await countedIn(ask, whole));
}

/** The places one by one, in their order. */
export async function takenApart(ask: Ask, { apart }: Collaboration): Promise<PlaceNetwork[]> {
  if (apart.regions.length === 0) return [];
  const rows = await countedIn(ask, apart);
  return apart.regions.map((region) => placeNetwork(region, rowsIn(region, rows)));
}

async function countedIn(ask: Ask, request: BodiesRequest): Promise<PlaceRows> {
  const [joint, ofMeasures, ofPolicies, firsts, agencies] = await Promise.all([
    ask(jointCounts, request),
    ask(measureRoles, request),
    ask(documentRoles, request),
    ask(firstCounts, request),
    ask(agencyDuties, request),
  ]);
  const leftOut = agencies.filter(isLeftOut(request));
  return { joint, ofMeasures, ofPolicies, firsts, agencies: leftOut };
}

const isLeftOut =
  ({ over, collectives }: BodiesRequest) =>
  ({ collective, functionless }: AgencyDuties): boolean =>
    (collective && !collectives) || (functionless && over === 'FUNCTION');

function rowsIn(place: string, rows: PlaceRows): PlaceRows {
  const isHere = ({ region }: { readonly region: string }) => region === place;
  return {
    joint: rows.joint.filter(isHere),
    ofMeasures: rows.ofMeasures.filter(isHere),
    ofPolicies: rows.ofPolicies.filter(isHere),
    firsts: rows.firsts.filter(isHere),
    agencies: rows.agencies.filter(isHere),
  };
}
