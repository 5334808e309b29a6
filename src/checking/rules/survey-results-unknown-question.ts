// Results tell of questions that the survey asks.
import { nearest } from '../../values/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const surveyResultsUnknownQuestion = rule<{ question: string; survey: string; nearest: string | null }>({
  code: 'survey-results/unknown-question',
  severity: 'error',
  names: ['survey'],
  example: { wrong: 'counts:\n  - question: Q99', right: 'counts:\n  - question: Q9' },
  *check({ project: { surveys, surveyResults }, places }: RuleContext) {
    for (const { survey: id, counts = [], crossings = [] } of surveyResults) {
      const survey = surveys.find((one) => one.id === id);
      if (survey === undefined) continue;
      const known = (survey.questions ?? []).map((question) => question.id);
      const named = [
        ...counts.map((count) => ({ at: places.value(count, 'question'), question: count.question })),
        ...crossings.map((crossing) => ({ at: places.value(crossing, 'question'), question: crossing.question })),
        ...crossings.map((crossing) => ({ at: places.value(crossing, 'by'), question: crossing.by })),
      ];
      for (const { at, question } of named)
        if (!known.includes(question)) yield { at, found: { question, survey: id, nearest: nearest(question, known) } };
    }
  },
  fr: {
    says: ({ question, survey, nearest: near }) =>
      `${survey} n’a pas de question ${quotedFr(question)}${near ? ` ; vouliez-vous dire ${quotedFr(near)} ?` : ''}`,
    why: 'Des résultats sans question ne sont montrés nulle part.',
    mend: 'Corrigez l’identifiant, ou importez de nouveau les réponses : ce fichier est écrit par l’importation.',
  },
  en: {
    says: ({ question, survey, nearest: near }) =>
      `${survey} has no question ${quotedEn(question)}${near ? `; did you mean ${quotedEn(near)}?` : ''}`,
    why: 'Results without a question are shown nowhere.',
    mend: 'Correct the id, or import the answers again: this file is written by the import.',
  },
});
