// The groups of a crossing are parts of what the question itself counts.
import { type RuleContext, rule } from '../rule.ts';

export const surveyResultsCrossingExceeds = rule<{ question: string; by: string; code: string; sum: number; count: number }>({
  code: 'survey-results/crossing-exceeds',
  severity: 'error',
  example: {
    wrong: 'options: {yes: 20}  # …\ncounts: {a: {yes: 15}, b: {yes: 9}}',
    right: 'counts: {a: {yes: 12}, b: {yes: 8}}',
  },
  *check({ project: { surveys, surveyResults }, places }: RuleContext) {
    for (const { survey, counts = [], crossings = [] } of surveyResults)
      for (const crossing of crossings) {
        const { question, by, row, counts: groups = {}, bases = {} } = crossing;
        const own = counts.find((count) => count.question === question && count.row === row);
        const parts = counts.find((count) => count.question === by && count.row === undefined)?.options;
        // Somebody may be of several groups of a multiple choice: there, each is compared alone.
        const asked = surveys.find(({ id }) => id === survey)?.questions?.find(({ id }) => id === by);
        const join = asked?.type === 'multiple' ? Math.max : (a: number, b: number): number => a + b;
        const sums = new Map<string, number>();
        for (const options of Object.values(groups))
          for (const [code, given = 0] of Object.entries(options ?? {})) sums.set(code, join(sums.get(code) ?? 0, given));
        for (const [code, sum] of sums) {
          const count = code === 'other' ? own?.other : own?.options?.[code];
          if (count !== undefined && sum > count)
            yield { at: places.value(crossing, 'counts'), found: { question, by, code, sum, count } };
        }
        for (const [group, base = 0] of Object.entries(bases)) {
          const count = parts?.[group];
          if (count !== undefined && base > count)
            yield { at: places.value(bases, group), found: { question, by, code: group, sum: base, count } };
        }
      }
  },
  fr: {
    says: ({ question, by, code, sum, count }) =>
      `${question} selon ${by} : ${code} y est compté ${sum} fois, pour ${count} en tout`,
    why: 'Un groupe ne peut pas avoir plus de réponses que tout le monde réuni.',
    mend: 'Importez de nouveau les réponses, ou corrigez le croisement.',
  },
  en: {
    says: ({ question, by, code, sum, count }) =>
      `${question} by ${by}: ${code} is counted ${sum} times there, of ${count} in all`,
    why: 'A group cannot have more answers than everybody together.',
    mend: 'Import the answers again, or correct the crossing.',
  },
});
