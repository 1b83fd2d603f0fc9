/*
 * XML 1.0, https://www.w3.org/TR/xml/#charsets: control characters, halves of surrogate pairs and two non-characters may
 * not stand in a document, not even escaped. The explorer has the same in client/export/xml.ts, which may not import this.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not allow
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in an element or in an attribute; what XML does not allow is taken out. */
export function escapeXml(text: string | number | boolean): string {
  const clean = String(text).replace(forbidden, '').toWellFormed();
  return clean.replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? '');
}

/** An element; attributes that are null are left out. Children are XML, made by `element` or `escapeXml`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeXml(value)}"`,
  );
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}
