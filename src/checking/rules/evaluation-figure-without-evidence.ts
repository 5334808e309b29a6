// A sentence with a figure can be followed to its source.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** A year alone is a date, and ids are names. */
const hasFigure = (text: string): boolean =>
  /\d/.test(text.replace(/\b[A-Z]{2}-\d+(-\d+)*\b/g, '').replace(/\b(19|20)\d{2}\b/g, ''));

export const evaluationFigureWithoutEvidence = rule<{ text: string }>({
  code: 'evaluation/figure-without-evidence',
  severity: 'info',
  step: 'evaluation',
  example: {
    wrong: 'strengths: [2 105 personnes aidées dans l’année]',
    right: 'strengths: [{text: 2 105 personnes aidées dans l’année, evidence: [IN-02]}]',
  },
  *check({ project, places }: RuleContext) {
    for (const { strengths = [], weaknesses = [], questions = [] } of project.evaluations) {
      for (const list of [strengths, weaknesses])
        for (const [index, one] of list.entries()) {
          const { text, evidence = [] } = typeof one === 'string' ? { text: one } : one;
          if (hasFigure(text) && evidence.length === 0) yield { at: places.value(list, index), found: { text } };
        }
      for (const question of questions)
        if (hasFigure(question.answer ?? '') && (question.evidence ?? []).length === 0)
          yield { at: places.key(question, 'answer'), found: { text: question.question } };
    }
  },
  fr: {
    says: ({ text }) => `cette phrase a un chiffre dont rien ne dit la source : ${quotedFr(text)}`,
    why: 'Chaque chiffre d’une évaluation doit pouvoir être suivi jusqu’à sa source.',
    mend: 'Donnez text et evidence : l’indicateur, l’action ou la réponse d’enquête dont il vient.',
  },
  en: {
    says: ({ text }) => `this sentence has a figure whose source nothing tells: ${quotedEn(text)}`,
    why: 'Each figure of an evaluation must be possible to follow to its source.',
    mend: 'Give text and evidence: the indicator, the action or the answer of a survey that it comes from.',
  },
});
