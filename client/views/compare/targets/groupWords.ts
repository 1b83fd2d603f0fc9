import { unitText } from '../../../i18n/quantities.ts';
import type { Speech } from '../../../i18n/useWords.ts';
import type { RowGroup } from './targetGroups.ts';

/** What all rows of a group agree in. */
export function groupWords(group: RowGroup, { words, language }: Speech): string {
  const parts = [
    words.target.measured[group.measured],
    words.codebook.cadences[group.cadence],
    group.unit === null ? words.comparing.targets.noFigure : unitText(group.unit, language),
    group.levels.map((level) => words.region.levels[level]).join('/'),
    group.indicator.grade && `${words.indicator.grade} ${words.region.levels[group.indicator.grade]}`,
    group.indicator.denominator && `${words.indicator.denominator} ${group.indicator.denominator}`,
    group.scope && `${words.target.scope} ${group.scope}`,
    group.approximate && words.target.approximate,
    !group.dated && words.target.noYear,
    group.partOf && `${words.target.partOf} ${group.partOf.name}`,
  ];
  return parts.filter(Boolean).join(language === 'zh' ? '；' : '; ');
}
