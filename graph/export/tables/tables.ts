import { codings } from './codings.ts';
import { incentives } from './incentives.ts';
import { policyPortfolios } from './policyPortfolios.ts';
import { responsibilities } from './responsibilities.ts';
import type { Table } from './table.ts';
import { targets } from './targets.ts';

/** The tidy tables, one for each kind of fact. */
export const tables: readonly Table[] = [codings, targets, incentives, responsibilities, policyPortfolios];
