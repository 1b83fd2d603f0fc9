import { type CiteSource, onLine, yearOf } from './citeSource.ts';

/**
 * A reference by GB/T 7714—2015, numeric style: `责任者. 题名: 文号[A/OL]. (发布日期)[引用日期]. 网址.` (4.6, electronic
 * resources; a number after the title as in 8.2; official documents are type A, databases DB; three bodies at most, then
 * 等, by 8.1.2). A clause stands where pages do, after the year: `2024: 二(三)5(发布日期)[引用日期]`. Without an address of
 * the document it is no electronic resource: `[A]. 地: 发文机关, 日期`, with the place and body left out where unknown.
 */
export function gbt7714(source: CiteSource): string {
  const { url, title, number } = source;
  const named = [title, number].filter((part) => part !== null).map(onLine);
  const mark = `${source.of === 'view' ? 'DB' : 'A'}${url ? '/OL' : ''}`;
  const parts = [bodies(source.issuers), `${named.join(': ')}[${mark}]`, url ? online(source) : printed(source), url];
  return `${parts
    .filter((part) => part !== null && part !== '')
    .map((part) => onLine(part ?? ''))
    .join('. ')}.`;
}

const most = 3;

function bodies(issuers: readonly string[]): string {
  return [...issuers.slice(0, most), ...(issuers.length > most ? ['等'] : [])].join(', ');
}

/** `(2024-04-03)[2026-01-31]`, with the year and the clause before them where there is a clause. */
function online({ clause, date, accessed }: CiteSource): string {
  const locator = clause ? [yearOf(date), clause].filter(Boolean).join(': ') : '';
  return `${locator}${date ? `(${date})` : ''}[${accessed}]`;
}

/** `启东: 启东市人民政府办公室, 2023-03-12: 二(三)5`. */
function printed({ place, issuers, date, clause }: CiteSource): string {
  const published = [place, issuers[0]].filter(Boolean).join(': ');
  const when = [published, date].filter(Boolean).join(', ');
  return [when, clause].filter(Boolean).join(': ');
}
