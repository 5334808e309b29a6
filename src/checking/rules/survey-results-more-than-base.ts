// Nobody counts twice: an answer is given by those who answered, a question by those who took the survey.
import { type RuleContext, rule } from '../rule.ts';

export const surveyResultsMoreThanBase = rule<{ question: string; count: number; base: number; of: 'answer' | 'question' }>({
  code: 'survey-results/more-than-base',
  severity: 'error',
  example: { wrong: 'base: 40\noptions: {a: 52, b: 12}', right: 'base: 52\noptions: {a: 42, b: 10}' },
  *check({ project: { surveyResults }, places }: RuleContext) {
    for (const { base: all, counts = [] } of surveyResults)
      for (const count of counts) {
        const { question, base, options = {} } = count;
        if (base === undefined) continue;
        if (all !== undefined && base > all)
          yield { at: places.value(count, 'base'), found: { question, count: base, base: all, of: 'question' } };
        for (const [code, given = 0] of Object.entries(options))
          if (given > base) yield { at: places.value(options, code), found: { question, count: given, base, of: 'answer' } };
      }
  },
  fr: {
    says: ({ question, count, base, of }) =>
      of === 'answer'
        ? `${question} : ${count} personnes ont donné cette réponse, pour ${base} qui ont répondu à la question`
        : `${question} : ${count} personnes ont répondu, pour ${base} réponses à l’enquête`,
    why: 'Un pourcentage au-dessus de 100 ne veut rien dire.',
    mend: 'Importez de nouveau les réponses, ou corrigez les nombres.',
  },
  en: {
    says: ({ question, count, base, of }) =>
      of === 'answer'
        ? `${question}: ${count} people gave this answer, of ${base} who answered the question`
        : `${question}: ${count} people answered, of ${base} responses to the survey`,
    why: 'A percentage above 100 means nothing.',
    mend: 'Import the answers again, or correct the numbers.',
  },
});
