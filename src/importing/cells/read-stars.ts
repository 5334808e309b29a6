// « ★★☆ », « +++ »: a priority that is drawn, by how many marks.
import type { Typed } from '../../values/index.ts';

interface Stars {
  readonly count: number;
  /** With those that are hollow. */
  readonly of: number;
}

const drawn = /^([★⭐✭✮✯+*!●■]{1,10})([☆✩○□]{0,10})$/u;
/** Longer than this, in characters, it draws nothing. */
const longestDrawn = 40;

export function starsIn({ kind, value }: Pick<Typed, 'kind' | 'value'>): Stars | null {
  const text = String(value);
  if (kind !== 'text' || text.length > longestDrawn) return null;
  const [, full = '', hollow = ''] = drawn.exec(text.replace(/\s|\uFE0F/gu, '')) ?? [];
  const count = [...full].length;
  return count === 0 ? null : { count, of: count + [...hollow].length };
}

/** By thirds of the most there may be: of three, each is a level. */
export function priorityOf(count: number, most: number): 'high' | 'medium' | 'low' {
  if (count * 3 > most * 2) return 'high';
  return count * 3 > most ? 'medium' : 'low';
}
