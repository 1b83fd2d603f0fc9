import { z } from 'zod';
import { enums } from '../model.ts';

/**
 * The shape of a record (one policy as facts) and of a vocabulary (shared things). `npm run schema` publishes both as
 * JSON Schema; the reader adds what a schema cannot say: names that resolve, ids that are unique, anchors that are found.
 */

const id = (prefix: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}:[a-z0-9][a-z0-9.:_-]*$`), `an id such as ${prefix}:wuxi-2024, of a-z 0-9 . : _ -`);
const text = z
  .strictObject({ zh: z.string().min(1), en: z.string().min(1) })
  .describe('The same in Chinese and English.');
const words = z.string().min(1).max(24).describe('Words as printed, in canonical form, at most 24 characters.');
const name = z.string().min(1).describe('An id (with or without its prefix), a name or an alias from a vocabulary.');
const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date: YYYY-MM-DD, YYYY-MM or YYYY')
  .describe('YYYY-MM-DD, YYYY-MM or YYYY, as far as the text prints it.');
const quantity = z.strictObject({ value: z.number(), max: z.number().optional(), unit: z.string().min(1) });

/** Where a fact stands. `ref` is that of the measure around it unless given; `anchor` is `printed` unless given. */
const place = {
  ref: z
    .string()
    .min(1)
    .optional()
    .describe('Clause address, e.g. 二(三)7 or 二¶1; that of the measure around it unless given.'),
  anchor: words.optional().describe('The shortest phrase that stands once in the clause; `printed` unless given.'),
  review: z.enum(enums.Review).optional(),
  rule: z.string().optional(),
  confidence: z.number().min(0).max(1).optional(),
};
const anchored = { ...place, anchor: words };

const target = z.strictObject({
  id: id('target'),
  indicator: name,
  type: z.enum(enums.TargetType).default('FIGURE'),
  printed: words,
  subject: words,
  bound: z.enum(enums.Bound).optional(),
  measured: z.enum(enums.Measured),
  value: z.number().optional(),
  valueMax: z.number().optional(),
  unit: z.string().min(1).optional(),
  baseline: quantity.optional(),
  approximate: z.boolean().default(false),
  hedge: words.optional(),
  year: z.int().min(1900).max(2100).optional(),
  yearBasis: z.enum(enums.YearBasis),
  cadence: z.enum(enums.Cadence).default('BY'),
  region: name.optional(),
  scope: text.optional(),
  restates: id('target').optional(),
  partOf: id('target').optional(),
  ...place,
});

const incentive = z.strictObject({
  id: id('incentive'),
  name: text,
  form: z.enum(enums.IncentiveForm),
  instrument: name.optional(),
  cap: z.number().optional(),
  floor: z.number().optional(),
  amount: z.number().optional(),
  rate: z.number().optional(),
  rateOf: words.optional(),
  unit: z.string().min(1).optional(),
  basis: text.optional(),
  recipient: name.optional(),
  trigger: words.optional(),
  grade: z.enum(enums.RegionLevel).optional(),
  stacking: words.optional(),
  exclusiveWith: z.array(id('incentive')).default([]),
  follows: id('incentive').optional(),
  ...anchored,
});

const responsibility = z.strictObject({
  agency: name,
  role: z.enum(enums.Role),
  printed: words,
  inherited: z.boolean().default(false),
  ...place,
});

const citation = z.strictObject({ cited: name, relation: z.enum(enums.CitationRelation), ...anchored });

const measure = z.strictObject({
  id: id('measure'),
  ...place,
  ref: z.string().min(1),
  name: text,
  summary: text,
  section: text.optional(),
  part: z.enum(enums.Part),
  characters: z
    .int()
    .min(0)
    .describe('Canonical characters of the clause and all under it; the check says the right number.'),
  anchor: words,
  codings: z
    .array(
      z.strictObject({
        instrument: name,
        strength: z.enum(enums.Strength),
        debated: z.string().optional(),
        ...anchored,
      }),
    )
    .default([]),
  responsibilities: z.array(responsibility).default([]),
  programs: z.array(z.strictObject({ program: name, ...anchored })).default([]),
  groups: z.array(z.strictObject({ group: name, role: z.enum(enums.GroupRole), ...anchored })).default([]),
  industries: z.array(z.strictObject({ industry: name, ...anchored })).default([]),
  targets: z.array(target).default([]),
  incentives: z.array(incentive).default([]),
  citations: z.array(citation).default([]),
});

const repair = z.strictObject({
  printed: z.string().min(1).max(24).describe('What the original prints.'),
  read: z.string().max(24).describe('What is read in its place.'),
  why: z.string().min(1),
});
const cut = z.strictObject({
  from: z.string().min(1).max(24).describe('Phrase, found once, at which the cut starts; `^` for the beginning.'),
  to: z.string().min(1).max(24).describe('Phrase, found after it, with which the cut ends; `$` for the end.'),
  why: z.string().min(1),
});

const entry = { aliases: z.array(z.string().min(1)).default([]), name: text };

export const vocabularySchema = z.strictObject({
  regions: z
    .array(
      z.strictObject({
        id: id('region'),
        ...entry,
        code: z
          .string()
          .regex(/^\d{6}$/)
          .optional(),
        level: z.enum(enums.RegionLevel),
        parent: name.optional(),
        latitude: z.number().min(-90).max(90).optional(),
        longitude: z.number().min(-180).max(180).optional(),
      }),
    )
    .default([]),
  instruments: z
    .array(
      z.strictObject({
        id: id('instrument'),
        ...entry,
        definition: text,
        broader: name.optional(),
        stip: z.array(z.string()).default([]),
        sides: z
          .array(z.strictObject({ scheme: z.string().min(1), side: z.enum(enums.Side), reason: z.string().optional() }))
          .default([]),
        wording: z.array(z.string()).default([]).describe('Typical wording, for finding it in a text.'),
      }),
    )
    .default([]),
  indicators: z
    .array(
      z.strictObject({
        id: id('indicator'),
        ...entry,
        unit: z.string().min(1),
        definition: text,
        numerator: z.string().optional(),
        denominator: z.string().optional(),
        grade: z.enum(enums.RegionLevel).optional(),
        broader: name.optional(),
        components: z.array(name).default([]),
        instruments: z.array(name).default([]),
      }),
    )
    .default([]),
  functions: z.array(z.strictObject({ id: id('function'), ...entry })).default([]),
  agencies: z
    .array(
      z.strictObject({
        id: id('agency'),
        ...entry,
        type: z.enum(enums.AgencyType),
        collective: z.boolean().default(false),
        region: name.optional(),
        function: name.optional(),
      }),
    )
    .default([]),
  programs: z
    .array(z.strictObject({ id: id('program'), ...entry, type: z.enum(enums.ProgramType), region: name.optional() }))
    .default([]),
  groups: z
    .array(
      z.strictObject({ id: id('group'), ...entry, broader: name.optional(), stip: z.array(z.string()).default([]) }),
    )
    .default([]),
  industries: z.array(z.strictObject({ id: id('industry'), ...entry, broader: name.optional() })).default([]),
  documents: z
    .array(
      z.strictObject({
        id: id('policy'),
        ...entry,
        documentType: z.enum(enums.DocumentType).default('OTHER'),
        documentNumber: z.string().optional(),
        issuers: z.array(name).default([]),
        regions: z.array(name).default([]),
        issued: date.optional(),
      }),
    )
    .default([])
    .describe('Policies that are only cited: known by name, without content.'),
});

export const recordSchema = z.strictObject({
  policy: z.strictObject({
    id: id('policy'),
    ...entry,
    summary: text.optional(),
    documentType: z.enum(enums.DocumentType),
    documentNumber: z.string().optional(),
    comprehensive: z.boolean(),
    missing: z.array(z.enum(enums.Missing)).default([]),
    issuers: z.array(name).default([]),
    regions: z.array(name).min(1),
    issued: date.optional(),
    published: date.optional(),
    effective: date.optional(),
    expires: date.optional(),
    status: z.enum(enums.PolicyStatus).default('UNKNOWN'),
    period: z.strictObject({ start: z.int().optional(), end: z.int().optional() }).default({}),
    review: z.enum(enums.Review).default('REVIEWED'),
    source: z
      .strictObject({
        file: z.string().optional(),
        url: z.url().optional(),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .optional(),
        repairs: z.array(repair).default([]),
        cuts: z.array(cut).default([]),
      })
      .prefault({}),
  }),
  measures: z.array(measure).default([]),
  targets: z
    .array(target.extend({ ref: z.string().min(1) }))
    .default([])
    .describe('Targets outside the measures: goals, headings, introductions.'),
  responsibilities: z
    .array(responsibility.extend({ ref: z.string().min(1) }))
    .default([])
    .describe('Bodies that answer for the document as a whole.'),
  citations: z
    .array(citation.extend({ ref: z.string().min(1) }))
    .default([])
    .describe('Documents cited outside the measures.'),
  figures: z
    .array(z.strictObject({ ref: z.string().min(1), printed: words, why: z.string().min(1) }))
    .default([])
    .describe('Numbers with a unit that are no fact, with the reason.'),
  vocabulary: vocabularySchema.prefault({}),
  proposals: z
    .array(z.unknown())
    .default([])
    .describe('What a machine read and a person has still to settle; left out by load.'),
});

export type PolicyRecord = z.infer<typeof recordSchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;
export type MeasureRecord = PolicyRecord['measures'][number];
export type TargetRecord = z.infer<typeof target>;
export type IncentiveRecord = z.infer<typeof incentive>;
export type VocabularyKind = keyof Vocabulary;
