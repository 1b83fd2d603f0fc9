import { type Document, isNode, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import type { Fault } from './fault.ts';
import { type LineMap, noteLines } from './lines.ts';

/** One document of a YAML or JSON file as plain data, with the lines of its entries. */
export type Plain = { readonly value: unknown; readonly lines: LineMap };

/** Records are small: more is a mistake, or an attempt to keep the reader busy. */
export const maxCharacters = 2_000_000;
const maxAliases = 1_000;
const maxFaults = 20;
const plainTags = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

type Reading = { documents: Plain[]; faults: Fault[] };

/** Reads every document of a YAML text (JSON is YAML); what cannot be read is a fault with its line. Never throws. */
export function readYaml(file: string, text: string): Reading {
  if (text.length > maxCharacters)
    return failed(file, `too large: ${text.length} characters, at most ${maxCharacters}`);
  try {
    return readDocuments(file, text);
  } catch (error) {
    return failed(file, `not readable as YAML: ${firstLine(error)}`);
  }
}

function readDocuments(file: string, text: string): Reading {
  const counter = new LineCounter();
  const options = { lineCounter: counter, prettyErrors: false, stringKeys: true, logLevel: 'silent' } as const;
  const parsed = parseAllDocuments(text, options);
  const readings = (Array.isArray(parsed) ? parsed : []).map((document) => readDocument(file, document, counter));
  return {
    documents: readings.flatMap((reading) => reading.documents),
    faults: readings.flatMap((reading) => reading.faults),
  };
}

function readDocument(file: string, document: Document, counter: LineCounter): Reading {
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    const faults = problems.slice(0, maxFaults).map((problem) => ({
      file,
      line: Math.max(1, counter.linePos(problem.pos[0]).line),
      message: `not readable as YAML: ${firstLine(problem)}`,
    }));
    return { documents: [], faults };
  }
  const tagged = firstTagged(document);
  if (tagged) {
    const line = Math.max(1, counter.linePos(tagged.range?.[0] ?? 0).line);
    return {
      documents: [],
      faults: [{ file, line, message: `has the tag ${tagged.tag}; should be plain data without tags` }],
    };
  }
  if (document.contents === null) return { documents: [], faults: [] };
  try {
    const value: unknown = document.toJS({ maxAliasCount: maxAliases });
    return { documents: [{ value, lines: noteLines(document, value, counter) }], faults: [] };
  } catch (error) {
    return failed(file, `not readable as YAML: ${firstLine(error)}`);
  }
}

/** Tags make dates, bytes and sets of what should be words and numbers. */
function firstTagged(document: Document): Node | null {
  let tagged: Node | null = null;
  visit(document, (_, node) => {
    if (!isNode(node) || !('tag' in node) || node.tag === undefined || plainTags.test(node.tag)) return undefined;
    tagged = node;
    return visit.BREAK;
  });
  return tagged;
}

const failed = (file: string, message: string): Reading => ({ documents: [], faults: [{ file, line: 1, message }] });
const firstLine = (error: unknown) => String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
