import type { Speech } from '../../../i18n/useWords.ts';
import type { Codebook, IndicatorFacts } from '../../../queries/askCodebook.ts';
import { Facts } from '../../panel/parts.tsx';
import type { Chapter } from '../chapter.ts';
import { EntryLinks } from '../EntryLinks.tsx';
import { underBroader } from '../underBroader.ts';

/** Every indicator by name, the narrower ones under the broader. */
export function indicatorChapter({ indicators }: Codebook, speech: Speech): Chapter {
  const { compare } = new Intl.Collator(speech.language);
  const byName = [...indicators].sort((left, right) => compare(left.name, right.name));
  const entries = underBroader(byName).map(({ item, depth }) => ({
    id: item.id,
    name: item.name,
    otherName: item.otherName,
    depth,
    text: [...item.aliases, item.definition, item.unit, item.numerator, item.denominator].join('\n'),
    inGraph: true,
    body: bodyOf(item, speech),
  }));
  return { id: 'indicators', title: speech.words.codebook.chapters.indicators, entries };
}

function bodyOf(item: IndicatorFacts, { words }: Speech) {
  return (
    <>
      <p className="definition">{item.definition}</p>
      <Facts
        pairs={[
          [words.panel.aliases, item.aliases.join(' · ')],
          [words.indicator.unit, item.unit],
          [words.indicator.numerator, item.numerator],
          [words.indicator.denominator, item.denominator],
          [words.indicator.grade, item.grade && words.region.levels[item.grade]],
          [words.indicator.broader, item.broader && <EntryLinks of={[item.broader]} />],
          [words.indicator.components, item.components.length > 0 && <EntryLinks of={item.components} />],
          [words.indicator.instruments, item.instruments.length > 0 && <EntryLinks of={item.instruments} />],
          [words.codebook.targetsOn, words.codebook.targets(item.targets.totalCount)],
        ]}
      />
    </>
  );
}
