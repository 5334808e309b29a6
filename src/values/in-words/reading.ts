// What a cell was read as, how surely, or why it was not.
import type { TableCell } from '../../model/index.ts';
import { simplified } from '../days/usual-day.ts';

/** `sure`: people would all read it so. `likely`: most would, and somebody should be told what was understood. */
export type Certainty = 'sure' | 'likely';

export interface Read<Value> {
  readonly value: Value;
  readonly certainty: Certainty;
  /** As files write it, on one line. */
  readonly asRead: string;
}
export type CellReading<Value, Why extends string = string> = Read<Value> | { readonly why: Why | 'to-settle' | 'empty' };

/** What readers look at in a cell. */
export type Typed = Pick<TableCell, 'kind' | 'value' | 'isShare' | 'euros' | 'shownTo'>;

export const readAs = <Value>(value: Value, asRead: string, isLikely: boolean): Read<Value> => ({
  value,
  certainty: isLikely ? 'likely' : 'sure',
  asRead,
});

/** A text as a cell of a table. */
export const typed = (text: string): Typed => ({ kind: 'text', value: text });

/** Longer than any amount, date or name, in characters: what is looked for in it would only cost time. */
export const longest = 200;

/** In small letters without accents, on one line, each sign in its plain form: « 1ᵉʳ », « 3 × », « 5 – 6 ». */
export const plain = (text: string): string =>
  simplified(text.slice(0, longest + 1).normalize('NFKC'))
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[×✕✖]/g, 'x')
    .replace(/œ/g, 'oe');

const unsettled: ReadonlySet<string> = new Set(
  `nc|nd|na|so|pm|tbd|tbc|xx|xxx|inconnu|inconnue|neant|aucun|aucune|sansobjet|pourmemoire|nonconnu|nonconcerne|nonapplicable|indefini|adefinir|apreciser
  |achiffrer|adeterminer|aconfirmer|acompleter|aevaluer|aestimer|avoir|aetudier|afixer|avalider|aplanifier|aprogrammer|arenseigner|adefinirultérieurement
  |chiffrageencours|encoursdechiffrage|encoursdedefinition|nonchiffre|nonchiffree|nondefini|nondefinie|nonprecise|nonrenseigne|nondetermine
  |idem|id|ditto|voircidessus|nonestime|nonevalue|selondevis|surdevis|tobedefined|unknown|nondefinies|nondefinis|restentadefinir|resteadefinir`
    .split('|')
    .map((word) => word.trim()),
);

/** « à définir », « NC », « p.m. », « - »: the cell says that nothing is settled. `text` is plain. */
export const isUnsettled = (text: string): boolean => /^[-./?_~* ]*$/.test(text) || unsettled.has(text.replace(/[^a-z0-9]/g, ''));

/** « Néant », « aucun »: the cell says that there is none, which is no lack. `text` is plain. */
export const isNone = (text: string): boolean => /^(?:neant|aucune?s?)\.?$/.test(text);

/** The day of a cell, or the month or the year that is all it shows. */
export const dayShown = ({ value, shownTo }: Typed): string =>
  String(value).slice(0, shownTo === 'year' ? 4 : shownTo === 'month' ? 7 : 10);
