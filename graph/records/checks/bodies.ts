import { canonical } from '../../documents/canonical.ts';
import { type Clause, clausesUnder } from '../../documents/clauses.ts';
import type { Fault } from '../fault.ts';
import { faultAt, type RecordSource } from '../read.ts';

const open = '([〔【';
const close = ')]〕】';
const isList = /责任单位|责任部门|牵头|配合|按职责分工|分工负责/;
const label = /^(?:主要|其他)?(?:责任|牵头|配合|实施|协助|参与|主管)(?:单位|部门)?[:]?/;
const tail = /(?:等)?(?:牵头|负责|配合|协助|参与|按照?各?自?职责分工|分工|等有关部门|等部门|等单位|等)+(?:落实|实施)?$/;
/** A sentence that says for which measures a list holds names nobody new. */
const remark = /以下|不再|均涉及|同上/;

/** Every body named in a bracket of responsible bodies stands among the responsibilities of its measure. */
export function checkBodies(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return source.value.measures.flatMap((measure) => {
    const known = new Set(measure.responsibilities.map(({ printed }) => canonical(printed)));
    const named = clausesUnder(clauses, measure.ref).flatMap((clause) => bodiesIn(clause.canonical));
    return [...new Set(named)]
      .filter((body) => !known.has(body))
      .map((body) =>
        faultAt(
          source,
          measure,
          'responsibilities',
          `"${body}" answers for ${measure.ref}; should be among its responsibilities`,
        ),
      );
  });
}

/** LEAD is a claim about a word: 牵头 has to stand in the paragraph. */
export function checkLeads(source: RecordSource, clauses: readonly Clause[]): Fault[] {
  return source.value.measures.flatMap((measure) =>
    measure.responsibilities
      .filter(
        ({ role, ref }) =>
          role === 'LEAD' &&
          clauses.some((clause) => clause.ref === (ref ?? measure.ref) && !clause.canonical.includes('牵头')),
      )
      .map((item) =>
        faultAt(source, item, 'role', 'role is LEAD, but 牵头 is not in its paragraph; should be RESPONSIBLE'),
      ),
  );
}

/** The names in the brackets of responsible bodies of a canonical text. */
export function bodiesIn(text: string): string[] {
  return brackets(text)
    .filter((bracket) => isList.test(bracket))
    .flatMap((bracket) => splitOutside(bracket, '。'))
    .filter((sentence) => !remark.test(sentence))
    .flatMap((sentence) => splitOutside(sentence, '、,;'))
    .map((part) => part.replace(label, '').replace(tail, ''))
    .filter((name) => name !== '');
}

/** The contents of the outermost brackets. */
function brackets(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (open.includes(character) && depth++ === 0) start = i + 1;
    if (close.includes(character) && depth > 0 && --depth === 0) found.push(text.slice(start, i));
  }
  return found;
}

/** Splits at separators that stand in no further bracket: 各县(市、区) is one name. */
function splitOutside(text: string, separators: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const character of text) {
    if (open.includes(character)) depth++;
    if (close.includes(character)) depth--;
    if (depth === 0 && separators.includes(character)) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}`);
  }
  return parts;
}
