import { Button } from 'react-aria-components/Button';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import { EntityLink } from '../EntityLink.tsx';
import { KindMark } from '../KindMark.tsx';
import './outline.css';

type Props = {
  readonly picture: Picture;
  readonly cursor: string | null;
  readonly onCursor: (id: string) => void;
  readonly onExpand: (id: string) => void;
  /** Whether the list is in sight; otherwise it comes into sight when the focus enters it. */
  readonly shown: boolean;
};

/** What is drawn, as a table: the same graph for those who do not see the canvas or use no mouse. */
export function Outline({ picture, cursor, onCursor, onExpand, shown }: Props) {
  const { words, language } = useWords();
  const { recipe } = useView();
  const joined = joinedIds(picture);
  const expanded = new Set(recipe.steps.map((step) => step.id));
  return (
    <section className={shown ? 'outline shown' : 'outline'} aria-labelledby="outline-title">
      <h2 id="outline-title">{words.outline.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.outline.name}</th>
            <th scope="col">{words.outline.kind}</th>
            <th scope="col">{words.outline.joined}</th>
            <th scope="col">{words.outline.all}</th>
            <th scope="col">
              <span className="unseen">{words.outline.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {picture.visible.nodes.map((node) => (
            <tr key={node.id} aria-current={node.id === cursor ? 'true' : undefined} onFocus={() => onCursor(node.id)}>
              <th scope="row">
                <EntityLink id={node.id} name={node.label} />
              </th>
              <td>
                <span className="outline-kind">
                  <KindMark kind={node.kind} />
                  {kinds[node.kind].caption[language]}
                </span>
              </td>
              <td>{joined.get(node.id) ?? 0}</td>
              <td>{node.degree}</td>
              <td>
                {!expanded.has(node.id) && (
                  <Button
                    className="text-button"
                    aria-label={`${words.outline.expand} ${node.label}`}
                    onPress={() => onExpand(node.id)}
                  >
                    {words.outline.expand}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function joinedIds({ visible }: Picture): ReadonlyMap<string, number> {
  const joined = new Map<string, number>();
  for (const { source, target } of visible.edges) {
    for (const id of [source, target]) joined.set(id, (joined.get(id) ?? 0) + 1);
  }
  return joined;
}
