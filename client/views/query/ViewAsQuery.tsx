import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useWords, type Words } from '../../i18n/useWords.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Recipe } from '../../state/recipe.ts';
import { Window } from '../Window.tsx';
import { faultWords } from './faultWords.ts';
import { type FormName, formNames } from './forms.ts';
import { Gallery } from './Gallery.tsx';
import { PasteForm } from './PasteForm.tsx';
import './query.css';
import { queriesOf, type ViewQuery } from './queriesOf.ts';
import { RequestText } from './RequestText.tsx';

type Props = {
  readonly onClose: () => void;
  /** How many nodes and links filters hide, which the query does not. */
  readonly hidden: number;
  /** Draws a query that is known to have something to draw. */
  readonly onDraw: (text: string, variables: string) => void;
};

/** The GraphQL behind what is on the screen, in several ways to write it, and the way back: a query that is drawn. */
export function ViewAsQuery({ onClose, hidden, onDraw }: Props) {
  const { words } = useWords();
  const draw = (text: string, variables: string) => {
    onDraw(text, variables);
    onClose();
  };
  return (
    <Window title={words.query.title} onClose={onClose} className="query" frame="query-modal" close={words.query.close}>
      <Tabs className="query-tabs">
        <TabList aria-label={words.query.tabs} className="segments">
          {[...formNames, 'paste' as const].map((form) => (
            <Tab key={form} id={form} className="segment">
              {words.query.forms[form]}
            </Tab>
          ))}
        </TabList>
        {formNames.map((form) => (
          <TabPanel key={form} id={form}>
            <Requests form={form} hidden={hidden} />
          </TabPanel>
        ))}
        <TabPanel id="paste">
          <PasteForm onDraw={draw} />
        </TabPanel>
      </Tabs>
    </Window>
  );
}

function Requests({ form, hidden }: { form: FormName; hidden: number }) {
  const { words } = useWords();
  const { recipe } = useView();
  const requests = writtenOf(recipe, words);
  if (typeof requests === 'string') return <p role="alert">{requests}</p>;
  return (
    <>
      <p className="hint">
        {words.query.intro} {hidden > 0 && words.query.hidden(hidden)}
      </p>
      {requests.length > 1 && <p>{words.query.parts}</p>}
      {requests.map((request) => (
        <RequestText key={request.title} request={request} form={form} titled={requests.length > 1} />
      ))}
      {form === 'graphql' && <Gallery />}
    </>
  );
}

/** The requests of a view, or why it has none: an address may start with a text that is no query. */
function writtenOf(recipe: Recipe, words: Words): readonly ViewQuery[] | string {
  try {
    return queriesOf(recipe, recipe.language);
  } catch (error) {
    return words.query.unreadable(faultWords(error, words));
  }
}
