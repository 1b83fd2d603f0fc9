const dataOptions = ['-d', '--data', '--data-raw', '--data-binary', '--data-ascii', '--json'];

/** The body that a curl command sends; empty where it sends none. */
export function bodyOfCurl(command: string): string {
  const words = shellWords(command);
  for (const [index, word] of words.entries()) {
    if (dataOptions.includes(word)) return words[index + 1] ?? '';
    const option = dataOptions.find((name) => name.startsWith('--') && word.startsWith(`${name}=`));
    if (option) return word.slice(option.length + 1);
  }
  return '';
}

/** One part of a word: in single quotes, in double quotes, in `$'…'` as browsers copy it, or bare. */
const part = /\$'((?:[^'\\]|\\.)*)'|'([^']*)'|"((?:[^"\\]|\\.)*)"|((?:[^\s'"\\]|\\.)+)|(\s+)/gsy;

/** The words of a command as a POSIX shell takes them, without expanding anything. */
function shellWords(command: string): string[] {
  const words = [''];
  const joined = command.replace(/\\\r?\n/g, ' ');
  for (const [, escaped, single, double, bare, space] of joined.matchAll(part)) {
    if (space !== undefined) words.push('');
    else words[words.length - 1] += unescaped({ escaped, single, double, bare });
  }
  return words.filter((word) => word !== '');
}

type Part = Readonly<Record<'escaped' | 'single' | 'double' | 'bare', string | undefined>>;

function unescaped({ escaped, single, double, bare }: Part): string {
  if (escaped !== undefined) return escaped.replace(/\\(u[\da-f]{4}|.)/gis, (_, code: string) => ansi(code));
  if (double !== undefined) return double.replace(/\\(["\\$`])/g, '$1');
  return single ?? bare?.replace(/\\(.)/gs, '$1') ?? '';
}

function ansi(code: string): string {
  const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
  return code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (controls[code] ?? code);
}
