// The columns of a plan as a file that people may correct: header on the left, field on the right.
import type { Language } from '../model/index.ts';
import { grouped } from '../values/index.ts';
import { addedFrom, planKeys } from './plan-columns.ts';
import type { ReadPlan } from './plan-nouns.ts';

/** Says that nothing in a project answers to the column: its words are kept beside the action. */
export const besideWord = 'none';

/** Columns of a calendar are known by their dates, and how far actions are by the state that stands beside it: nobody settles these alone. */
const together: readonly (string | null)[] = ['mark', 'progress'];

/** Those that a header settles: where it stands over two things, it says neither. */
export function keptColumns(columns: ReadPlan['columns']): ReadPlan['columns'] {
  const byHeader = grouped(columns.slice(0, addedFrom(columns)), ({ header }) => header);
  return [...byHeader.values()].flatMap(([first, ...others]) =>
    first === undefined || together.includes(first.key) || others.some(({ key }) => key !== first.key) ? [] : [first],
  );
}

const notes = {
  fr: [
    'Colonnes du plan importé : à gauche l’en-tête, à droite ce qu’il contient. Corrigez à droite, puis importez de nouveau.',
    `« ${besideWord} » : rien n’y répond dans un projet, les mots sont gardés à côté, dans x-import.`,
    'Autres mots possibles :',
  ],
  en: [
    'Columns of the imported plan: the header on the left, what it holds on the right. Correct the right, then import again.',
    `“${besideWord}”: nothing in a project answers to it, its words are kept beside, in x-import.`,
    'Other possible words:',
  ],
};

/** Lines short enough to be read in a terminal. */
const longestLine = 110;
const wrapped = (words: readonly string[]): readonly string[] =>
  words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined) return [word];
    const longer = `${last}, ${word}`;
    return longer.length <= longestLine ? [...lines.slice(0, -1), longer] : [...lines.slice(0, -1), `${last},`, word];
  }, []);

export function columnsFile(columns: ReadPlan['columns'], language: Language): string {
  const known = wrapped(planKeys).map((line) => `  ${line}`);
  const comments = [...notes[language], ...known].map((line) => `# ${line}`);
  const lines = columns.map(({ header, key }) => `  ${JSON.stringify(header)}: ${key ?? besideWord}`);
  return [...comments, 'columns:', ...lines, ''].join('\n');
}
