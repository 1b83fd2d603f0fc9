import { dictionaries } from '../../i18n/useWords.ts';
import type { Language, Recipe } from '../../state/recipe.ts';
import { mergeQuestions } from './mergeQuestions.ts';
import type { Request } from './question.ts';
import { questionsOf } from './questionsOf.ts';

export type ViewQuery = Request & { readonly title: string };

/** The server takes 60 aliases and answers of 100,000 objects; so many of its questions stay below both. */
const most = 12;

/**
 * The GraphQL behind a view: one request for all that is drawn and open, or several where one would be refused. Throws
 * where the view starts with a pasted text that is no query.
 */
export function queriesOf(recipe: Recipe, language: Language): ViewQuery[] {
  const words = dictionaries[language];
  const questions = questionsOf(recipe, language === 'zh' ? 'ZH' : 'EN');
  const parts = Array.from({ length: Math.ceil(questions.length / most) }, (_, part) =>
    questions.slice(part * most, (part + 1) * most),
  );
  return parts.map((part, index) => ({
    title: parts.length === 1 ? words.query.whole : words.query.part(index + 1, parts.length),
    ...mergeQuestions(part),
  }));
}
