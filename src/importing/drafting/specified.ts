// « Précisez : » behind a question of which somebody chose « Autre »: the words of that other answer, rather than a question of their own.
import type { ExportColumn } from '../../model/index.ts';
import { isOtherMark } from '../surveys/other-words.ts';
import { isTicked } from '../surveys/understand-answer.ts';
import { isOtherPart } from '../surveys/uses-of.ts';
import type { GatheredCells } from './column-cells.ts';

const asks =
  /^(?:(?:si|if) [^,:]{1,30}, ?)?(?:(?:veuillez|merci de|à|please) )?(?:pr[ée]cise[rz]|specify)(?: (?:ici|laquelle|lequel|lesquels|lesquelles))? ?:?$/iu;
/** One column bears the name once: « Précisez : (2) » is the second of the file. */
const isAsking = ({ part, header, text }: ExportColumn): boolean =>
  part === null && asks.test((text ?? header).replace(/ ?\(\d{1,3}\)$/, '').trim());

/**
 * Each goes with the question before it, where all who wrote in it chose another answer there: as its other answer, or, where that is ticked in
 * a column of its own and counted so, as a question that names it.
 */
export function withSpecified(columns: readonly ExportColumn[], { rows }: GatheredCells): readonly ExportColumn[] {
  return columns.map((column, index) => {
    const asked = columns[index - 1];
    const written = rows.filter((row) => (row[column.at] ?? '') !== '');
    if (asked === undefined || !isAsking(column) || written.length === 0) return column;
    const own = columns.filter(({ stem }) => stem === asked.stem);
    const ticked = own.filter(({ part, partText }) => part !== null && isOtherPart(partText ?? part));
    const saysOther = (row: readonly string[]): boolean =>
      own.some(({ at }) => isOtherMark(row[at] ?? '', {})) || ticked.some(({ at }) => isTicked(row[at] ?? '', [], {}) === true);
    if (!written.every(saysOther)) return column;
    const text = asked.text ?? asked.stem;
    if (ticked.length > 0) return { ...column, text: `${text} – ${column.text ?? column.header}` };
    return { ...column, stem: asked.stem, text: asked.text, part: 'other', partText: null };
  });
}
