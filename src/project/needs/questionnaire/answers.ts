// The answers that a question takes, its rows and its levels: labels in the survey's own language, and codes as LimeSurvey takes them.
import type { Answer, AskedQuestion, Language, Question, QuestionRow } from '../../../model/index.ts';

/** Beyond, a scale is a number to be typed. */
const mostLevels = 100;
const yesNo = { fr: { yes: 'Oui', no: 'Non' }, en: { yes: 'Yes', no: 'No' } } as const;

/** The bounds of the levels that a question proposes; null when it has none, or none that can be counted. */
export function scaleOf({ type, scale }: Question): { readonly min: number; readonly max: number } | null {
  if (type === 'nps') return { min: 0, max: 10 };
  if (type !== 'scale' && type !== 'matrix') return null;
  const { min = Number.NaN, max = Number.NaN } = scale ?? {};
  const isCountable = Number.isInteger(min) && Number.isInteger(max) && min < max && max - min <= mostLevels;
  return isCountable ? { min, max } : null;
}

/** From the least; labels are those that the scale gives. */
function levelsOf(question: Question): readonly Answer[] {
  const bounds = scaleOf(question);
  if (bounds === null) return [];
  return Array.from({ length: bounds.max - bounds.min + 1 }, (_, index) => {
    const value = bounds.min + index;
    const code = String(value);
    return { code, label: question.scale?.labels?.[code] ?? code, value, noOpinion: false, need: null };
  });
}

/** Levels, or yes and no, then the options; an option that bears the code of one of these says more of it. */
export function answersOf(question: Question, language: Language): readonly Answer[] {
  const { type, options = [] } = question;
  if (type === 'text' || type === 'number' || type === 'date') return [];
  const given: readonly Answer[] =
    type === 'yes-no'
      ? (['yes', 'no'] as const).map((code) => ({
          code,
          label: yesNo[language][code],
          value: null,
          noOpinion: false,
          need: null,
        }))
      : levelsOf(question);
  const said = options.map(({ code, label, noOpinion = false, need = null }) => ({ code, label, noOpinion, need }));
  return [
    ...given.map((answer) => ({ ...answer, ...said.find(({ code }) => code === answer.code) })),
    ...said.filter(({ code }) => given.every((answer) => answer.code !== code)).map((answer) => ({ ...answer, value: null })),
  ];
}

export const rowsOf = ({ type, rows = [] }: Question): readonly QuestionRow[] =>
  type === 'matrix' ? rows.map((row, index) => (typeof row === 'string' ? { code: `r${index + 1}`, label: row } : row)) : [];

// Codes as LimeSurvey takes them: letters and digits, five for an answer, twenty for a sub-question.

/** LimeSurvey gives these names to columns of its own. */
const reserved = ['other', 'comment', 'time'];

/**
 * Either all codes as they are, or all anew: `A1`, `A2`… Cases count for nothing, as in its database.
 * Lengths: `answers.code` varchar(5), `questions.title` varchar(20), LimeSurvey installer/create-database.php.
 */
function fitted(codes: readonly string[], longest: number, prefix: string): ReadonlyMap<string, string> {
  const distinct = new Set(codes.map((code) => code.toLowerCase()));
  const fit = codes.every(
    (code) => /^[A-Za-z0-9]+$/.test(code) && code.length <= longest && !reserved.includes(code.toLowerCase()),
  );
  const isKept = fit && distinct.size === codes.length;
  return new Map(codes.map((code, index) => [code, isKept ? code : `${prefix}${index + 1}`]));
}

interface LimeCodes {
  /** Of an answer, by its code; of a multiple choice, the sub-question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, string>;
}

export function limeCodesOf({ type, answers, rows }: AskedQuestion): LimeCodes {
  const codes = answers.map(({ code }) => code);
  return {
    answers: type === 'multiple' ? fitted(codes, 20, 'SQ') : fitted(codes, 5, 'A'),
    rows: fitted(
      rows.map(({ code }) => code),
      20,
      'SQ',
    ),
  };
}
