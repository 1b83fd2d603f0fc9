import type { CoverageQuery, Missing } from '../../../generated/operations.ts';

type Policy = CoverageQuery['policies']['nodes'][number];
type Named = { readonly id: string; readonly name: string };
/** Why a document may hide measures: it treats one subject only, or a part of it is not here. */
export type Reason = 'SINGLE' | Extract<Missing, 'PARTLY_DISCLOSED' | 'ANNEX' | 'DAMAGED_TEXT'>;
/** A place without a measure that uses an instrument, and its documents, each with what it may hide. */
export type OtherPlace = {
  readonly place: Named;
  readonly standing: 'SILENT' | 'UNKNOWN';
  readonly policies: readonly (Named & { readonly reasons: readonly Reason[] })[];
};

const hiding: readonly Reason[] = ['PARTLY_DISCLOSED', 'ANNEX', 'DAMAGED_TEXT'];

/** The places that do not use an instrument and are not among those told of already, the silent ones first. */
export function otherPlaces({ coverage, policies }: CoverageQuery, told: ReadonlySet<string>): OtherPlace[] {
  const others = coverage.cells.flatMap(({ region, standing }) =>
    standing === 'USED' || told.has(region.id)
      ? []
      : [{ place: { id: region.id, name: region.name }, standing, policies: ofPlace(policies.nodes, region.id) }],
  );
  return others.sort((left, right) => Number(right.standing === 'SILENT') - Number(left.standing === 'SILENT'));
}

function ofPlace(policies: readonly Policy[], place: string): OtherPlace['policies'] {
  const own = policies.filter(({ regions }) => regions.some(({ id }) => id === place));
  return own.map((policy) => ({ id: policy.id, name: policy.name, reasons: reasonsOf(policy) }));
}

function reasonsOf({ comprehensive, missing }: Policy): Reason[] {
  const parts = hiding.filter((part) => missing.some((one) => one === part));
  return comprehensive ? parts : ['SINGLE', ...parts];
}
