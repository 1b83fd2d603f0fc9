import { moneyText } from '../../i18n/quantities.ts';
import type { Speech } from '../../i18n/useWords.ts';
import type { ReadFact } from '../../queries/askReader.ts';

/** What a fact says besides the name of what it is about, in a few words; empty for a target, whose name has its figure. */
export function says({ claim }: ReadFact, speech: Speech): string {
  const { words } = speech;
  switch (claim.__typename) {
    case 'Coding':
      return words.strengths[claim.strength];
    case 'Responsibility':
      return [words.roles[claim.role], claim.inherited ? words.inherited : ''].filter(Boolean).join(' · ');
    case 'Involvement':
      return words.groupRoles[claim.groupRole];
    case 'Citation':
      return words.policy.citationRelations[claim.relation];
    case 'Incentive':
      return moneyText(claim, speech);
    default:
      return '';
  }
}
