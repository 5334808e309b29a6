// The text of a cell of which words are struck through.
import type { TableCell } from '../../model/index.ts';
import type { Attribute } from './scan-xml.ts';
import { readText } from './tidy-text.ts';

/** What a cell holds, wherever it stands. */
export type Read = Omit<TableCell, 'address' | 'row' | 'column'>;

/** ECMA-376, part 1, 22.9.2.7: a property that is there is on, unless it says that it is not. */
export const isOn = (attribute: Attribute): boolean => !/^(?:0|false|off)$/.test(attribute('val') ?? '1');

/** `standing`: what was written but for what is struck through. */
export function readStruck(written: string, standing: string): Read | null {
  const read = readText(written);
  if (read === null || written === standing) return read;
  const rest = readText(standing.replace(/[^\S\n]+/g, ' '))?.value;
  if (rest === undefined) return { ...read, isStruck: true };
  return rest === read.value.replace(/[^\S\n]+/g, ' ') ? read : { ...read, standing: rest };
}
