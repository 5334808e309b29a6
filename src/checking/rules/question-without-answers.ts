// A closed question proposes what one may answer.

import type { Question } from '../../model/index.ts';
import { scaleOf } from '../../project/needs/index.ts';
import { type RuleContext, rule } from '../rule.ts';

type Lack = 'options' | 'rows' | 'columns' | 'scale';

function lackOf(question: Question): Lack | null {
  const { type, options = [], rows = [], scale } = question;
  if (type === 'single' || type === 'multiple' || type === 'ranking') return options.length === 0 ? 'options' : null;
  // A scale that goes the wrong way has a rule of its own.
  const isReversed = scale?.min !== undefined && scale.max !== undefined && scale.min >= scale.max;
  if (type === 'scale') return scaleOf(question) === null && !isReversed ? 'scale' : null;
  if (type !== 'matrix') return null;
  if (rows.length === 0) return 'rows';
  return options.length === 0 && scaleOf(question) === null && !isReversed ? 'columns' : null;
}

export const questionWithoutAnswers = rule<{ question: string; lack: Lack }>({
  code: 'question/without-answers',
  severity: 'error',
  example: {
    wrong: '- id: Q1\n  type: scale\n  text: Est-ce facile ?',
    right: '- id: Q1\n  type: scale\n  text: Est-ce facile ?\n  scale: {min: 1, max: 5}',
  },
  *check({ project, places }: RuleContext) {
    for (const { questions = [] } of project.surveys)
      for (const question of questions) {
        const lack = lackOf(question);
        if (lack !== null) yield { at: places.value(question, 'type'), found: { question: question.id, lack } };
      }
  },
  fr: {
    says: ({ question, lack }) =>
      ({
        options: `la question ${question} ne propose aucune réponse : options manque`,
        rows: `le tableau ${question} n’a pas de lignes : rows manque`,
        columns: `le tableau ${question} n’a pas de colonnes : écrivez options, ou scale`,
        scale: `l’échelle de ${question} n’a pas de bornes : écrivez scale: {min: 1, max: 5}, en nombres entiers distants de cent au plus`,
      })[lack],
    why: 'Une question fermée sans réponses ne peut ni être posée ni être comptée.',
    mend: 'Écrivez ce que l’on peut répondre, ou donnez à la question le type text ou number.',
  },
  en: {
    says: ({ question, lack }) =>
      ({
        options: `question ${question} proposes no answer: options is missing`,
        rows: `the matrix ${question} has no rows: rows is missing`,
        columns: `the matrix ${question} has no columns: write options, or scale`,
        scale: `the scale of ${question} has no bounds: write scale: {min: 1, max: 5}, whole numbers at most a hundred apart`,
      })[lack],
    why: 'A closed question without answers can be neither asked nor counted.',
    mend: 'Write what may be answered, or give the question the type text or number.',
  },
});
