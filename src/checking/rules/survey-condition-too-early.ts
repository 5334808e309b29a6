// A question depends on questions that were asked before it.
import { questionnaireOf, questionsIn } from '../../project/needs/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const surveyConditionTooEarly = rule<{ question: string; later: string }>({
  code: 'survey/condition-too-early',
  severity: 'error',
  names: ['survey'],
  example: { wrong: '- {id: Q1, showIf: Q2 = yes, …}\n- {id: Q2, …}', right: '- {id: Q2, …}\n- {id: Q1, showIf: Q2 = yes, …}' },
  *check({ project, places }: RuleContext) {
    for (const survey of project.surveys) {
      const { questions } = questionnaireOf(survey);
      const written = new Map((survey.questions ?? []).map((one) => [one.id, one]));
      const order = new Map(questions.map(({ id, number }) => [id, number]));
      for (const { id, number, condition } of questions) {
        const later = condition === null ? undefined : questionsIn(condition).find((one) => (order.get(one) ?? 0) > number);
        const question = written.get(id);
        if (later !== undefined && question !== undefined)
          yield { at: places.value(question, 'showIf'), found: { question: id, later } };
      }
    }
  },
  fr: {
    says: ({ question, later }) => `${question} dépend de ${later}, qui n’est posée qu’après`,
    why: 'Sur papier comme en ligne, la condition serait jugée avant la réponse : la question ne serait posée à personne.',
    mend: 'Placez la question après celle dont elle dépend ; les questions se suivent dans l’ordre des parties.',
  },
  en: {
    says: ({ question, later }) => `${question} depends on ${later}, which is asked only later`,
    why: 'On paper as online, the condition would be judged before the answer: nobody would be asked the question.',
    mend: 'Put the question after the one that it depends on; questions follow the order of the sections.',
  },
});
