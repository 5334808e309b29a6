// A survey → its questionnaire in a language, sections in their order, questions numbered as they are printed.
import type { AskedQuestion, Language, Question, Questionnaire, Survey } from '../../../model/index.ts';
import { answersOf, rowsOf, scaleOf } from './answers.ts';
import { parseShowIf } from './show-if.ts';

const otherWords = { fr: 'Autre', en: 'Other' } as const;

/** The language that a survey is written in: the first that it names. */
export const ownLanguage = ({ languages = [] }: Survey): Language => languages[0] ?? 'fr';

/** What is not translated stays in the survey's own language. A condition that does not read is none: a rule tells it. */
export function questionnaireOf(survey: Survey, language: Language = ownLanguage(survey)): Questionnaire {
  const said = survey.translations?.[language] ?? {};
  const asked = inOrder(survey).map(({ section, question }, index) => ({
    section,
    question: askedQuestion(survey, question, { language, number: index + 1 }),
  }));
  const sections = [{ id: null, title: null }, ...(survey.sections ?? [])].flatMap((section) => {
    const questions = asked.flatMap((one) => (one.section === section.id ? [one.question] : []));
    const words = section.id === null ? {} : (said.sections?.[section.id] ?? {});
    const { title = section.title, text = ('text' in section && section.text) || null } = words;
    return questions.length === 0 ? [] : [{ id: section.id, title, text, questions }];
  });
  return {
    id: survey.id,
    title: said.title ?? survey.title ?? survey.id,
    language,
    introduction: said.introduction ?? survey.introduction ?? null,
    closing: said.closing ?? survey.closing ?? null,
    sections,
    questions: asked.map(({ question }) => question),
  };
}

/** Section by section; a question that names none, or one that is not there, follows the question before it. */
function inOrder({ sections = [], questions = [] }: Survey) {
  const known = [null, ...sections.map(({ id }) => id)];
  let current: string | null = null;
  const placed = questions.map((question) => {
    if (question.section !== undefined && known.includes(question.section)) current = question.section;
    return { section: current, question };
  });
  return known.flatMap((id) => placed.filter(({ section }) => section === id));
}

function askedQuestion(
  survey: Survey,
  question: Question,
  { language, number }: { readonly language: Language; readonly number: number },
): AskedQuestion {
  const { id, type, text, help, profile, other, most, unit, required, personal } = question;
  const said = survey.translations?.[language]?.questions?.[id] ?? {};
  const labels = new Map(Object.entries({ ...said.labels, ...said.options }));
  const rows = new Map(Object.entries(said.rows ?? {}));
  return {
    id,
    number,
    type,
    text: said.text ?? text,
    help: said.help ?? help ?? null,
    profile: profile ?? null,
    answers: answersOf(question, language).map((answer) => ({ ...answer, label: labels.get(answer.code) ?? answer.label })),
    rows: rowsOf(question).map(({ code, label }) => ({ code, label: rows.get(code) ?? label })),
    other: other ? otherWords[language] : null,
    most: most ?? null,
    bounds: scaleOf(question),
    unit: said.unit ?? unit ?? null,
    condition: parseShowIf(question, survey.questions ?? [])?.expression ?? null,
    required: required ?? false,
    personal: personal ?? false,
  };
}
