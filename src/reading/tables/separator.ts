// What separates the cells of a text.
import { eachRecord } from './records.ts';
import type { Refuse } from './refuse-table.ts';

const candidates = [';', ',', '\t', '|', ':'];
/** Characters and records looked at. */
const [longest, most] = [64 * 1024, 30];

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');

/** The one under which the first rows hold most fields, rows agreeing with each other. */
export function separatorOf(text: string, refuse: Refuse): string {
  const [, said] = /^sep=(.)\n/i.exec(text) ?? [];
  if (said !== undefined) return said;
  const scored = candidates.map((separator) => {
    const widths: number[] = [];
    const measure = (cells: readonly string[]): void => {
      if (widths.length < most && !isEmpty(cells)) widths.push(cells.length);
    };
    eachRecord(text.slice(0, longest), separator, measure, refuse);
    const widest = Math.max(0, ...widths);
    return { separator, score: widest < 2 ? 0 : widths.filter((width) => width === widest).length * 100 + widest };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}
