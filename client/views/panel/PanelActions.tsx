import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import { collapse, expand, hide } from '../../state/transitions.ts';
import { Icon } from '../Icon.tsx';
import { KindMark } from '../KindMark.tsx';

/** What can be done with an entity in the picture: expand it, wholly or by kind, take that back, hide it, copy its link. */
export function PanelActions({ id, picture }: { id: string; picture: Picture | null }) {
  const { recipe, go } = useView();
  const { words, language } = useWords();
  const node = picture?.visible.nodes.find((one) => one.id === id);
  const expanded = recipe.steps.some((step) => step.id === id && step.kinds?.length !== 0);
  if (!node) {
    return (
      <div className="panel-actions">
        <Button className="button" onPress={() => go(expand(id, []))}>
          <Icon name="plus" />
          {words.panel.add}
        </Button>
        <CopyLink />
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
      <CopyLink />
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
                onPress={() => go(expand(id, [kind]))}
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

function CopyLink() {
  const { words } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard?.writeText(window.location.href);
    setCopied(true);
  };
  return (
    <Button
      className="button quiet square"
      aria-label={copied ? words.panel.copied : words.panel.copy}
      onPress={copy}
      onBlur={() => setCopied(false)}
    >
      <Icon name={copied ? 'check' : 'link'} />
    </Button>
  );
}
