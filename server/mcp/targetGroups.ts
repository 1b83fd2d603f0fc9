import { z } from 'zod';
import { address, evidence, evidenceFields } from './evidence.ts';
import { called, calledWithId, named, namedFields } from './named.ts';

/** Targets in one answer. */
const most = 60;
/** Pairs of groups whose barriers are told. */
const mostBarriers = 60;

/** What to ask of the API. */
export const comparisonQuery = `query Targets($indicator: ID!, $regions: [ID!], $exact: Boolean!, $lang: Language!) {
  targetComparison(indicator: $indicator, regions: $regions, exact: $exact, limit: ${most}) {
    totalTargets truncated
    warning(lang: $lang)
    groups {
      number
      indicator { ${namedFields} }
      measured cadence unit levels
      scope(lang: $lang)
      rows {
        regions { ${namedFields} level }
        figure { value max unit }
        restatements { target { id printed evidence { ${evidenceFields} } } differences }
        target {
          id printed subject bound approximate hedge year yearBasis
          scope(lang: $lang)
          evidence { ${evidenceFields} }
        }
      }
      cautions { code text(lang: $lang) }
    }
    barriers(limit: ${mostBarriers}) { left right reasons { code text(lang: $lang) } }
    totalBarriers
  }
}`;

const reason = z.object({ code: z.string(), text: z.string() });
const target = z.object({
  id: z.string(),
  printed: z.string(),
  subject: z.string(),
  bound: z.string().nullable(),
  approximate: z.boolean(),
  hedge: z.string().nullable(),
  year: z.number().nullable(),
  yearBasis: z.string(),
  scope: z.string().nullable(),
  evidence,
});
const restatement = z.object({
  target: target.pick({ id: true, printed: true, evidence: true }),
  differences: z.array(z.string()),
});
const row = z.object({
  regions: z.array(named.extend({ level: z.string() })),
  figure: z.object({ value: z.number(), max: z.number().nullable(), unit: z.string() }).nullable(),
  restatements: z.array(restatement),
  target,
});
const group = z.object({
  number: z.number(),
  indicator: named,
  measured: z.string(),
  cadence: z.string(),
  unit: z.string().nullable(),
  levels: z.array(z.string()),
  scope: z.string().nullable(),
  rows: z.array(row),
  cautions: z.array(reason),
});
const barrier = z.object({ left: z.number(), right: z.number(), reasons: z.array(reason) });
/** The shape of its answer. */
export const comparison = z.object({
  totalTargets: z.number(),
  truncated: z.boolean(),
  warning: z.string(),
  groups: z.array(group),
  barriers: z.array(barrier),
  totalBarriers: z.number(),
});
type Group = z.output<typeof group>;
type Row = z.output<typeof row>;

/** A group and its rows, a line each. */
export function groupInWords({
  number,
  indicator,
  measured,
  cadence,
  unit,
  levels,
  scope,
  rows,
  cautions,
}: Group): string[] {
  const what = [measured, cadence, unit, ...levels, scope].filter((part) => part !== null).join(', ');
  return [
    `Group ${number}: ${calledWithId(indicator)} – ${what}`,
    ...rows.flatMap(rowInWords),
    ...cautions.map(({ text }) => `  Mind: ${text}`),
  ];
}

function rowInWords({ regions, figure, target, restatements }: Row): string[] {
  const { subject, printed, hedge, year, yearBasis, evidence, id } = target;
  const number =
    figure === null ? 'no figure' : `${figure.value}${figure.max === null ? '' : `–${figure.max}`} ${figure.unit}`;
  const when = year === null ? 'no year' : `${year}${yearBasis === 'PRINTED' ? '' : ' (year not in the sentence)'}`;
  const where = regions.map(called).join(', ');
  return [
    `  ${where}: ${hedge ?? ''}${subject} ${printed} = ${target.bound ?? ''} ${number}, ${when} – ${address(evidence)} [${id}]`,
    ...restatements.map(
      ({ target: again, differences }) =>
        `    printed again: ${again.printed} – ${address(again.evidence)}${differences.length > 0 ? `; differs in ${differences.join(', ')}` : ''}`,
    ),
  ];
}
