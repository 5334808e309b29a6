// The structure file of LimeSurvey 4 and later (.lss): one XML section a table of its database, texts apart by language.
// Sections, columns and what the import asks of them: LimeSurvey application/helpers/export_helper.php (surveyGetXMLStructure) and
// application/helpers/admin/import_helper.php (XMLImportSurvey).
import type { Language } from '../../model/index.ts';
import type { LimeAnswer, LimeForm, LimeQuestion, Texts } from './form.ts';
import { languageSettingsOf, settingsOf, surveyId } from './settings.ts';
import { themes } from './types.ts';

/** Of the database that these sections describe: that of LimeSurvey 5, as its own test survey 161359 bears it. */
const databaseVersion = 490;

type Value = string | number | null;
type Row = readonly (readonly [string, Value])[];

/** A column without a value is left out; an empty one is an empty element. */
const cell = ([name, value]: readonly [string, Value]): string => {
  if (value === null) return '';
  if (value === '') return `    <${name}/>\n`;
  return `    <${name}><![CDATA[${String(value).replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>\n`;
};

/** A table without rows is no section. */
function section(name: string, rows: readonly Row[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const fields = first.map(([field]) => `   <fieldname>${field}</fieldname>\n`).join('');
  const lines = rows.map((row) => `   <row>\n${row.map(cell).join('')}   </row>\n`).join('');
  return ` <${name}>\n  <fields>\n${fields}  </fields>\n  <rows>\n${lines}  </rows>\n </${name}>\n`;
}

/** A row a language, numbered through the section. */
const localised = <Thing>(
  things: readonly Thing[],
  row: (thing: Thing, language: Language) => Row,
  languages: readonly Language[],
) =>
  things
    .flatMap((thing) => languages.map((language) => row(thing, language)))
    .map((cells, index): Row => [['id', index + 1], ...cells]);

const of = (texts: Texts, language: Language): string => texts.get(language) ?? '';

/** The same questionnaire gives the same text. */
export function limeStructure(form: LimeForm): string {
  const { groups, languages } = form;
  const asked = groups.flatMap(({ id: group, questions }) =>
    questions.map((question, order) => ({ group, question, order: order + 1 })),
  );
  const subs = asked.flatMap(({ group, question }) =>
    question.subquestions.map((sub, order) => ({ group, question, sub, order: order + 1 })),
  );
  const answers = asked.flatMap(({ question }) =>
    question.answers.map((answer, order) => ({ question, answer, order: order + 1 })),
  );
  const questionTexts: readonly (Pick<LimeAnswer, 'id' | 'texts'> & { readonly help?: Texts })[] = [
    ...asked.map(({ question }) => question),
    ...subs.map(({ sub }) => sub),
  ];
  const sections = [
    section(
      'answers',
      answers.map(({ question, answer, order }) => [
        ['aid', answer.id],
        ['qid', question.id],
        ['code', answer.code],
        ['sortorder', order],
        ['assessment_value', 0],
        ['scale_id', 0],
      ]),
    ),
    section(
      'answer_l10ns',
      localised(
        answers,
        ({ answer: { id, texts } }, language) => [
          ['aid', id],
          ['answer', of(texts, language)],
          ['language', language],
        ],
        languages,
      ),
    ),
    section(
      'groups',
      groups.map(({ id }, order) => [
        ['gid', id],
        ['sid', surveyId],
        ['group_order', order + 1],
        ['randomization_group', ''],
        ['grelevance', 1],
      ]),
    ),
    section(
      'group_l10ns',
      localised(
        groups,
        ({ id, names, texts }, language) => [
          ['gid', id],
          ['group_name', of(names, language)],
          ['description', of(texts, language)],
          ['language', language],
        ],
        languages,
      ),
    ),
    section(
      'questions',
      asked.map(({ group, question, order }) => questionRow(question, { group, order, parent: null })),
    ),
    section(
      'subquestions',
      subs.map(({ group, question, sub, order }) => questionRow(question, { group, order, parent: sub })),
    ),
    section(
      'question_l10ns',
      localised(
        questionTexts,
        ({ id, texts, help }, language) => [
          ['qid', id],
          ['question', of(texts, language)],
          ['help', help === undefined ? '' : of(help, language)],
          ['script', ''],
          ['language', language],
        ],
        languages,
      ),
    ),
    section(
      'question_attributes',
      asked.flatMap(({ question: { id, attributes } }) =>
        attributes.map(
          ({ name, value, language }): Row => [
            ['qid', id],
            ['attribute', name],
            ['value', value],
            ['language', language ?? ''],
          ],
        ),
      ),
    ),
    section('surveys', [settingsOf(form)]),
    section('surveys_languagesettings', languageSettingsOf(form)),
  ];
  const named = languages.map((language) => `  <language>${language}</language>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<document>
 <LimeSurveyDocType>Survey</LimeSurveyDocType>
 <DBVersion>${databaseVersion}</DBVersion>
 <languages>
${named} </languages>
${sections.join('')}</document>
`;
}

/** A question, or one of its sub-questions: they are of one table. */
function questionRow(
  question: LimeQuestion,
  { group, order, parent: sub }: { readonly group: number; readonly order: number; readonly parent: LimeAnswer | null },
): Row {
  return [
    ['qid', sub?.id ?? question.id],
    ['parent_qid', sub === null ? 0 : question.id],
    ['sid', surveyId],
    ['gid', group],
    ['type', sub === null ? question.letter : 'T'],
    ['title', sub?.code ?? question.title],
    ['preg', sub === null ? '' : null],
    ['other', sub === null && question.hasOther ? 'Y' : 'N'],
    ['mandatory', sub === null ? (question.isMandatory ? 'Y' : 'N') : null],
    ['encrypted', 'N'],
    ['question_order', order],
    ['scale_id', 0],
    ['same_default', 0],
    ['relevance', sub === null ? question.relevance : '1'],
    ['question_theme_name', sub === null ? (themes[question.letter] ?? null) : null],
    ['modulename', null],
    ['same_script', 0],
  ];
}
