// A questionnaire as a whole: what it names is in it, and so is what it translates.
import { type Language, languages, type Places, type Position, type Survey, type SurveyTranslation } from '../../model/index.ts';
import { answersOf, rowsOf } from '../../project/needs/index.ts';
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

type Kind = 'section' | 'question' | 'answer';
interface Named {
  /** Found for what is told alone: a file is walked for its places. */
  readonly at: () => Position;
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
        at: () => places.value(question, 'section'),
        kind: 'section',
        name: question.section,
        known: sections.map(({ id }) => id),
      };
  for (const [index, name] of crossings.entries())
    yield { at: () => places.value(crossings, index), kind: 'question', name, known: ids };
  for (const name of Object.keys(mapping)) yield { at: () => places.key(mapping, name), kind: 'question', name, known: ids };
  for (const margin of weighting?.margins ?? []) {
    yield { at: () => places.value(margin, 'question'), kind: 'question', name: margin.question, known: ids };
    const asked = questions.find(({ id }) => id === margin.question);
    const codes = asked === undefined ? [] : answersOf(asked, 'fr').map(({ code }) => code);
    for (const name of asked === undefined ? [] : Object.keys(margin.targets ?? {}))
      yield { at: () => places.key(margin.targets ?? margin, name), kind: 'answer', name, known: codes };
  }
}

const nounsFr = { section: 'aucune partie', question: 'aucune question', answer: 'aucune réponse de la question' };
const nounsEn = { section: 'no section', question: 'no question', answer: 'no answer of the question' };

interface TranslatedName {
  readonly at: Position;
  readonly name: string;
  readonly known: readonly string[];
}

/** The ids and codes under which something is translated, with those that could stand there. */
function* saidIn(survey: Survey, translation: SurveyTranslation, places: Places): Generator<TranslatedName> {
  const under = (map: object = {}, known: readonly string[]): readonly TranslatedName[] =>
    Object.keys(map).map((name) => ({ at: places.key(map, name), name, known }));
  const { questions = [], sections = [] } = survey;
  yield* under(
    translation.sections,
    sections.map(({ id }) => id),
  );
  yield* under(
    translation.questions,
    questions.map(({ id }) => id),
  );
  for (const question of questions) {
    const said = translation.questions?.[question.id];
    const codes = answersOf(question, 'fr').map(({ code }) => code);
    yield* under(said?.options, codes);
    yield* under(said?.labels, codes);
    yield* under(
      said?.rows,
      rowsOf(question).map(({ code }) => code),
    );
  }
}

export const rulesAboutQuestionnaires: readonly Rule[] = [
  // What a questionnaire names by its id or its code is in it: sections, questions, answers.
  rule<{ kind: Kind; name: string; nearest: string | null }>({
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
          if (!known.includes(name)) yield { at: at(), found: { kind, name, nearest: nearest(name, known) } };
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
  }),
  // A translation says something that the questionnaire asks, in a language that it is in.
  rule<{ language: Language | null; name: string; nearest: string | null }>({
    code: 'survey/translation-idle',
    severity: 'warning',
    names: ['survey'],
    example: {
      wrong: 'languages: [fr]\ntranslations: {en: {title: Digital services}}',
      right: 'languages: [fr, en]\ntranslations: {en: {title: Digital services}}',
    },
    *check({ project, places }: RuleContext) {
      for (const survey of project.surveys) {
        const { translations = {} } = survey;
        for (const language of languages) {
          const said = translations[language];
          if (said === undefined) continue;
          if (survey.languages?.includes(language) !== true)
            yield { at: places.key(translations, language), found: { language, name: language, nearest: null } };
          for (const { at, name, known } of saidIn(survey, said, places))
            if (!known.includes(name)) yield { at, found: { language: null, name, nearest: nearest(name, known) } };
        }
      }
    },
    fr: {
      says: ({ language, name, nearest: near }) =>
        language === null
          ? `la traduction de ${quotedFr(name)} ne sert à rien : rien ne porte ce nom${orNearest.fr(near)}`
          : `le questionnaire n’annonce pas cette langue : ${quotedFr(name)} n’est pas dans languages`,
      why: 'La traduction ne paraîtrait nulle part, et la personne lirait la langue d’origine.',
      mend: 'Ajoutez la langue aux langues du questionnaire (« languages »), ou écrivez l’identifiant ou le code tel qu’il est dans le questionnaire.',
    },
    en: {
      says: ({ language, name, nearest: near }) =>
        language === null
          ? `the translation of ${quotedEn(name)} is of no use: nothing bears that name${orNearest.en(near)}`
          : `the questionnaire does not announce this language: ${quotedEn(name)} is not in languages`,
      why: 'The translation would be shown nowhere, and the reader would get the original language.',
      mend: 'Add the language to “languages”, or write the id or the code as it is in the questionnaire.',
    },
  }),
];
