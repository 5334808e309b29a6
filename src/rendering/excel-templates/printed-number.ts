/** What a number looks like in a cell, by the code of its format: which signs stand there, in whatever order, for they are measured alone. */

/** A code has one part for all numbers, or others for these. */
const OF_NEGATIVES = 1;
const OF_ZERO = 2;
/** What stands as it is: between quotes, behind a bar, the currency of a place; what leaves the room of a sign; what fills a cell. */
const TOKENS = /"[^"]*"|\\.|\[[^[\]]*\]|_.|\*.|[^"\\[_*]/gs;
/** As people read the parts of a day, by how many letters stand for them: the longest month is that of French. */
const IN_DAYS = ['', '00', '00', 'sept.'];
const dayBy = (letters: string): string => (/y/i.test(letters) ? letters : (IN_DAYS[letters.length] ?? 'septembre'));

type Part = { readonly said: string; readonly figures: string };

export function printedNumber(value: number, code: string): string {
  const parts = partsOf(code);
  const own = parts[value < 0 ? OF_NEGATIVES : value === 0 ? OF_ZERO : 0];
  const { said, figures } = own ?? parts[0] ?? { said: '', figures: '' };
  if (/[dmyhs]/i.test(figures))
    // A slash is as narrow as a point.
    return said + figures.replaceAll('/', '.').replace(/y+|m+|d+|h+|s+/gi, dayBy);
  const signs = said + figures.replace(/[0#?.,]/g, '') + (value < 0 && !own ? '-' : '');
  const pattern = figures.replace(/[^0#?.,]/g, '');
  return signs + (/[#0?]/.test(pattern) && !/e[+-]/i.test(figures) ? digitsIn(value, pattern, figures.includes('%')) : pattern);
}

/** Commas behind the figures show thousands of what the cell holds. */
function digitsIn(value: number, pattern: string, isShare: boolean): string {
  const kept = pattern.slice(0, Math.max(...['0', '#', '?'].map((sign) => pattern.lastIndexOf(sign))) + 1);
  const [whole = '', ...decimals] = kept.split('.');
  const shown = (Math.abs(value) * (isShare ? 100 : 1)) / 1000 ** (pattern.length - kept.length);
  const [before = '', behind] = shown.toFixed(Math.min(decimals.join('').length, 20)).split('.');
  const digits = before.padStart(whole.replace(/[#,]/g, '').length, '0');
  const spaces = whole.includes(',') ? ' '.repeat(Math.floor((digits.length - 1) / 3)) : '';
  return digits + spaces + (behind === undefined ? '' : `,${behind}`);
}

/** General shows decimals where there is room for them. */
function partsOf(code: string): readonly Part[] {
  const parts = [{ said: '', figures: '' }];
  for (const [token] of code.replace(/general/gi, '0').matchAll(TOKENS)) {
    const part = parts.at(-1);
    if (!part) continue;
    if (token === ';') parts.push({ said: '', figures: '' });
    else if (token.length === 1) part.figures += token;
    else if (token.startsWith('"')) part.said += token.slice(1, -1);
    else if (token.startsWith('[$')) part.said += token.slice(2, -1).split('-', 1)[0];
    else if (!/^[[*]/.test(token)) part.said += token.slice(1);
  }
  return parts;
}
