import { expect, test } from 'vitest';
import type { TestApp } from '../server/apps.ts';
import { slug } from './lines.ts';

const query = `query ($regions: [ID!], $over: CollaborationUnit, $collectives: Boolean) {
  collaboration(regions: $regions, over: $over, collectives: $collectives) { places { measureCount jointMeasures withoutLead
    nodeCount edgeCount nodes { entity { id } measureCount roles { role measureCount policyCount } firstListed degree weightedDegree }
    edges { source { id } target { id } measureCount measures { nodes { ref } } }
    leftOut { collectives { id } collectiveDuties functionless { id } functionlessDuties } } } }`;

type Named = { readonly id: string };
type Node = {
  readonly entity: Named;
  readonly measureCount: number;
  readonly roles: readonly { readonly role: string; readonly measureCount: number; readonly policyCount: number }[];
  readonly firstListed: number;
  readonly degree: number;
  readonly weightedDegree: number;
};
type Edge = {
  readonly source: Named;
  readonly target: Named;
  readonly measureCount: number;
  readonly measures: { readonly nodes: readonly { readonly ref: string }[] };
};

const edgeLine = ({ source, target, measureCount }: Edge) => `${slug(source)} + ${slug(target)} ${measureCount}`;
const nodeLine = ({ entity, measureCount, roles, firstListed }: Node) => {
  const parts = roles.map(({ role, measureCount: measures, policyCount }) =>
    policyCount > 0 ? `${role} of ${policyCount} document` : `${role} ${measures}`,
  );
  return `${slug(entity)} ${measureCount}: ${parts.join(', ')}${firstListed > 0 ? `, first in ${firstListed}` : ''}`;
};

/** Who works together, worked out by hand from the lists of bodies in the records. */
export function collaborationQuestions(app: () => TestApp): void {
  const askOf = async (place: string, over = 'FUNCTION', collectives = false) => {
    const { collaboration } = await app().data(query, { regions: [place], over, collectives });
    return collaboration.places[0];
  };

  test('who works together in Qidong', async () => {
    const qidong = await askOf('region:320681');
    // 三(一)1 to 三(六)19 name a body; 三(六)20 and 四 name only collective ones. One alone: 1, 6, 8, 10, 14 and 18.
    expect([qidong.measureCount, qidong.jointMeasures]).toEqual([19, 13]);
    // Of these only 三(五)15 prints who leads.
    expect(qidong.withoutLead).toBe(12);
    expect(qidong.nodes.slice(0, 5).map(nodeLine)).toEqual([
      'science-technology 17: LEAD 1, RESPONSIBLE 16, first in 4',
      'development-reform 7: RESPONSIBLE 7, first in 2',
      'local-finance 4: RESPONSIBLE 4, first in 1',
      'finance 3: RESPONSIBLE 3',
      'talent-office 3: RESPONSIBLE 3, first in 3',
    ]);
    // In 三(五)15 one zone leads and three others answer: the function has both parts in one measure.
    expect(nodeLine(qidong.nodes[5])).toBe('zone-management 3: LEAD 1, RESPONSIBLE 3, first in 1');
    const [science] = qidong.nodes;
    expect([science.degree, science.weightedDegree]).toEqual([14, 28]);
    expect((qidong.edges as Edge[]).filter(({ measureCount }) => measureCount > 1).map(edgeLine)).toEqual([
      'development-reform + science-technology 7',
      'finance + science-technology 3',
      'local-finance + science-technology 3',
      'science-technology + zone-management 3',
      'development-reform + finance 2',
      'development-reform + local-finance 2',
      'education + health 2',
      'education + housing-construction 2',
      'finance + local-finance 2',
      'health + housing-construction 2',
      'human-resources + science-technology 2',
      'human-resources + talent-office 2',
      'science-technology + talent-office 2',
    ]);
    expect(qidong.edges[0].measures.nodes.map(({ ref }: { ref: string }) => ref)).toEqual([
      '三(一)2',
      '三(一)3',
      '三(二)4',
      '三(二)5',
      '三(三)9',
      '三(四)12',
      '三(六)19',
    ]);
    expect(qidong.leftOut).toEqual({
      collectives: [
        { id: 'agency:320681-departments' },
        { id: 'agency:320681-innovation-commission-members' },
        { id: 'agency:320681-zones-and-towns' },
      ],
      collectiveDuties: 21,
      functionless: [],
      functionlessDuties: 0,
    });
  });

  test('in Kunshan one bureau is named, and the leading group only for the whole document', async () => {
    const kunshan = await askOf('region:320583');
    expect([kunshan.measureCount, kunshan.jointMeasures, kunshan.edges]).toEqual([1, 0, []]);
    expect(kunshan.nodes.map(nodeLine)).toEqual([
      'science-technology 1: COORDINATING 1',
      'consortium-leading-group 0: COORDINATING of 1 document',
    ]);
    expect(kunshan.leftOut.collectiveDuties).toBe(2);
  });

  test('with collectives, all districts of Wuxi answer for every task and join everybody', async () => {
    const wuxi = await askOf('region:320200', 'AGENCY', true);
    const districts = (wuxi.nodes as Node[]).find(({ entity }) => slug(entity) === '320200-districts');
    expect([districts?.measureCount, districts?.degree]).toEqual([19, wuxi.nodeCount - 1]);
    expect(wuxi.leftOut.collectiveDuties).toBe(0);
  });
}
