import { measureGraph } from '../metrics/measureGraph.ts';
import { allLayouts } from './allLayouts.ts';
import type { Reply, Task } from './task.ts';

/* A worker of the page: it takes one task, tells how far it is, and answers. */
addEventListener('message', ({ data }: MessageEvent<Task>) => {
  try {
    tell({ answer: answer(data) });
  } catch (error) {
    tell({ failure: (error as Error).message });
  }
});

function answer(task: Task) {
  if (task.name === 'measure') return measureGraph(task.graph);
  const { name, seed } = task.layout;
  return allLayouts[name].run(task.graph, seed, (progress) => tell({ progress }));
}

function tell(reply: Reply): void {
  postMessage(reply);
}
