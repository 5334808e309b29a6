/** What a style sheet fetches. */

const ADDRESS = /@import|(?:["'(\s]|^)((?!data:)[a-z][a-z\d+.-]*:)?\/\/[^\s"')]*/gi;
const LONGEST = 120;

/** Without remarks, what is written by codes in letters. */
function plain(css: string): string {
  let text = '';
  for (let at = 0; at < css.length; ) {
    const start = css.indexOf('/*', at);
    text += css.slice(at, start < 0 ? css.length : start);
    const end = start < 0 ? -1 : css.indexOf('*/', start + 2);
    at = end < 0 ? css.length : end + 2;
  }
  return text
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .replace(/\\([^\n])/g, '$1');
}

/** Addresses that are not in the page itself, and rules that bring more in. */
export const fetchedBy = (css: string): readonly string[] => [
  ...new Set([...plain(css).matchAll(ADDRESS)].map(([found]) => found.replace(/^["'(\s]/, '').slice(0, LONGEST))),
];
