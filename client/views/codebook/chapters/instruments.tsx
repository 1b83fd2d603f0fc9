import type { Speech } from '../../../i18n/useWords.ts';
import type { Codebook, InstrumentFacts } from '../../../queries/askCodebook.ts';
import { Facts } from '../../panel/parts.tsx';
import type { Chapter } from '../chapter.ts';
import { EntryLinks } from '../EntryLinks.tsx';
import { ExampleList } from '../ExampleList.tsx';
import { type Example, pickExamples } from '../pickExamples.ts';
import { underBroader } from '../underBroader.ts';

const scheme = 'policy-function';
const sides = ['SUPPLY', 'ENVIRONMENT', 'DEMAND'] as const;

/** Every instrument, side by side of the scheme, the narrower ones under the broader. */
export function instrumentChapter(codebook: Codebook, speech: Speech): Chapter {
  const bySide = [...codebook.instruments].sort((left, right) => sideOf(left) - sideOf(right));
  const entries = underBroader(bySide).map(({ item, depth }, index) => ({
    id: item.id,
    name: item.name,
    otherName: item.otherName,
    depth,
    text: [...item.aliases, ...item.wording, ...item.stip, item.definition].join('\n'),
    inGraph: true,
    body: bodyOf(item, pickExamples(codebook, item, index), speech),
  }));
  return { id: 'instruments', title: speech.words.codebook.chapters.instruments, entries };
}

function sideOf({ sides: coded }: InstrumentFacts): number {
  const side = coded.find((one) => one.scheme === scheme)?.side;
  return side ? sides.indexOf(side) : sides.length;
}

function bodyOf(item: InstrumentFacts, examples: readonly Example[], { words }: Speech) {
  const { totalCount } = item.measures;
  const count = item.narrower.length > 0 ? words.codebook.withNarrower(totalCount) : totalCount;
  return (
    <>
      <p className="definition">{item.definition}</p>
      <Facts
        pairs={[
          [words.panel.aliases, item.aliases.join(' · ')],
          [
            words.codebook.wording,
            <span key="wording" lang="zh-CN">
              {item.wording.join(' · ')}
            </span>,
          ],
          [words.instrument.stip, item.stip.join(', ')],
          ...item.sides.map(
            ({ scheme: name, side, reason }) =>
              [
                `${words.instrument.sides} · ${words.instrument.schemes[name] ?? name}`,
                <span key={name}>
                  {words.filters.sides[side]}
                  {reason && <small className="reason">{reason}</small>}
                </span>,
              ] as const,
          ),
          [words.instrument.broader, item.broader && <EntryLinks of={[item.broader]} />],
          [words.instrument.narrower, item.narrower.length > 0 && <EntryLinks of={item.narrower} />],
          [words.instrument.indicators, item.indicators.length > 0 && <EntryLinks of={item.indicators} />],
          [words.codebook.measures, totalCount > 0 ? count : words.codebook.noExamples],
          [words.codebook.examples, examples.length > 0 && <ExampleList examples={examples} instrument={item.id} />],
        ]}
      />
    </>
  );
}
