// The ways in which an id may be spelled in files: AC-7 and AC-007 are the same to people.
import { canonicalId } from '../values/index.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The source of a pattern that finds an id, or a chain of ids `AC-012/T3`, however many zeros pad its numbers. */
export const spellings = (chain: readonly string[]): string =>
  chain.map((id) => literal(canonicalId(id)).replace(/-(?=\d)/g, '-0*')).join('/');

/** An id of a register: a prefix and a number, sometimes with its year. */
export const registerId = /^([A-Z]{2})-(?:\d{4}-)?\d+$/;

/** Finds the id wherever it stands in a text: `AC-01` is not in `AC-012`, nor `DE-2026` in `DE-2026-004`. */
export function idInText(chain: readonly string[]): RegExp {
  const isRegister = registerId.test(chain[0] ?? '');
  const end = isRegister ? (/^DE-/.test(chain.at(-1) ?? '') ? '(?!-?\\d)' : '(?!\\d)') : '(?![\\w-])';
  return new RegExp(`(?<![\\p{L}\\d_-])${spellings(chain)}${end}`, 'gu');
}
