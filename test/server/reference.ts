import type { FactEdge, FactNode, FactSet } from '../../graph/facts.ts';
import type { Kind, RelationName } from '../../graph/model.ts';

/** The facts read the plain way, by which answers of the server are judged. */
export class Reference {
  readonly nodes: ReadonlyMap<string, FactNode>;
  readonly edges: readonly FactEdge[];
  readonly #sources: ReadonlyMap<string, readonly FactEdge[]>;
  readonly #targets: ReadonlyMap<string, readonly FactEdge[]>;

  constructor(sets: readonly FactSet[]) {
    this.nodes = new Map(sets.flatMap((set) => set.nodes.map((node) => [node.id, node])));
    this.edges = [...new Map(sets.flatMap((set) => set.edges.map((edge) => [edge.id, edge]))).values()];
    this.#sources = Map.groupBy(this.edges, ({ source }) => source.id);
    this.#targets = Map.groupBy(this.edges, ({ target }) => target.id);
  }

  /** Relations from a node, in their order. */
  from(id: string, relation: RelationName): readonly FactEdge[] {
    const found = (this.#sources.get(id) ?? []).filter((edge) => edge.relation === relation);
    return found.toSorted((a, b) => order(a.properties.sort, b.properties.sort));
  }

  out = (id: string, relation: RelationName): string[] => this.from(id, relation).map(({ target }) => target.id);

  into = (id: string, relation: RelationName): string[] =>
    (this.#targets.get(id) ?? []).filter((edge) => edge.relation === relation).map(({ source }) => source.id);

  /** Everything that is joined to a node, each once; only along its relations or only against them where said. */
  around(id: string, relations?: readonly string[], direction?: 'OUT' | 'IN'): string[] {
    const wanted = (edge: FactEdge) => relations?.includes(edge.relation) ?? true;
    const out = (this.#sources.get(id) ?? []).filter(wanted).map(({ target }) => target.id);
    const into = (this.#targets.get(id) ?? []).filter(wanted).map(({ source }) => source.id);
    return [...new Set([...(direction === 'IN' ? [] : out), ...(direction === 'OUT' ? [] : into)])].filter(
      (other) => other !== id,
    );
  }

  /** An id with all under it. */
  under(id: string): string[] {
    const found = new Set([id]);
    for (const each of found)
      for (const child of [...this.into(each, 'WITHIN'), ...this.into(each, 'BROADER')]) found.add(child);
    return [...found];
  }

  of(kind: Kind): string[] {
    return [...this.nodes.values()].filter((node) => node.kind === kind).map(({ id }) => id);
  }

  property(id: string, name: string): unknown {
    return this.nodes.get(id)?.properties[name] ?? null;
  }

  sorted = (ids: Iterable<string>): string[] =>
    [...new Set(ids)].toSorted((a, b) => order(this.property(a, 'sort'), this.property(b, 'sort')));

  /** The places of the policy that a node stands in. */
  places(id: string): string[] {
    const policy = this.nodes.get(id)?.kind === 'POLICY' ? id : String(this.property(id, 'policy'));
    return this.out(policy, 'APPLIES_IN');
  }
}

export const order = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
