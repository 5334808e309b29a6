/** An order for the values of a view that is the same on every machine. */
import { byText, unaccented } from '../../values/index.ts';
import { isMoney, isPeriod } from './values.ts';

/** Numbers by size, amounts by their least, periods by their start, texts by letters without accents, then as they are. */
export function compareValues(a: unknown, b: unknown): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (typeof x === 'number' && typeof y === 'number') return x - y;
  const [s, t] = [String(x), String(y)];
  return byText(bare(s), bare(t)) || byText(s, t);
}

const keyOf = (value: unknown) => (isMoney(value) ? value.min : isPeriod(value) ? value.start : value);
const bare = (text: string) => unaccented(text).toLowerCase();
