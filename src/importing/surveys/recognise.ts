// Which tool wrote an export, and which of its rows are headers.
import type { ExportFormat, SurveyRecord } from '../../model/index.ts';
import { signsOf, tellsFormat } from './header-words.ts';
import { bare, oneLine } from './plain-words.ts';

export interface Recognised {
  readonly format: ExportFormat;
  readonly because: readonly string[];
  /** In order: the last one names the columns. */
  readonly headers: readonly SurveyRecord[];
}

const filled = ({ cells }: SurveyRecord): readonly string[] => cells.map(oneLine).filter((cell) => cell !== '');
/** Rows in which headers are looked for, and headers named as a reason. */
const [deepest, mostSigns] = [8, 5];

type Signed = Pick<Recognised, 'format' | 'because'> & { readonly at: number };

function signed(rows: readonly SurveyRecord[]): Signed | null {
  for (const [at, row] of rows.entries()) {
    const heads = row.cells.map(oneLine);
    const [first = ''] = heads;
    if (/^n°? ?obs/i.test(first)) return { format: 'sphinx', because: [first], at };
    // Headers of dates are not SurveyMonkey's alone.
    const isMonkey = heads.some((head) => /(?:respondent|collector|répondant|collecteur)/i.test(head));
    for (const format of ['webform-7', 'webform-8', 'surveymonkey', 'limesurvey', 'microsoft-forms'] as const) {
      if (!tellsFormat(heads, format) || (format === 'webform-7' && at === 0) || (format === 'surveymonkey' && !isMonkey))
        continue;
      return { format, because: signsOf(heads, format).slice(0, mostSigns), at };
    }
    if (['horodateur', 'timestamp'].includes(bare(first))) return { format: 'google-forms', because: [first], at };
  }
  return null;
}

/** The answers to single questions have a word of their own below; the others, what can be ticked. */
const secondRow = /^(?:response|open-ended response|réponse|réponse libre|réponse ouverte)$/i;

function below(row: SurveyRecord, next: SurveyRecord | undefined): boolean {
  if (next === undefined) return false;
  const isBlankUnderSigns = row.cells.every(
    (cell, at) => !signsOf([cell], 'surveymonkey').length || oneLine(next.cells[at] ?? '') === '',
  );
  return isBlankUnderSigns || next.cells.some((cell) => secondRow.test(oneLine(cell)));
}

/** A code beside its words: `Q1`, then `Q1_texte`. */
export const textOfCode = /^(.+?)[_ ](?:texte?|label|libell[ée]|text)$/i;

const hasTwins = ({ cells }: SurveyRecord): boolean => {
  const names = new Set(cells.map((cell) => bare(cell)));
  const twins = cells.filter((cell) => names.has(bare(textOfCode.exec(oneLine(cell))?.[1] ?? '\u0000')));
  return twins.length >= 1;
};

/** `head` is how the file starts; null when no row of it could name columns. */
export function recognise(head: readonly SurveyRecord[]): Recognised | null {
  const rows = head.filter((row, at) => filled(row).length > 0 && !(at === 0 && /^sep=.?$/i.test(row.cells[0] ?? '')));
  const looked = rows.slice(0, deepest);
  const found = signed(looked);
  if (found !== null) {
    const { at, ...told } = found;
    const [row, next] = [looked[at], rows[at + 1]];
    if (row === undefined) return null;
    if (told.format === 'webform-7') return { ...told, headers: looked.slice(0, at + 1) };
    if (told.format === 'surveymonkey' && next && below(row, next)) return { ...told, headers: [row, next] };
    return { ...told, headers: [row] };
  }
  const row = looked.find((one) => filled(one).length > 1) ?? looked[0];
  if (row === undefined) return null;
  if (hasTwins(row))
    return {
      format: 'code-and-text',
      because: row.cells
        .map(oneLine)
        .filter((cell) => textOfCode.test(cell))
        .slice(0, mostSigns),
      headers: [row],
    };
  return { format: 'plain', because: [], headers: [row] };
}
