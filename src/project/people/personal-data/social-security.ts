// A number of the national register of people (NIR), told from any fifteen digits by its key.
import { spaces } from '../../../values/index.ts';

const gap = `[${spaces}.-]?`;
/** Sex, year, month, place of birth, order, key: in one go or set apart. */
export const socialSecurity = new RegExp(
  `(?<![\\w/.-])[1-478]${gap}\\d{2}${gap}(?:0[1-9]|1[0-2]|[2-9]\\d)${gap}(?:\\d{2}|2[AB])${gap}\\d{3}${gap}\\d{3}${gap}\\d{2}(?![\\w/-])`,
  'g',
);

/** The key is 97 less the remainder by 97; Corsica counts as 19 and 18 (INSEE, répertoire des personnes physiques). */
export function hasKey(text: string): boolean {
  const signs = text
    .replace(/[^\dAB]/g, '')
    .replace('2A', '19')
    .replace('2B', '18');
  return 97n - (BigInt(signs.slice(0, 13)) % 97n) === BigInt(signs.slice(13));
}
