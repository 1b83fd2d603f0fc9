import { type Speech, speeches, type Words } from '../../../i18n/useWords.ts';
import { Facts } from '../../panel/parts.tsx';
import type { Chapter } from '../chapter.ts';

type Term = keyof Words['codebook']['meanings'];

/** What each value of a closed list is called everywhere else. */
const labels: {
  readonly [T in Term]: (words: Words) => Readonly<Record<keyof Words['codebook']['meanings'][T], string>>;
} = {
  strength: (words) => words.strengths,
  part: (words) => words.measure.parts,
  role: (words) => words.roles,
  groupRole: (words) => words.groupRoles,
  type: (words) => words.target.types,
  bound: (words) => ({ ...words.codebook.bounds }),
  measured: (words) => words.target.measured,
  cadence: (words) => ({ ...words.codebook.cadences }),
  yearBasis: (words) => words.target.bases,
  standing: (words) => words.codebook.standings,
};
const terms = Object.keys(labels) as Term[];

/** The closed lists of the coding, value by value in words. */
export function termChapter({ words, language }: Speech): Chapter {
  const other = speeches[language === 'zh' ? 'en' : 'zh'].words;
  const entries = terms.map((term) => {
    const meanings: Readonly<Record<string, string>> = words.codebook.meanings[term];
    const named: Readonly<Record<string, string>> = labels[term](words);
    const values = Object.entries(meanings).map(([value, meaning]) => ({
      value,
      name: named[value] ?? value,
      meaning,
    }));
    return {
      id: `term:${term}`,
      name: words.codebook.terms[term],
      otherName: other.codebook.terms[term],
      depth: 0,
      text: [words.codebook.termHints[term], ...values.flatMap(Object.values)].join('\n'),
      inGraph: false,
      body: (
        <>
          <p className="definition">{words.codebook.termHints[term]}</p>
          <Facts
            pairs={values.map(({ value, name, meaning }) => [name, <Value key={value} of={value} is={meaning} />])}
          />
        </>
      ),
    };
  });
  return { id: 'terms', title: words.codebook.chapters.terms, entries };
}

function Value({ of, is }: { of: string; is: string }) {
  return (
    <>
      {is} <code>{of}</code>
    </>
  );
}
