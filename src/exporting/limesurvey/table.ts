// The tab-separated form of LimeSurvey's structure, which its version 3 reads too: a line a setting, group, question, sub-question, answer.
// Columns and order: LimeSurvey application/helpers/export_helper.php (tsvSurveyExport); how they are read: import_helper.php
// (TSVImportSurvey); https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure
import { type Language, limeColumns } from '../../model/index.ts';
import type { LimeAnswer, LimeForm, LimeGroup, LimeQuestion } from './form.ts';
import { languageSettingsOf, settingsOf } from './settings.ts';

/** Attributes of questions that jalon sets, in the alphabet’s order as LimeSurvey writes them. */
const attributes = ['exclude_all_others', 'max_answers', 'suffix'];

type Line = Partial<Record<string, string | number>>;

/** What a spreadsheet would compute is written by the number of its first sign, since LimeSurvey reads these texts as HTML. */
const shown = (text: string): string => text.replace(/^\s*([=+\-@])/, (_, sign: string) => `&#${sign.charCodeAt(0)};`);
const texts: readonly string[] = ['name', 'text', 'help', 'suffix'];

/** As PHP’s fputcsv: quoted where a quote, a tab, a space or a break asks for it; breaks are not kept. */
function written(line: Line): string {
  return [...limeColumns, ...attributes]
    .map((column) => {
      const plain = String(line[column] ?? '').replace(/[\r\n]+/g, ' ');
      const text = texts.includes(column) ? shown(plain) : plain;
      return /["\t ]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join('\t');
}

/** The whole in the first language, then the same lines in each other one. UTF-8 with a byte order mark, as LimeSurvey writes it. */
export function limeTable(form: LimeForm): string {
  const settings = settingsOf(form).map(([name, text]): Line => ({ class: 'S', name, text }));
  const languageSettings = form.languages.flatMap((language, index) =>
    (languageSettingsOf(form)[index] ?? []).map(([name, text]): Line => ({ class: 'SL', name, text, language })),
  );
  const body = form.languages.flatMap((language, index) =>
    form.groups.flatMap((group, order) => groupLines(group, { language, order: order + 1, isFirst: index === 0 })),
  );
  const head: Line = Object.fromEntries([...limeColumns, ...attributes].map((name) => [name, name]));
  return `\ufeff${[head, ...settings, ...languageSettings, ...body].map((line) => `${written(line)}\n`).join('')}`;
}

function groupLines(
  { id, names, texts, questions }: LimeGroup,
  { language, order, isFirst }: { readonly language: Language; readonly order: number; readonly isFirst: boolean },
): readonly Line[] {
  const name = names.get(language) ?? '';
  const group: Line = { id, class: 'G', 'type/scale': order, name, relevance: 1, text: texts.get(language) ?? '', language };
  return [group, ...questions.flatMap((question) => questionLines(question, language, isFirst))];
}

function questionLines(question: LimeQuestion, language: Language, isFirst: boolean): readonly Line[] {
  const { id, letter, title, relevance, texts, help, isMandatory, hasOther, subquestions, answers } = question;
  const said = question.attributes.filter((one) => one.language === language || (isFirst && one.language === null));
  const line = (kind: 'SQ' | 'A', answer: LimeAnswer): Line => ({
    id: kind === 'SQ' ? answer.id : id,
    ...(kind === 'SQ' && { related_id: id }),
    class: kind,
    'type/scale': 0,
    name: answer.code,
    ...(kind === 'SQ' && { relevance: 1 }),
    text: answer.texts.get(language) ?? '',
    language,
  });
  return [
    {
      id,
      class: 'Q',
      'type/scale': letter,
      name: title,
      relevance,
      text: texts.get(language) ?? '',
      help: help.get(language) ?? '',
      language,
      mandatory: isMandatory ? 'Y' : 'N',
      other: hasOther ? 'Y' : 'N',
      same_default: 0,
      ...Object.fromEntries(said.map(({ name, value }) => [name, value])),
    },
    ...subquestions.map((answer) => line('SQ', answer)),
    ...answers.map((answer) => line('A', answer)),
  ];
}
