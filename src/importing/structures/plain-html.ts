// The HTML of another tool’s texts → plain texts, and Markdown where a questionnaire takes it.

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ecirc: 'ê',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  ugrave: 'ù',
  ucirc: 'û',
  acirc: 'â',
  euro: '€',
  ndash: '–',
  mdash: '—',
  oelig: 'œ',
};

const signs = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? (decimal === undefined ? null : Number(decimal)) : Number.parseInt(hex, 16);
    if (code === null) return named[name] ?? whole;
    return code > 0x10ffff ? '' : String.fromCodePoint(code);
  });

const withoutUnseen = (html: string): string => html.replace(/<(?:script|style)\b[^<]{0,100000}<\/(?:script|style)>/gi, '');
const aBreak = /<br\s{0,3}\/?>/gi;
const aTag = /<\/?[a-z][^<>]{0,2000}>/gi;

/** On one line but for its breaks. A text without any tag but breaks is given back to the letter. */
export function plainText(html: string): string {
  const text = html.replace(aBreak, '\n');
  if (!/<\/?[a-z]/i.test(text)) return signs(text);
  const bare = withoutUnseen(text)
    .replace(/<\/(?:p|div|li|h[1-6]|tr)>/gi, '\n')
    .replace(aTag, '');
  return signs(bare)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Paragraphs, lists, strong and emphasised words, links. */
export function markdownOf(html: string): string {
  const text = withoutUnseen(html)
    .replace(/\s+/g, ' ')
    .replace(/<(?:strong|b)>([^<>]{1,2000})<\/(?:strong|b)>/gi, '**$1**')
    .replace(/<(?:em|i)>([^<>]{1,2000})<\/(?:em|i)>/gi, '*$1*')
    .replace(/<a\s[^<>]{0,500}?href="(https?:[^"<>\s]{1,500})"[^<>]{0,500}>([^<>]{1,500})<\/a>/gi, '[$2]($1)')
    .replace(/<li[^<>]{0,200}>/gi, '\n- ')
    .replace(aBreak, '\n')
    .replace(/<\/(?:p|div|ul|ol|h[1-6])>/gi, '\n\n')
    .replace(aTag, '');
  return signs(text)
    .split(/\n/)
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
