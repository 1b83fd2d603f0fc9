import { useWords } from '../../../i18n/useWords.ts';
import { choose } from '../../../state/transitions.ts';
import { Chart } from '../chart/Chart.tsx';
import { useHref } from '../useHref.ts';
import { leastWork, workChart } from './workChart.ts';
import type { WorkNetwork } from './workNetwork.ts';
import { type Places, type Size, workPicture } from './workPicture.ts';

type Props = {
  readonly title: string;
  readonly network: WorkNetwork;
  readonly places: Places;
  readonly size: Size;
  readonly least: number;
};

/** Bodies as points, and what two answer for together as links; each leads to its measures. */
export function WorkDrawing({ title, network, places, size, least }: Props) {
  const speech = useWords();
  const href = useHref();
  const where = network.region?.id ?? '*';
  const picture = workPicture({ network, places, size, least }, speech, (...ids) =>
    href(choose({ facts: [where, ...ids].join('~') })),
  );
  return (
    <div className="network-drawing">
      <Chart label={title} content={picture} draw={(width) => workChart(picture, width)} least={leastWork(picture)} />
    </div>
  );
}
