import { type PlotOptions, plot } from '@observablehq/plot';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useWords } from '../../../i18n/useWords.ts';
import { writeAddress } from '../../../state/address.ts';
import { recipeAt } from '../../../state/place.ts';
import { useView } from '../../../state/RecipeContext.ts';
import { addressIn, linksIn, makeLinks, replaceKeepingFocus, stepFrom } from './links.ts';
import { useWidth } from './useWidth.ts';

type Props = {
  readonly label: string;
  /** What it shows: it is drawn anew when this changes, and only then, so that the focus stays where it is. */
  readonly content: unknown;
  readonly draw: (width: number) => PlotOptions;
  /** The narrowest that it can be read at, in px; on a smaller screen it scrolls within itself. */
  readonly least?: number;
};

/** A chart whose marks are links: one stop of Tab, arrows go from mark to mark, Enter opens the facts behind one. */
export function Chart({ label, content, draw, least = 320 }: Props) {
  const { recipe, go } = useView();
  const { language } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const key = JSON.stringify(content);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is drawn
  useEffect(() => {
    if (!box.current || width === 0) return;
    const chart = plot({ ...draw(Math.max(least, width)), ariaLabel: label, className: 'plot' });
    chart.setAttribute('role', 'group');
    makeLinks(chart);
    replaceKeepingFocus(box.current, chart);
  }, [key, width, label]);
  const here = writeAddress(recipe);
  useEffect(() => {
    for (const link of box.current ? linksIn(box.current) : []) {
      if (addressIn(link) === here) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  });
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    go(() => recipeAt({ search: addressIn(link), hash: '' }, language));
  };
  const walk = (event: KeyboardEvent) => {
    if (box.current && stepFrom(box.current, event.key)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its links are what is pressed; a press is heard here for all of them
    <div ref={box} className="chart" onClick={follow} onKeyDown={walk} />
  );
}
