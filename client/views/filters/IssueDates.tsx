import { useWords } from '../../i18n/useWords.ts';
import { narrow } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Filter } from '../../state/recipe.ts';
import { DateField } from './DateField.tsx';
import { Section } from './Section.tsx';
import type { Trees } from './useTrees.ts';
import { YearSlider } from './YearSlider.tsx';
import { inOrder, spanOf } from './years.ts';

/** The dates of issue: a slider over the years, and fields for whoever wants the day. */
export function IssueDates({ trees: { corpus, counting, undated } }: { trees: Trees }) {
  const { recipe, go } = useView();
  const { words } = useWords();
  const { since, until } = recipe.filter;
  const dates = { since, until };
  const span = spanOf(counting.all?.years ?? [], [corpus?.from ?? null, corpus?.to ?? null]);
  const refuse = (change: Partial<Filter>) => (inOrder({ ...dates, ...change }) ? null : words.filters.notInOrder);
  return (
    <Section id="issued" title={words.filters.issued} note={since || until ? `${since ?? ''}–${until ?? ''}` : null}>
      {span && (
        <YearSlider
          span={span}
          dates={dates}
          years={counting.now?.years ?? []}
          onChange={(moved) => go(narrow(moved), 'replace')}
        />
      )}
      <div className="date-fields">
        <DateField
          key={`since ${since}`}
          label={words.filters.since}
          value={since}
          refuse={(date) => refuse({ since: date })}
          onChange={(date) => go(narrow({ since: date }))}
        />
        <DateField
          key={`until ${until}`}
          label={words.filters.until}
          value={until}
          refuse={(date) => refuse({ until: date })}
          onChange={(date) => go(narrow({ until: date }))}
        />
      </div>
      <p className="section-hint">{undated > 0 ? words.filters.undated(undated) : words.filters.allDated}</p>
    </Section>
  );
}
