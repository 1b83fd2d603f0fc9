const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The box that an arrow key leads to: the nearest in that direction, what lies aside counting double; null for none. */
export function nearestBox<Item>(key: string, from: Box, all: readonly (readonly [Item, Box])[]): Item | null {
  const arrow = arrows[key];
  if (!arrow) return null;
  const [right, down] = arrow;
  const at = middle(from);
  const ahead = all.flatMap(([item, box]) => {
    const to = middle(box);
    const along = (to.x - at.x) * right + (to.y - at.y) * down;
    const aside = Math.abs((to.x - at.x) * down) + Math.abs((to.y - at.y) * right);
    return along > 1 ? [{ item, far: along + 2 * aside }] : [];
  });
  return ahead.sort((left, other) => left.far - other.far)[0]?.item ?? null;
}

const middle = ({ left, top, width, height }: Box) => ({ x: left + width / 2, y: top + height / 2 });
