// What a question of LimeSurvey asks, by its letter: https://www.limesurvey.org/manual/Question_object_types
import type { Question } from '../../model/index.ts';
import { asksRecommendation } from '../drafting/known-words.ts';
import { isSilentWord } from '../surveys/understand-answer.ts';
import type { LimePart, LimeRead, LimeTexts } from './lime-form.ts';

/** `2 – Facile`: a level that bears words keeps its number before them. */
export const leveled = /^(-?\d{1,3})(?: – ([^\n]{1,400}))?$/;
type Option = NonNullable<Question['options']>[number];

/** Answers that are whole numbers in a row, before any other: `1`, `2 – Facile`. */
function levelsIn(
  answers: readonly { readonly code: string; readonly label: string }[],
): Pick<Question, 'scale' | 'options'> | null {
  const read = answers.map(({ code, label }) => (leveled.exec(label)?.[1] === code ? (leveled.exec(label)?.[2] ?? '') : null));
  const end = read.indexOf(null);
  const levels = answers.slice(0, end === -1 ? answers.length : end);
  const values = levels.map(({ code }) => Number(code));
  const [min = 0] = values;
  if (values.length < 2 || values.some((value, at) => value !== min + at) || (min !== 0 && min !== 1)) return null;
  const labels = Object.fromEntries(levels.flatMap(({ code }, at) => (read[at] ? [[code, read[at]]] : [])));
  const rest = answers.slice(levels.length).map(withSilence);
  return {
    scale: { min, max: min + values.length - 1, ...(Object.keys(labels).length > 0 && { labels }) },
    ...(rest.length > 0 && { options: rest }),
  };
}
const withSilence = ({ code, label }: { readonly code: string; readonly label: string }): Option => ({
  code,
  label,
  ...(isSilentWord(label) && { noOpinion: true }),
});

const fixed: Readonly<Record<string, Partial<Question>>> = {
  '5': { type: 'scale', scale: { min: 1, max: 5 } },
  A: { type: 'matrix', scale: { min: 1, max: 5 } },
  B: { type: 'matrix', scale: { min: 1, max: 10 } },
  C: {
    type: 'matrix',
    options: [
      { code: 'Y', label: 'Oui' },
      { code: 'U', label: 'Incertain' },
      { code: 'N', label: 'Non' },
    ],
  },
  E: {
    type: 'matrix',
    options: [
      { code: 'I', label: 'Augmentation' },
      { code: 'S', label: 'Sans changement' },
      { code: 'D', label: 'Diminution' },
    ],
  },
  G: {
    type: 'single',
    profile: 'gender',
    options: [
      { code: 'F', label: 'Femme' },
      { code: 'M', label: 'Homme' },
    ],
  },
  Y: { type: 'yes-no' },
  N: { type: 'number' },
  D: { type: 'date' },
  S: { type: 'text' },
  T: { type: 'text' },
  U: { type: 'text' },
};

/** What a question asks, or several that one of the tool comes to; none for a text that is shown. */
export function shapesOf(
  read: LimeRead,
  say: (texts: LimeTexts) => string,
): readonly (Partial<Question> & { readonly part?: { readonly code: string; readonly label: string } })[] {
  const { letter, hasOther } = read;
  const attribute = (name: string): string => read.attributes.get(name)?.values().next().value ?? '';
  const listed = (parts: readonly LimePart[]) => parts.map(({ code, texts }) => ({ code, label: say(texts) || code }));
  const most = /^[1-9]\d{0,2}$/.test(attribute('max_answers')) ? { most: Number(attribute('max_answers')) } : {};
  const rows = { rows: listed(read.subquestions.filter(({ scale }) => scale === '0')) };
  const other = hasOther && { other: true };
  const known = fixed[letter];
  if (known !== undefined) return [known.type === 'matrix' ? { ...known, ...rows } : { ...known }];
  switch (letter) {
    case 'L':
    case 'O':
    case '!': {
      const answers = listed(read.answers);
      const levels = letter === '!' || hasOther ? null : levelsIn(answers);
      if (levels !== null) {
        const { scale, options } = levels;
        const isNps = scale?.min === 0 && scale.max === 10 && asksRecommendation(say(read.texts));
        const labelled = scale?.labels && { scale: { labels: scale.labels } };
        return [isNps ? { type: 'nps', ...labelled, ...(options && { options }) } : { type: 'scale', ...levels }];
      }
      const [yes, no, ...rest] = answers;
      const isYesNo =
        yes?.code === 'yes' && no?.code === 'no' && /^(?:oui|yes)$/i.test(yes.label) && /^(?:non|no)$/i.test(no.label);
      if (isYesNo && !hasOther) return [{ type: 'yes-no', ...(rest.length > 0 && { options: rest.map(withSilence) }) }];
      return [{ type: 'single', options: answers.map(withSilence), ...other }];
    }
    case 'M':
    case 'P': {
      const alone = new Set(attribute('exclude_all_others').split(';'));
      const options = listed(read.subquestions).map(
        (one): Option => ({ ...one, ...(alone.has(one.code) && { noOpinion: true }) }),
      );
      return [{ type: 'multiple', options, ...other, ...most }];
    }
    case 'R':
      return [{ type: 'ranking', options: listed(read.answers.length > 0 ? read.answers : read.subquestions), ...most }];
    case 'F':
    case 'H': {
      const answers = listed(read.answers);
      return [{ type: 'matrix', ...rows, ...(levelsIn(answers) ?? { options: answers.map(withSilence) }) }];
    }
    case '1':
      return ['0', '1'].map((scale) => ({
        type: 'matrix',
        ...rows,
        options: listed(read.answers.filter((one) => one.scale === scale)).map(withSilence),
      }));
    case 'K':
    case 'Q':
      return listed(read.subquestions).map((part) => ({ type: letter === 'K' ? 'number' : 'text', part }));
    default:
      return [];
  }
}
