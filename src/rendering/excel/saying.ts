/** What every sheet says things with. */

import type { Language } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import type { WorkbookWords } from '../../wording/workbook.ts';

export interface Saying {
  readonly words: WorkbookWords;
  readonly language: Language;
}

/** The labels of a list of values, in the order given. */
export const choicesOf = (field: string, codes: readonly string[], { language }: Saying): readonly string[] =>
  codes.map((code) => label(`${field}=${code}`, language) ?? code);

/** Number and title, as `1.2 Former les agents`. */
export const numbered = (thing: { readonly number: string | null; readonly title: string } | null): string | null =>
  thing && [thing.number, thing.title].filter((part) => part !== null).join(' ');

/** People, or else what stands for them, one a line. */
export const lines = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join('\n'));
