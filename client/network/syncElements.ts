import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';

/** Makes what is drawn equal to `elements`: takes out, changes and adds only what differs. Marks stay. */
export function syncElements(core: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map((element) => element.data.id));
  const drawn = new Map(core.elements().map((element) => [element.id(), element]));
  core.batch(() => {
    core.remove(core.elements().filter((element) => !wanted.has(element.id())));
    for (const element of elements) {
      const there = drawn.get(element.data.id ?? '');
      if (there) change(there, element);
    }
    core.add(elements.filter(({ data }) => !drawn.has(data.id ?? '')).map(withScratch));
  });
}

/** Where an element keeps what it was last given. */
const given = 'given';

function withScratch(element: ElementDefinition): ElementDefinition {
  return { ...element, scratch: { [given]: element } };
}

function change(drawn: SingularElementArgument, element: ElementDefinition): void {
  const before: ElementDefinition | undefined = drawn.scratch(given);
  if (JSON.stringify(before?.data) !== JSON.stringify(element.data)) drawn.data(element.data);
  const [olds, news] = [classesOf(before), classesOf(element)];
  if (olds.join(' ') !== news.join(' ')) drawn.removeClass(olds).addClass(news);
  if (element.position && drawn.isNode() && !isAt(drawn.position(), element.position)) drawn.position(element.position);
  drawn.scratch(given, element);
}

function classesOf({ classes = [] }: Partial<ElementDefinition> = {}): string[] {
  return typeof classes === 'string' ? classes.split(' ') : [...classes];
}

function isAt(left: { x: number; y: number }, right: { x: number; y: number }): boolean {
  return left.x === right.x && left.y === right.y;
}
