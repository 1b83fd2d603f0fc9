import type { Speech } from '../../i18n/useWords.ts';
import type { Scope } from './useScope.ts';

const named = 2;

/** A STIP code with the instruments that have it, broad ones first: the code alone tells nobody anything. */
export function stipName(code: string, scope: Scope | null, { language }: Pick<Speech, 'language'>): string {
  const having = (scope?.instruments ?? []).filter(({ stip }) => stip.includes(code));
  const names = having.toSorted((one, other) => Number(one.broader !== null) - Number(other.broader !== null));
  if (names.length === 0) return code;
  const first = names.slice(0, named).map(({ name }) => name);
  const rest = names.length > named ? ` +${names.length - named}` : '';
  return `${code} ${first.join(language === 'zh' ? '、' : ', ')}${rest}`;
}
