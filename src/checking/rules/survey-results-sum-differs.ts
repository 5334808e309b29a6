// Where everybody gives one answer, answers make the base.
import { answersOf } from '../../project/needs/index.ts';
import { type RuleContext, rule } from '../rule.ts';

/** Of a ranking each thing has a rank, of a matrix each row an answer. */
const whole = ['single', 'yes-no', 'scale', 'nps', 'matrix', 'ranking'];

export const surveyResultsSumDiffers = rule<{ question: string; sum: number; base: number }>({
  code: 'survey-results/sum-differs',
  severity: 'error',
  example: { wrong: 'base: 100\noptions: {a: 52, b: 42}', right: 'base: 100\noptions: {a: 58, b: 42}' },
  *check({ project: { surveys, surveyResults }, places }: RuleContext) {
    for (const { survey: id, counts = [] } of surveyResults) {
      const questions = surveys.find((one) => one.id === id)?.questions ?? [];
      for (const count of counts) {
        const { question, base, options, other = 0 } = count;
        const asked = questions.find((one) => one.id === question);
        if (asked === undefined || base === undefined || options === undefined || !whole.includes(asked.type)) continue;
        const silent = answersOf(asked, 'fr').filter(({ noOpinion }) => noOpinion);
        const sum = Object.entries(options)
          .filter(([code]) => silent.every((answer) => answer.code !== code))
          .reduce((total, [, given = 0]) => total + given, other);
        if (sum !== base) yield { at: places.value(count, 'base'), found: { question, sum, base } };
      }
    }
  },
  fr: {
    says: ({ question, sum, base }) => `${question} : les réponses font ${sum}, pour ${base} personnes qui ont répondu`,
    why: 'À une question à choix unique, chacun donne une réponse : leur somme est le nombre de répondants, sans ceux qui n’ont pas d’avis.',
    mend: 'Importez de nouveau les réponses ; comptez à part les réponses libres (other) et les sans opinion (noOpinion).',
  },
  en: {
    says: ({ question, sum, base }) => `${question}: answers make ${sum}, for ${base} people who answered`,
    why: 'To a single choice everybody gives one answer: they sum to the respondents, without those of no opinion.',
    mend: 'Import the answers again; count apart what was typed (other) and those of no opinion (noOpinion).',
  },
});
