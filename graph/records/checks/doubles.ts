import type { Kind } from '../../model.ts';
import type { Fault } from '../fault.ts';
import type { Lookup } from '../lookup.ts';
import { faultAt, type RecordSource } from '../read.ts';
import { regionsOf } from '../resolve.ts';

type Named = { readonly holder: object; readonly key: string | number; readonly name: string; readonly also?: string };

/** A measure says a thing once: one coding an instrument, one responsibility a body, and so on; so does the policy. */
export function checkDoubles(source: RecordSource, lookup: Lookup): Fault[] {
  const { policy, measures, responsibilities, citations } = source.value;
  const regions = regionsOf(source, lookup);
  const once = (kind: Kind, list: readonly Named[]) => findDoubles(source, kind, list, (name) => meaning(kind, name));
  const meaning = (kind: Kind, name: string) => {
    const found = lookup.find(kind, name, regions);
    return 'id' in found ? found.id : name;
  };
  return [
    ...once('AGENCY', listed(policy.issuers)),
    ...once('REGION', listed(policy.regions)),
    ...once('AGENCY', keyed(responsibilities, 'agency')),
    ...once('POLICY', keyed(citations, 'cited')),
    ...measures.flatMap((measure) => [
      ...once('INSTRUMENT', keyed(measure.codings, 'instrument')),
      ...once('AGENCY', keyed(measure.responsibilities, 'agency')),
      ...once('PROGRAM', keyed(measure.programs, 'program')),
      ...once(
        'GROUP',
        measure.groups.map((item) => ({ holder: item, key: 'group', name: item.group, also: item.role })),
      ),
      ...once('INDUSTRY', keyed(measure.industries, 'industry')),
      ...once('POLICY', keyed(measure.citations, 'cited')),
    ]),
  ];
}

function keyed<K extends string>(list: readonly Readonly<Record<K, string>>[], key: K): Named[] {
  return list.map((item) => ({ holder: item, key, name: item[key] }));
}

function listed(list: readonly string[]): Named[] {
  return list.map((name, key) => ({ holder: list, key, name }));
}

function findDoubles(
  source: RecordSource,
  kind: Kind,
  list: readonly Named[],
  meaning: (name: string) => string,
): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ holder, key, name, also = '' }) => {
    const said = `${meaning(name)} ${also}`;
    const twice = seen.has(said);
    seen.add(said);
    return twice
      ? [faultAt(source, holder, key, `${kind.toLowerCase()} ${said.trim()} stands twice here; should stand once`)]
      : [];
  });
}
