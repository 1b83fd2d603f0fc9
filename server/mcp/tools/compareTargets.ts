import { z } from 'zod';
import { entity, findEntities, findEntity } from '../findEntities.ts';
import { entityName, exact, inputs, lang, languageOf, places } from '../inputs.ts';
import { calledWithId } from '../named.ts';
import { comparison, comparisonQuery, groupInWords } from '../targetGroups.ts';
import { tool } from '../tool.ts';

/** The figures of one indicator, in the groups that may be compared, with the reasons why others must not. */
export const compareTargets = tool({
  name: 'compare_targets',
  title: 'One indicator across places / 同一指标的目标对照',
  description:
    'Sets side by side the targets that places set on one indicator (and on those joined to it, unless exact), as printed and in one unit, each with its clause. Figures stand in groups; only those of one group may be compared, and for every two groups the barriers say why not. Never compare across groups.',
  inputSchema: inputs({
    indicator: entityName('indicator', 'indicator:rd-intensity, 研发投入强度 or innovation consortia'),
    places,
    exact,
    lang,
  }),
  outputSchema: comparison.extend({ indicator: entity }),
  async run(api, { indicator: given, places: names, exact, lang }) {
    const indicator = await findEntity(api, given, { argument: 'indicator', kind: 'INDICATOR' });
    const regions = names ? await findEntities(api, names, { argument: 'places', kind: 'REGION' }) : null;
    const asked = {
      indicator: indicator.id,
      regions: regions?.map(({ id }) => id) ?? null,
      exact,
      lang: languageOf(lang),
    };
    const found = await api.data(
      { query: comparisonQuery, variables: asked },
      z.object({ targetComparison: comparison }),
    );
    return { indicator, ...found.targetComparison };
  },
  print: ({ indicator, totalTargets, truncated, groups, barriers, totalBarriers, warning }) => [
    `${calledWithId(indicator)}: ${totalTargets} targets${truncated ? ', not all of them here,' : ''} in ${groups.length} groups; only figures of one group may be compared.`,
    ...groups.flatMap(groupInWords),
    ...barriers.map(
      ({ left, right, reasons }) => `Not ${left} with ${right}: ${reasons.map(({ text }) => text).join(' ')}`,
    ),
    ...(totalBarriers > barriers.length ? [`${totalBarriers - barriers.length} more barriers are not shown.`] : []),
    warning,
  ],
});
