import { type ReactNode, useId, useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { writeTable } from '../../export/csv.ts';
import { download } from '../../export/download.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../Icon.tsx';
import { rasterize } from './chart/rasterize.ts';
import { standalone } from './chart/standalone.ts';
import type { Column } from './column.ts';

/** What is saved as CSV: one tidy row a fact. */
export type Sheet<Row> = { readonly columns: readonly Column<Row>[]; readonly rows: readonly Row[] };

type Props<Row> = {
  readonly title: string;
  /** What a reader must know: the scheme, what shares are of, how many there are, what it cannot tell. */
  readonly notes: readonly (string | null)[];
  /** What the signs of the chart mean: it stands beside the chart, and goes with it into a file. */
  readonly legend?: string;
  /** What files are called, without their ending. */
  readonly file: string;
  readonly sheet?: Sheet<Row>;
  /** Whether there is a picture to save; a table alone has none. */
  readonly drawn?: boolean;
  readonly children: ReactNode;
};

/** A chart or table with its title, what must be known of it, and ways to take it away. */
export function Figure<Row>({ title, notes, legend, file, sheet, drawn = true, children }: Props<Row>) {
  const figure = useRef<HTMLElement>(null);
  const heading = useId();
  const lines = notes.filter((note) => note !== null);
  const chart = () => figure.current?.querySelector<SVGSVGElement>('.chart svg') ?? null;
  return (
    <figure ref={figure} className="figure" aria-labelledby={heading}>
      <div className="figure-head">
        <h3 id={heading}>{title}</h3>
        <Downloads
          file={file}
          chart={drawn ? chart : null}
          about={{ title, lines: legend ? [legend, ...lines] : lines }}
          {...(sheet && { sheet })}
        />
      </div>
      {children}
      <figcaption>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figcaption>
    </figure>
  );
}

type Saving<Row> = {
  readonly file: string;
  readonly chart: (() => SVGSVGElement | null) | null;
  readonly about: Parameters<typeof standalone>[1];
  readonly sheet?: Sheet<Row>;
};

function Downloads<Row>({ file, chart, about, sheet }: Saving<Row>) {
  const { words } = useWords();
  const picture = () => {
    const drawn = chart?.();
    return drawn && standalone(drawn, about);
  };
  const saveSvg = () => {
    const svg = picture();
    if (svg) download(new Blob([svg], { type: 'image/svg+xml' }), `${file}.svg`);
  };
  const savePng = async () => {
    const svg = picture();
    if (svg) download(await rasterize(svg), `${file}.png`);
  };
  const saveCsv = () => {
    if (sheet) download(new Blob([csvOf(sheet)], { type: 'text/csv' }), `${file}.csv`);
  };
  const all = [
    ...(chart
      ? [
          { name: 'SVG', save: saveSvg },
          { name: 'PNG', save: savePng },
        ]
      : []),
    ...(sheet ? [{ name: 'CSV', save: saveCsv }] : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div className="downloads" role="group" aria-label={words.comparing.save}>
      <Icon name="save" />
      {all.map(({ name, save }) => (
        <Button key={name} className="button quiet" aria-label={words.comparing.saveAs(name)} onPress={save}>
          {name}
        </Button>
      ))}
    </div>
  );
}

function csvOf<Row>({ columns, rows }: Sheet<Row>): string {
  return writeTable(
    columns.map(({ id, value }) => ({ name: id, type: 'string', of: value })),
    rows,
  );
}
