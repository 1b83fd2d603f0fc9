import { expect, test } from 'vitest';
import { attachDocuments } from '../../graph/documents/attach.ts';
import { enums, kindNames, relationNames } from '../../graph/model.ts';
import { checkAgainstOriginal } from '../../graph/records/checkOriginal.ts';
import { compileCorpus, corpusDocuments, readCorpus } from '../corpus/corpus.ts';

test('the corpus is sound, against its originals too', async () => {
  const { records, faults } = await readCorpus();
  const { attached, warnings } = await attachDocuments(records, corpusDocuments);
  const original = [...attached].flatMap(([id, clauses]) =>
    records.filter((record) => record.id === id).flatMap((record) => checkAgainstOriginal(record, clauses)),
  );
  expect(faults).toEqual([]);
  expect(warnings).toEqual([]);
  expect([...attached.keys()]).toEqual(['policy:jia-2024-consortia', 'policy:yi-2023-innovation-rules']);
  expect(original).toEqual([]);
});

test('the corpus holds every kind and every relation of the model', async () => {
  const sets = await compileCorpus();
  const kinds = new Set(sets.flatMap((set) => set.nodes.map((node) => node.kind)));
  const relations = new Set(sets.flatMap((set) => set.edges.map((edge) => edge.relation)));
  expect(kindNames.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect(relationNames.filter((relation) => !relations.has(relation))).toEqual([]);
});

test('the corpus holds every type of target', async () => {
  const sets = await compileCorpus();
  const targets = sets.flatMap((set) => set.nodes).filter((node) => node.kind === 'TARGET');
  const types = new Set(targets.map((target) => target.properties.type));
  expect(enums.TargetType.filter((type) => !types.has(type))).toEqual([]);
});
