// The columns of a plan as a file that people may correct: header on the left, field on the right.
import type { Language } from '../model/index.ts';
import { planKeys } from './plan-columns.ts';
import type { ReadPlan } from './plan-nouns.ts';

/** Says that nothing in a project answers to the column: its words are kept beside the action. */
export const besideWord = 'none';

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
  return [...comments, 'columns:', ...new Set(lines), ''].join('\n');
}
