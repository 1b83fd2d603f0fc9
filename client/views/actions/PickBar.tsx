import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { beginWith, expand, findPaths } from '../../state/growing.ts';
import { hide, isolate } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { pick, pin, unpin } from '../../state/transitions.ts';
import { Icon } from '../Icon.tsx';
import './tools.css';

/** The most entities that a view begins with. */
const mostIds = 500;

/** What can be done with all that is picked at once. */
export function PickBar({ picture }: { picture: Picture }) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const { picked } = recipe;
  const [from, to] = picked;
  if (from === undefined) return null;
  const members = picked.flatMap((id) => picture.visible.folds.get(id)?.members ?? [id]);
  const pins = picked.flatMap((id) => {
    const point = picture.positions.get(id);
    return point ? [{ id, ...point }] : [];
  });
  const pinned = picked.every((id) => picture.pinned.has(id));
  return (
    <div className="pick-bar" role="toolbar" aria-label={words.actions.pickedLabel}>
      <strong>{words.actions.picked(picked.length)}</strong>
      {to !== undefined && picked.length === 2 && (
        <Button className="button accent" onPress={() => go(findPaths({ from, to }))}>
          {words.actions.paths}
        </Button>
      )}
      <Button className="button" onPress={() => go(isolate(members))}>
        {words.actions.isolatePicked}
      </Button>
      <Button className="button" onPress={() => go(hide(...members))}>
        {words.actions.hidePicked}
      </Button>
      <Button className="button" onPress={() => go(pinned ? unpin(...picked) : pin(...pins))}>
        {pinned ? words.actions.unpinPicked : words.actions.pinPicked}
      </Button>
      <Button
        className="button"
        onPress={() => go((view) => members.reduce((changed, id) => expand(id)(changed), view))}
      >
        {words.actions.expandPicked}
      </Button>
      <Button className="button" isDisabled={members.length > mostIds} onPress={() => go(beginWith(members))}>
        {words.actions.beginWithPicked}
      </Button>
      <Button className="button quiet square" aria-label={words.actions.clear} onPress={() => go(pick([]))}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
