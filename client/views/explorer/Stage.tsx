import { type Ref, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../i18n/useWords.ts';
import { type Camera, Canvas } from '../../network/Canvas.tsx';
import { useView } from '../../state/RecipeContext.ts';
import { showAll, startAgain } from '../../state/transitions.ts';
import { Icon } from '../Icon.tsx';
import { FailureNotice, Notice } from '../notice/Notice.tsx';
import { Outline } from '../outline/Outline.tsx';
import { StatusLine } from './StatusLine.tsx';
import type { Actions } from './useActions.ts';
import type { Drawn } from './usePicture.ts';
import './stage.css';

type Props = {
  readonly drawn: Drawn;
  readonly theme: string;
  readonly camera: Ref<Camera>;
  readonly actions: Actions;
};

/** The picture, as a graph or as a list, or the reason why there is none. */
export function Stage({ drawn, theme, camera, actions }: Props) {
  const { words } = useWords();
  const { recipe, go } = useView();
  const [list, setList] = useState(false);
  const { answered, picture } = drawn;
  if (answered.status === 'failed') {
    return (
      <main className="stage">
        <FailureNotice error={answered.error} retry={answered.retry} startAgain={() => go(startAgain)} />
      </main>
    );
  }
  if (!picture) {
    return (
      <main className="stage" aria-busy="true">
        <p className="stage-wait">{words.canvas.loading}</p>
      </main>
    );
  }
  const empty = picture.graph.nodes.length === 0;
  const nothing = picture.visible.nodes.length === 0;
  return (
    <main className="stage" aria-busy={answered.status === 'waiting'}>
      {!empty && (
        <>
          <Canvas
            picture={picture}
            marks={{ selection: recipe.selection, cursor: actions.cursor }}
            theme={theme}
            camera={camera}
            onCursor={actions.walkTo}
            onOpen={actions.open}
            onExpand={actions.expandNode}
          />
          <Outline
            picture={picture}
            cursor={actions.cursor}
            onCursor={actions.walkTo}
            onExpand={actions.expandNode}
            shown={list}
          />
          <ViewChoice list={list} onChange={setList} />
          {!list && <ZoomButtons onZoom={actions.zoom} />}
          <StatusLine drawn={drawn} />
        </>
      )}
      {empty && (
        <Notice
          {...words.notice.emptyGraph}
          actions={[{ label: words.notice.retry, onPress: () => window.location.reload() }]}
        />
      )}
      {nothing && !empty && (
        <div className="stage-over">
          <Notice
            {...words.notice.emptyView}
            actions={[{ label: words.filters.showAll, onPress: () => go(showAll) }]}
          />
        </div>
      )}
    </main>
  );
}

function ViewChoice({ list, onChange }: { list: boolean; onChange: (list: boolean) => void }) {
  const { words } = useWords();
  return (
    <ToggleButtonGroup
      className="segments view-choice"
      aria-label={words.canvas.view}
      disallowEmptySelection
      selectedKeys={[list ? 'list' : 'graph']}
      onSelectionChange={(keys) => onChange(keys.has('list'))}
    >
      <ToggleButton id="graph" className="segment">
        <Icon name="graph" />
        {words.canvas.graph}
      </ToggleButton>
      <ToggleButton id="list" className="segment">
        <Icon name="list" />
        {words.canvas.list}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function ZoomButtons({ onZoom }: { onZoom: (factor: number | 'fit') => void }) {
  const { words } = useWords();
  return (
    <div className="zoom-buttons">
      <Button className="button square" aria-label={words.canvas.zoomIn} onPress={() => onZoom(1.3)}>
        <Icon name="plus" />
      </Button>
      <Button className="button square" aria-label={words.canvas.zoomOut} onPress={() => onZoom(1 / 1.3)}>
        <Icon name="minus" />
      </Button>
      <Button className="button square" aria-label={words.canvas.fit} onPress={() => onZoom('fit')}>
        <Icon name="fit" />
      </Button>
    </div>
  );
}
