// A translation says something that the questionnaire asks, in a language that it is in.

import { type Language, languages, type Places, type Position, type Survey, type SurveyTranslation } from '../../model/index.ts';
import { answersOf, rowsOf } from '../../project/needs/index.ts';
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

interface Said {
  readonly at: Position;
  readonly name: string;
  readonly known: readonly string[];
}

/** The ids and codes under which something is translated, with those that could stand there. */
function* saidIn(survey: Survey, translation: SurveyTranslation, places: Places): Generator<Said> {
  const under = (map: object = {}, known: readonly string[] = []): readonly Said[] =>
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

export const surveyTranslationIdle = rule<{ language: Language | null; name: string; nearest: string | null }>({
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
    mend: 'Ajoutez la langue à languages, ou écrivez l’identifiant ou le code tel qu’il est dans le questionnaire.',
  },
  en: {
    says: ({ language, name, nearest: near }) =>
      language === null
        ? `the translation of ${quotedEn(name)} is of no use: nothing bears that name${orNearest.en(near)}`
        : `the questionnaire does not announce this language: ${quotedEn(name)} is not in languages`,
    why: 'The translation would be shown nowhere, and the reader would get the original language.',
    mend: 'Add the language to languages, or write the id or the code as it is in the questionnaire.',
  },
});
