import { Chart } from '../chart/Chart.tsx';
import { leastWidth, type MatrixPicture, matrixChart } from './matrixChart.ts';

/** A matrix as a chart, at least as wide as its names and squares need. */
export function MatrixDrawing({ label, picture }: { label: string; picture: MatrixPicture }) {
  return (
    <Chart label={label} content={picture} draw={(width) => matrixChart(picture, width)} least={leastWidth(picture)} />
  );
}
