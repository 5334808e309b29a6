// A model questionnaire → what a project's own starts from: its language first, its communes as the answers of the question that asks for them.

import type { Language, ProjectFile, Question, Survey, SurveyModel, SurveyTranslation } from '../model/index.ts';
import { ownLanguage, rowsOf } from '../project/needs/index.ts';
import { given } from './from-model.ts';

type Data = Readonly<Record<string, unknown>>;
type Communes = NonNullable<NonNullable<ProjectFile['territory']>['communes']>;
type Texts = NonNullable<NonNullable<SurveyTranslation['questions']>[string]>;

/** Without its id; communes come before what the model proposes, by their INSEE codes. */
export function surveyFrom({ survey }: SurveyModel, language: Language, communes: Communes): Data {
  const own = ownLanguage(survey);
  const said = language === own ? undefined : survey.translations?.[language];
  const { id: _, sections, questions, translations, ...rest } = survey;
  const { [language]: __, ...others } = translations ?? {};
  return given({
    ...rest,
    ...(said && given({ title: said.title, introduction: said.introduction, closing: said.closing })),
    languages: [language, ...(survey.languages ?? [own]).filter((one) => one !== language)],
    sections: sections?.map((section) => ({ ...section, ...said?.sections?.[section.id] })),
    questions: questions?.map((question) => questionFrom(withCommunes(question, communes), said?.questions?.[question.id] ?? {})),
    translations: said === undefined ? translations : { ...others, [own]: textsOf(survey) },
  });
}

function withCommunes(question: Question, communes: Communes): Question {
  const isAsked = question.profile === 'commune' && question.type === 'single' && communes.length > 0;
  if (!isAsked) return question;
  const answers = communes.map(({ name, insee }, index) => ({ code: insee ?? `c${index + 1}`, label: name }));
  return { ...question, options: [...answers, ...(question.options ?? [])] };
}

function questionFrom(question: Question, { text, help, unit, options = {}, labels = {}, rows = {} }: Texts): Data {
  const { scale } = question;
  return given({
    ...question,
    ...given({ text, help, unit }),
    options: question.options?.map((option) => ({ ...option, label: options[option.code] ?? option.label })),
    rows:
      question.rows === undefined ? undefined : rowsOf(question).map(({ code, label }) => ({ code, label: rows[code] ?? label })),
    scale: scale && given({ ...scale, labels: scale.labels && { ...scale.labels, ...labels } }),
  });
}

/** What a questionnaire says in its own language, as a translation says it. */
function textsOf({ title, introduction, closing, sections = [], questions = [] }: Survey): Data {
  const byCode = (things: readonly { readonly code: string; readonly label: string }[] = []) =>
    things.length === 0 ? undefined : Object.fromEntries(things.map(({ code, label }) => [code, label]));
  return given({
    title,
    introduction,
    closing,
    sections: Object.fromEntries(sections.map(({ id, ...texts }) => [id, texts])),
    questions: Object.fromEntries(
      questions.map((question) => {
        const { id, text, help, unit, options, scale } = question;
        return [id, given({ text, help, unit, options: byCode(options), labels: scale?.labels, rows: byCode(rowsOf(question)) })];
      }),
    ),
  });
}
