import { useRef } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { kinds } from '../../../graph/model.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Picture } from '../../network/picture.ts';
import { useView } from '../../state/RecipeContext.ts';
import type { Actions, OpenMenu } from '../explorer/useActions.ts';
import { KindMark } from '../KindMark.tsx';
import { nodeActions } from './nodeActions.ts';
import { useRelationCounts } from './useRelationCounts.ts';
import './nodeMenu.css';

type Props = { readonly menu: OpenMenu; readonly picture: Picture; readonly actions: Actions };

/** Everything that can be done with a node: what acts on it, and its neighbours by relation, with how many are not shown. */
export function NodeMenu({ menu: { id, at }, picture, actions }: Props) {
  const speech = useWords();
  const view = useView();
  const here = useRef<HTMLSpanElement>(null);
  const element = useRef(at instanceof Element ? at : null);
  const fold = picture.visible.folds.get(id);
  const node = picture.visible.nodes.find((one) => one.id === id);
  const relations = useRelationCounts(id, picture);
  const items = nodeActions({ id, picture, actions, ...view, ...speech });
  const { words } = speech;
  const point = at instanceof Element ? { x: 0, y: 0 } : at;
  return (
    <>
      <span ref={here} className="menu-point" style={{ left: point.x, top: point.y }} />
      <Popover
        className="node-menu"
        aria-label={words.actions.menu(node?.label ?? fold?.label ?? id)}
        isOpen
        onOpenChange={(open) => !open && actions.closeMenu()}
        triggerRef={element.current ? element : here}
        placement="bottom start"
      >
        <Menu aria-label={words.actions.menu(node?.label ?? fold?.label ?? id)} onClose={actions.closeMenu}>
          <MenuSection>
            <Header>{node?.label ?? fold?.label ?? id}</Header>
            {items.map(({ key, label, run }) => (
              <MenuItem key={key} id={key} textValue={label} onAction={run}>
                {label}
              </MenuItem>
            ))}
          </MenuSection>
          {relations.status === 'ready' && relations.groups.length > 0 && (
            <MenuSection>
              <Header>{words.actions.expandBy}</Header>
              {relations.groups.map((group) => (
                <MenuItem
                  key={group.key}
                  id={group.key}
                  textValue={words.actions.expandOne(group.label, kinds[group.kind].caption[speech.language])}
                  onAction={() => view.go(group.expand)}
                >
                  <KindMark kind={group.kind} />
                  <span>{words.actions.expandOne(group.label, kinds[group.kind].caption[speech.language])}</span>
                  <small>{words.actions.notShown(group.count, group.count - group.drawn)}</small>
                </MenuItem>
              ))}
            </MenuSection>
          )}
        </Menu>
        {relations.status !== 'ready' && !fold && (
          <p className="node-menu-note" role="status">
            {relations.status === 'waiting' ? words.actions.waiting : words.actions.failed}
          </p>
        )}
      </Popover>
    </>
  );
}
