// What a questionnaire names by its id or its code is in it: sections, questions, answers.

import type { Places, Position, Survey } from '../../model/index.ts';
import { answersOf } from '../../project/needs/index.ts';
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

type Kind = 'section' | 'question' | 'answer';
interface Named {
  readonly at: Position;
  readonly kind: Kind;
  readonly name: string;
  readonly known: readonly string[];
}

/** Everything that is named, in the order of the file. */
function* namesIn(survey: Survey, places: Places): Generator<Named> {
  const { questions = [], sections = [], crossings = [], mapping = {}, weighting } = survey;
  const ids = questions.map(({ id }) => id);
  for (const question of questions)
    if (question.section !== undefined)
      yield {
        at: places.value(question, 'section'),
        kind: 'section',
        name: question.section,
        known: sections.map(({ id }) => id),
      };
  for (const [index, name] of crossings.entries())
    yield { at: places.value(crossings, index), kind: 'question', name, known: ids };
  for (const name of Object.keys(mapping)) yield { at: places.key(mapping, name), kind: 'question', name, known: ids };
  for (const margin of weighting?.margins ?? []) {
    yield { at: places.value(margin, 'question'), kind: 'question', name: margin.question, known: ids };
    const asked = questions.find(({ id }) => id === margin.question);
    const codes = asked === undefined ? [] : answersOf(asked, 'fr').map(({ code }) => code);
    for (const name of asked === undefined ? [] : Object.keys(margin.targets ?? {}))
      yield { at: places.key(margin.targets ?? margin, name), kind: 'answer', name, known: codes };
  }
}

const nounsFr = { section: 'aucune partie', question: 'aucune question', answer: 'aucune réponse de la question' };
const nounsEn = { section: 'no section', question: 'no question', answer: 'no answer of the question' };

export const surveyUnknownName = rule<{ kind: Kind; name: string; nearest: string | null }>({
  code: 'survey/unknown-name',
  severity: 'error',
  names: ['survey'],
  example: {
    wrong: 'questions: [{id: Q1, …}, {id: Q2, …}]\ncrossings: [Q21]',
    right: 'questions: [{id: Q1, …}, {id: Q2, …}]\ncrossings: [Q2]',
  },
  *check({ project, places }: RuleContext) {
    for (const survey of project.surveys)
      for (const { at, kind, name, known } of namesIn(survey, places))
        if (!known.includes(name)) yield { at, found: { kind, name, nearest: nearest(name, known) } };
  },
  fr: {
    says: ({ kind, name, nearest: near }) => `${nounsFr[kind]} ne s’appelle ${quotedFr(name)}${orNearest.fr(near)}`,
    why: 'Croisements, redressement et lecture des réponses laisseraient de côté ce qui est mal nommé.',
    mend: 'Écrivez l’identifiant d’une partie ou d’une question du questionnaire, ou le code d’une réponse.',
  },
  en: {
    says: ({ kind, name, nearest: near }) => `${nounsEn[kind]} is called ${quotedEn(name)}${orNearest.en(near)}`,
    why: 'Crossings, weighting and the reading of answers would leave out what is named wrongly.',
    mend: 'Write the id of a section or a question of the questionnaire, or the code of an answer.',
  },
});
