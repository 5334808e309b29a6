// A sentence with names between braces, and the values that stand there.
import type { Found } from '../model/index.ts';

const place = /\{([^{}]*)\}/g;
const isName = (text: string): boolean => /^[A-Za-z]+(?:\.[A-Za-z]+)*$/.test(text);

/** The names between braces, each once; braces around anything else are signs like others. */
export const namesIn = (sentence: string): readonly string[] => [
  ...new Set([...sentence.matchAll(place)].flatMap(([, name = '']) => (isName(name.trim()) ? [name.trim()] : []))),
];

/** What is not there is a dash. */
export const filled = (sentence: string, found: Found): string =>
  sentence.replace(place, (whole, name: string) => {
    const key = name.trim();
    return isName(key) ? String((Object.hasOwn(found, key) ? found[key] : null) ?? '—') : whole;
  });
