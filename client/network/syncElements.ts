import type { Core, ElementDefinition } from 'cytoscape';

/** Makes what is drawn equal to `elements`: takes out, changes and adds only what differs. */
export function syncElements(core: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map((element) => element.data.id));
  core.batch(() => {
    core.elements().forEach((drawn) => {
      if (!wanted.has(drawn.id())) core.remove(drawn);
    });
    const added: ElementDefinition[] = [];
    for (const element of elements) {
      const drawn = core.getElementById(element.data.id ?? '');
      if (drawn.empty()) added.push(element);
      else {
        drawn.data(element.data);
        drawn.classes(classesOf(element));
        if (element.position && drawn.isNode()) drawn.position(element.position);
      }
    }
    core.add(added);
  });
}

function classesOf({ classes = [] }: ElementDefinition): string[] {
  return typeof classes === 'string' ? classes.split(' ') : [...classes];
}
