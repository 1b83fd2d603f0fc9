import { Button } from 'react-aria-components/Button';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { collapse, expand } from '../../state/growing.ts';
import { hide } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { CopyButton } from '../CopyButton.tsx';
import { Icon } from '../Icon.tsx';
import { KindMark } from '../KindMark.tsx';
import { PageLink } from '../PageLink.tsx';

/** What can be done with an entity in the picture: expand it, wholly or by kind, take that back, hide it, copy its link. */
export function PanelActions({ id, picture }: { id: string; picture: Picture | null }) {
  const { recipe, go } = useView();
  const { words, language } = useWords();
  const node = picture?.visible.nodes.find((one) => one.id === id);
  const expanded = recipe.steps.some((step) => step.id === id && step.kinds?.length !== 0);
  if (!node) {
    return (
      <div className="panel-actions">
        <Button className="button" onPress={() => go(expand(id, { kinds: [] }))}>
          <Icon name="plus" />
          {words.panel.add}
        </Button>
        <Links id={id} />
      </div>
    );
  }
  return (
    <div className="panel-actions">
      {expanded ? (
        <Button className="button" onPress={() => go(collapse(id))}>
          <Icon name="minus" />
          {words.panel.collapse}
        </Button>
      ) : (
        <Button className="button" onPress={() => go(expand(id))}>
          <Icon name="expand" />
          {words.panel.expand}
          <span className="count">{node.degree}</span>
        </Button>
      )}
      <Links id={id} />
      <Button className="button quiet square" aria-label={words.panel.hide} onPress={() => go(hide(id))}>
        <Icon name="hide" />
      </Button>
      {!expanded && (
        <ul className="neighbors" aria-label={words.canvas.neighbors}>
          {node.neighbors.map(({ kind, count }) => (
            <li key={kind}>
              <Button
                className="chip"
                aria-label={words.panel.expandKind(kinds[kind].caption[language], count)}
                onPress={() => go(expand(id, { kinds: [kind] }))}
              >
                <KindMark kind={kind} />
                <span>{kinds[kind].caption[language]}</span>
                <span className="count">{count}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Ways to the entity from elsewhere: its page, and the address of this view. */
function Links({ id }: { id: string }) {
  const { words } = useWords();
  return (
    <>
      <PageLink id={id} />
      <CopyButton label={words.panel.copy} icon="link" text={() => window.location.href} />
    </>
  );
}
