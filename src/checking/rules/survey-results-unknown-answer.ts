// Results count answers that their question takes.

import type { Question } from '../../model/index.ts';
import { answersOf, rowsOf } from '../../project/needs/index.ts';
import { nearest } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** The codes that a line of results may hold; null where anything is typed. A thing that is ranked has its ranks for answers. */
function codesOf(question: Question): { readonly rows: readonly string[]; readonly options: readonly string[] } | null {
  const answers = answersOf(question, 'fr').map(({ code }) => code);
  if (answers.length === 0) return null;
  if (question.type === 'ranking') return { rows: answers, options: answers.map((_, at) => String(at + 1)) };
  return { rows: rowsOf(question).map(({ code }) => code), options: [...answers, ...(question.other ? ['other'] : [])] };
}

export const surveyResultsUnknownAnswer = rule<{ code: string; question: string; nearest: string | null }>({
  code: 'survey-results/unknown-answer',
  severity: 'error',
  names: ['survey'],
  example: { wrong: 'options: {a: 12, z: 3}', right: 'options: {a: 12, b: 3}' },
  *check({ project: { surveys, surveyResults }, places }: RuleContext) {
    for (const { survey: id, counts = [], crossings = [] } of surveyResults) {
      const questions = surveys.find((one) => one.id === id)?.questions ?? [];
      const codesIn = (question: string) => {
        const asked = questions.find((one) => one.id === question);
        return asked === undefined ? null : codesOf(asked);
      };
      for (const count of [...counts, ...crossings]) {
        const known = codesIn(count.question);
        if (count.row !== undefined && known !== null && !known.rows.includes(count.row))
          yield {
            at: places.value(count, 'row'),
            found: { code: count.row, question: count.question, nearest: nearest(count.row, known.rows) },
          };
      }
      const held = [
        ...counts.map(({ question, options = {} }) => ({ question, options })),
        ...crossings.map(({ by, counts: groups = {} }) => ({ question: by, options: groups })),
        ...crossings.flatMap(({ question, counts: groups = {} }) =>
          Object.values(groups).flatMap((options) => (options === undefined ? [] : [{ question, options }])),
        ),
      ];
      for (const { question, options } of held) {
        const known = codesIn(question)?.options;
        if (known === undefined) continue;
        for (const code of Object.keys(options))
          if (!known.includes(code))
            yield { at: places.key(options, code), found: { code, question, nearest: nearest(code, known) } };
      }
    }
  },
  fr: {
    says: ({ code, question, nearest: near }) =>
      `${question} n’a pas de réponse ${quotedFr(code)}${near ? ` ; vouliez-vous dire ${quotedFr(near)} ?` : ''}`,
    why: 'Une réponse inconnue n’a pas de libellé : personne ne saurait ce que ce nombre compte.',
    mend: 'Corrigez le code, ajoutez la réponse au questionnaire, ou importez de nouveau les réponses.',
  },
  en: {
    says: ({ code, question, nearest: near }) =>
      `${question} has no answer ${quotedEn(code)}${near ? `; did you mean ${quotedEn(near)}?` : ''}`,
    why: 'An unknown answer has no label: nobody would know what this number counts.',
    mend: 'Correct the code, add the answer to the questionnaire, or import the answers again.',
  },
});
