import { lazy, type Ref, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useWords } from '../../i18n/useWords.ts';
import { type Camera, Canvas } from '../../network/Canvas.tsx';
import { LayoutProgress } from '../../network/layouts/LayoutProgress.tsx';
import type { Tool } from '../../network/SelectLayer.tsx';
import { startAgain } from '../../state/growing.ts';
import { showAll } from '../../state/narrowing.ts';
import { useView } from '../../state/RecipeContext.ts';
import { PickBar } from '../actions/PickBar.tsx';
import { Tools } from '../actions/Tools.tsx';
import { Icon } from '../Icon.tsx';
import { FailureNotice, Notice } from '../notice/Notice.tsx';
import { useStageView } from '../outline/useStageView.ts';
import { ViewChoice } from '../outline/ViewChoice.tsx';
import { Paths } from '../paths/Paths.tsx';
import { useWalk } from '../paths/useWalk.ts';
import { StatusLine } from './StatusLine.tsx';
import type { Actions } from './useActions.ts';
import type { Drawn } from './usePicture.ts';
import './stage.css';

const Outline = lazy(async () => ({ default: (await import('../outline/Outline.tsx')).Outline }));

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
  const { view } = useStageView();
  const [tool, setTool] = useState<Tool>('move');
  const walk = useWalk(drawn.paths, actions.walkTo);
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
    <main className="stage" data-view={view} aria-busy={answered.status === 'waiting'}>
      {!empty && (
        <>
          <Canvas
            picture={picture}
            marks={{ selection: recipe.selection, cursor: actions.cursor, picked: recipe.picked, path: walk.ids }}
            theme={theme}
            camera={camera}
            actions={actions}
            tool={tool}
          />
          {view !== 'graph' && (
            <Suspense fallback={<section className="outline" aria-busy="true" />}>
              <Outline picture={picture} actions={actions} />
            </Suspense>
          )}
          <ViewChoice />
          {view !== 'list' && <ZoomButtons onZoom={actions.zoom} />}
          <Tools tool={tool} onTool={view === 'list' ? null : setTool} />
          <PickBar picture={picture} />
          {drawn.paths && <Paths walk={walk} />}
          <LayoutProgress {...drawn.arranging} />
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
