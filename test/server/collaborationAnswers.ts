import { expect, test } from 'vitest';
import { enums } from '../../graph/model.ts';
import type { TestApp } from './apps.ts';
import { order, type Reference } from './reference.ts';

type Over = 'FUNCTION' | 'AGENCY';
/** A body's part in a measure or a document. */
type Duty = { readonly body: string; readonly source: string; readonly role: string; readonly position: number };

const fields = `region { id } measureCount jointMeasures withoutLead nodeCount edgeCount
  nodes(limit: 20) { entity { id } measureCount roles { role measureCount policyCount } firstListed degree weightedDegree
    measures(first: 20) { totalCount nodes { id } } }
  edges(limit: 20) { id source { id } target { id } measureCount measures(first: 20) { totalCount nodes { id } } }
  leftOut { collectives { id } collectiveDuties functionless { id } functionlessDuties }
  network(limit: 20) { totalNodes truncated nodes { id kind } edges { id source target relation label(lang: EN) weight } }`;

/** What every store must answer of who works together. */
export function collaborationAnswers(app: () => TestApp, reference: Reference): void {
  const agencyOf = (over: Over, agency: string) => (over === 'AGENCY' ? [agency] : reference.out(agency, 'PERFORMS'));
  const isCollective = (agency: string) => reference.property(agency, 'collective') === true;
  const dutiesOf = (source: string, over: Over, collectives: boolean): Duty[] =>
    reference.from(source, 'ASSIGNED_TO').flatMap(({ target, properties }) =>
      isCollective(target.id) && !collectives
        ? []
        : agencyOf(over, target.id).map((body) => ({
            body,
            source,
            role: String(properties.role),
            position: Number(properties.position),
          })),
    );
  const once = (ids: readonly string[]) => [...new Set(ids)];

  /** The network of some places, counted measure by measure. */
  function networkOf(places: readonly string[], over: Over, collectives: boolean) {
    const here = (kind: 'MEASURE' | 'POLICY') =>
      reference.of(kind).filter((id) => reference.places(id).some((place) => places.includes(place)));
    const measures = reference.sorted(here('MEASURE'));
    const duties = measures.flatMap((id) => dutiesOf(id, over, collectives));
    const ofPolicies = here('POLICY').flatMap((id) => dutiesOf(id, over, collectives));
    const bodiesOf = (measure: string) =>
      once(duties.filter(({ source }) => source === measure).map(({ body }) => body)).toSorted();
    const measuresOf = (body: string) => measures.filter((id) => bodiesOf(id).includes(body));
    const joint = measures.filter((id) => bodiesOf(id).length > 1);
    const leaderless = joint.filter((id) =>
      reference.from(id, 'ASSIGNED_TO').every(({ properties }) => properties.role !== 'LEAD'),
    );
    const pairs = joint.flatMap((id) => {
      const bodies = bodiesOf(id);
      return bodies.flatMap((one, i) => bodies.slice(i + 1).map((other) => `${one} ${other}`));
    });
    const edges = once(pairs)
      .map((pair) => {
        const [source = '', target = ''] = pair.split(' ');
        const shared = measuresOf(source).filter((id) => bodiesOf(id).includes(target));
        return { id: `ANSWERS_WITH:${source}>${target}`, source, target, shared };
      })
      .toSorted((a, b) => b.shared.length - a.shared.length || order(a.id, b.id));
    const nodes = once([...duties, ...ofPolicies].map(({ body }) => body))
      .map((body) => {
        const ties = edges.filter(({ source, target }) => source === body || target === body);
        const roles = enums.Role.map((role) => {
          const isPart = (duty: Duty) => duty.body === body && duty.role === role;
          const count = (all: readonly Duty[]) => once(all.filter(isPart).map(({ source }) => source)).length;
          return { role, measureCount: count(duties), policyCount: count(ofPolicies) };
        });
        const isFirst = (id: string) =>
          duties.some((duty) => duty.source === id && duty.body === body && duty.position === 1);
        return {
          entity: { id: body },
          measureCount: measuresOf(body).length,
          roles: roles.filter(({ measureCount, policyCount }) => measureCount + policyCount > 0),
          firstListed: leaderless.filter(isFirst).length,
          degree: ties.length,
          weightedDegree: ties.reduce((sum, { shared }) => sum + shared.length, 0),
          measures: { totalCount: measuresOf(body).length, nodes: measuresOf(body).map((id) => ({ id })) },
        };
      })
      .toSorted((a, b) => b.measureCount - a.measureCount || order(a.entity.id, b.entity.id));
    return { measures: measures.filter((id) => bodiesOf(id).length > 0), joint, leaderless, nodes, edges };
  }

  function leftOutOf(places: readonly string[], over: Over, collectives: boolean) {
    const measures = reference.of('MEASURE').filter((id) => reference.places(id).some((each) => places.includes(each)));
    const agencies = measures.flatMap((id) => reference.out(id, 'ASSIGNED_TO'));
    const collective = agencies.filter((id) => isCollective(id) && !collectives);
    const functionless = agencies.filter(
      (id) => over === 'FUNCTION' && !collective.includes(id) && reference.out(id, 'PERFORMS').length === 0,
    );
    const asEntities = (ids: readonly string[]) =>
      once(ids)
        .toSorted()
        .map((id) => ({ id }));
    return {
      collectives: asEntities(collective),
      collectiveDuties: collective.length,
      functionless: asEntities(functionless),
      functionlessDuties: functionless.length,
    };
  }

  function answerOf(places: readonly string[], over: Over, collectives: boolean) {
    const { measures, joint, leaderless, nodes, edges } = networkOf(places, over, collectives);
    const drawn = edges.map(({ id, source, target, shared }) => {
      return { id, source, target, relation: 'ANSWERS_WITH', label: 'answers together with', weight: shared.length };
    });
    return {
      measureCount: measures.length,
      jointMeasures: joint.length,
      withoutLead: leaderless.length,
      nodeCount: nodes.length,
      edgeCount: edges.length,
      nodes,
      edges: edges.map(({ id, source, target, shared }) => ({
        id,
        source: { id: source },
        target: { id: target },
        measureCount: shared.length,
        measures: { totalCount: shared.length, nodes: shared.map((each) => ({ id: each })) },
      })),
      leftOut: leftOutOf(places, over, collectives),
      network: {
        totalNodes: nodes.length,
        truncated: false,
        nodes: nodes.map(({ entity }) => ({ id: entity.id, kind: over })),
        edges: drawn.toSorted((a, b) => order(a.id, b.id)),
      },
    };
  }

  const holding = () => {
    const held = reference.of('POLICY').filter((id) => reference.property(id, 'held'));
    return reference.sorted(held.flatMap((id) => reference.out(id, 'APPLIES_IN')));
  };

  test.each([
    ['FUNCTION', false],
    ['FUNCTION', true],
    ['AGENCY', false],
    ['AGENCY', true],
  ] as const)('who works together, by %s (collectives: %s)', async (over, collectives) => {
    const answer = await app().data(
      `query ($over: CollaborationUnit, $collectives: Boolean) { collaboration(over: $over, collectives: $collectives, limit: 5) {
        totalPlaces togetherPlaces truncated places { ${fields} } together { ${fields} } } }`,
      { over, collectives },
    );
    const places = holding();
    const { together, ...rest } = answer.collaboration;
    expect(rest).toEqual({
      totalPlaces: places.length,
      togetherPlaces: places.length,
      truncated: false,
      places: places.map((id) => ({ region: { id }, ...answerOf([id], over, collectives) })),
    });
    expect(together).toEqual({ region: null, ...answerOf(places, over, collectives) });
  });

  test('only the places asked for, with those under them; none for an empty list; and the rest is counted', async () => {
    const answer = await app().data(`{
      under: collaboration(regions: ["region:990000"]) { places { region { id } } }
      very: collaboration(regions: ["region:990000"], exact: true) { totalPlaces places { region { id } } }
      none: collaboration(regions: []) { totalPlaces truncated places { region { id } } together { measureCount nodes { degree } } }
      cut: collaboration(limit: 1) { totalPlaces truncated places { region { id } } }
    }`);
    const under = holding().filter((id) => reference.under('region:990000').includes(id));
    expect(answer.under.places).toEqual(under.map((id) => ({ region: { id } })));
    const very = holding().filter((id) => id === 'region:990000');
    expect(answer.very).toEqual({ totalPlaces: very.length, places: very.map((id) => ({ region: { id } })) });
    expect(answer.none).toEqual({
      totalPlaces: 0,
      truncated: false,
      places: [],
      together: { measureCount: 0, nodes: [] },
    });
    const [id] = holding();
    expect(answer.cut).toEqual({ totalPlaces: holding().length, truncated: true, places: [{ region: { id } }] });
  });

  test('pages of the measures behind a body, and what lies between bodies', async () => {
    const query = `query ($after: String) { collaboration { together { nodes(limit: 1) { betweenness
      measures(first: 1, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }
      edges(limit: 1) { measures(first: 1) { pageInfo { hasNextPage } } } } } }`;
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { collaboration } = await app().data(query, { after });
      const [{ measures, betweenness }] = collaboration.together.nodes;
      expect(betweenness).toBeGreaterThanOrEqual(0);
      ids.push(measures.nodes[0].id);
      after = measures.pageInfo.endCursor;
      more = measures.pageInfo.hasNextPage;
    }
    const [first] = networkOf(holding(), 'FUNCTION', false).nodes;
    expect(ids).toEqual(first?.measures.nodes.map(({ id }) => id));
  });
}
