// The answers that a question takes, its rows and its levels, as they are written: labels in the survey's own language.
import type { Answer, Language, Question, QuestionRow } from '../../../model/index.ts';

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
