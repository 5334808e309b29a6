// The door of what is told of files that others wrote: what looks personal is hidden, in terminals and in JSON alike.
import { isHolder } from '../values/index.ts';

type Mask = (text: string) => string;

/** Names of files, as people typed them or find them again. */
const ofFiles: ReadonlySet<string> = new Set(['path', 'paths', 'file', 'files', 'root', 'workbook']);

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** The same noun, each of its texts masked but the names of files. */
export function discreet<Value>(value: Value, mask: Mask): Value;
export function discreet(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => discreet(item, mask));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (!isHolder(value) || !isPlain(value)) return value;
  const texts = (key: string, inner: unknown): boolean =>
    ofFiles.has(key) && (typeof inner === 'string' || (Array.isArray(inner) && inner.every((one) => typeof one === 'string')));
  const entries = Object.entries(value);
  const shown = entries.map(([key, inner]) => [key, texts(key, inner) ? inner : discreet(inner, mask)] as const);
  // What holds nothing personal is the same noun.
  return shown.every(([, inner], at) => inner === entries[at]?.[1]) ? value : Object.fromEntries(shown);
}

/** Colours are signs that a word would be read with. */
const colours = new RegExp(`(${String.fromCharCode(27)}\\[[\\d;]*m)`);

/** Lines of a terminal, as long as they were. */
export const discreetLines = (text: string, mask: Mask): string =>
  text
    .split('\n')
    .map((line) => {
      const parts = line.split(colours);
      const masked = mask(parts.filter((_, at) => at % 2 === 0).join(''));
      let from = 0;
      return parts
        .map((part, at) => {
          if (at % 2 === 1) return part;
          from += part.length;
          return masked.slice(from - part.length, from);
        })
        .join('');
    })
    .join('\n');
