// Words as a name that files and programs take.
import { unaccented } from '../values/index.ts';

/** A name without accents, capitals or signs, cut near 60 letters, at a word that can end it. */
export function slug(text: string): string {
  const plain = unaccented(text)
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.length <= 60
    ? plain
    : plain
        .slice(0, 60)
        .replace(/-[^-]*$/, '')
        .replace(/(?<!-[a-z]{1,2})(?:-[a-z]{1,2})+$/, '');
}
