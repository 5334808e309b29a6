// The condition of a question reads: its questions, its answers and its signs are known.

import type { ConditionFault, Question, Survey } from '../../model/index.ts';
import { answersOf, parseShowIf } from '../../project/needs/index.ts';
import { folded, nearest } from '../../values/index.ts';
import { type Misread, misreadEn, misreadFr, misreadOf } from '../misread.ts';
import { type RuleContext, rule } from '../rule.ts';

/** `question`: the one that has no such answer. */
type BadCondition = Misread & { question: string | null };

/** Words that come of themselves, and what is written for them. */
const meant = new Map(
  Object.entries({ et: 'and', ou: 'or', non: 'not', pas: 'not', sauf: 'not', contient: 'has', comprend: 'has', '<>': '!=' }),
);
const meantAnswers = new Map(Object.entries({ oui: 'yes', non: 'no', vrai: 'yes', faux: 'no' }));

/** The code whose name, or its beginning, was written instead. */
function meantCode(found: string, question: Question | undefined): string | null {
  if (question === undefined || found === '') return null;
  const answers = answersOf(question, 'fr');
  const usual = meantAnswers.get(folded(found)) ?? '';
  return answers.find(({ code, label }) => code === usual || folded(label).startsWith(folded(found)))?.code ?? null;
}

function meaning({ found, known, question }: ConditionFault, { questions = [] }: Survey): string | null {
  if (questions.some(({ id }) => id === found)) return null;
  const asked = questions.find(({ id }) => id === question);
  return meantCode(found, asked) ?? nearest(found, known) ?? (asked ? null : (meant.get(found.toLowerCase()) ?? null));
}

export const surveyBadCondition = rule<BadCondition>({
  code: 'survey/bad-condition',
  severity: 'error',
  names: ['survey'],
  example: { wrong: 'showIf: Q6 = oui ou Q4 = a', right: 'showIf: Q6 = yes or Q4 has a' },
  *check({ project, places }: RuleContext) {
    for (const survey of project.surveys)
      for (const question of survey.questions ?? []) {
        const fault = parseShowIf(question, survey.questions ?? [])?.fault ?? null;
        if (fault === null) continue;
        const found = { ...misreadOf(fault, meaning(fault, survey)), question: fault.question ?? null };
        yield { at: places.value(question, 'showIf'), found };
      }
  },
  fr: {
    says: misreadFr<BadCondition>('la condition', (name, { question }) =>
      question === null
        ? `la condition nomme ${name}, qui n’est pas une question à laquelle on puisse se reporter`
        : `la question ${question} n’a pas de réponse ${name}`,
    ),
    why: 'Une condition qui ne se lit pas ne cacherait rien : la question serait posée à tout le monde.',
    mend: 'Nommez une autre question fermée ou un nombre, et ses codes de réponse : Q6 = yes, Q4 has a, Q3 <= 2, reliés par and, or, not et des parenthèses.',
  },
  en: {
    says: misreadEn<BadCondition>('the condition', (name, { question }) =>
      question === null
        ? `the condition names ${name}, which is no question that can be referred to`
        : `question ${question} has no answer ${name}`,
    ),
    why: 'A condition that does not read would hide nothing: everybody would be asked the question.',
    mend: 'Name another closed question or a number, and its codes: Q6 = yes, Q4 has a, Q3 <= 2, joined by and, or, not and parentheses.',
  },
});
