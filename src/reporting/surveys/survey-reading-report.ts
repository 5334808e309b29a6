// What files of answers were taken for, column by column, before anything is counted.
import type { Language, StructureReport, SurveyFormat, SurveyReading } from '../../model/index.ts';
import { distinct } from '../../values/index.ts';
import { label } from '../../wording/label.ts';
import { surveyDraft } from '../../wording/surveys/survey-draft.ts';
import { formatTitle, surveyFormatWords } from '../../wording/surveys/survey-formats.ts';
import { surveyImport } from '../../wording/surveys/survey-import.ts';
import { visible } from '../../wording/visible.ts';
import { outsideLines } from '../exchanges/outside-lines.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { clip, padEnd, widest } from '../table.ts';

// The survey formats at hand, one a line.

export function surveyFormatsReport(formats: readonly SurveyFormat[], { language, colour }: TextStyle): string {
  const words = surveyFormatWords[language];
  const ink = paint(colour);
  const titles = formats.map(({ written }) => visible(formatTitle(written.title, language)));
  const [ids, names] = [widest(formats.map(({ id }) => visible(id))), widest(titles)];
  const lines = formats.map((format, at) =>
    [padEnd(visible(format.id), ids), padEnd(titles[at] ?? '', names), ink.dim(words.whose(format))].join('  '),
  );
  return `${[...lines, words.use].join('\n')}\n`;
}

/** Characters of a header or of a cell, lines of one kind; `--json` gives all. */
const longest = 48;
export const mostLines = 40;
export const short = (text: string): string => clip(visible(text.replace(/\s+/g, ' ')), longest);

/** Whose it is goes without saying for one that is shipped. */
const formatShown = ({ format: id, title, origin, hides }: SurveyReading['read'], language: Language): string =>
  visible(formatTitle(title, language)) +
  (origin === 'shipped' ? '' : `, ${surveyFormatWords[language].own({ id, origin, hides })}`);

/** What a question that the file alone tells is taken for. */
function draftedSaid({ draft }: SurveyReading, question: string, language: Language): string | null {
  const found = draft?.questions.find((one) => one.question === question);
  if (found === undefined) return null;
  const profile = found.profile === null ? null : (label(`survey.questions.profile=${found.profile}`, language) ?? found.profile);
  return [visible(found.said), ...(profile === null ? [] : [surveyDraft[language].profile(profile)])].join(' · ');
}

/** Of several files, a question that one lacks may stand in another. */
interface Beside {
  readonly isFirst: boolean;
  readonly isAlone: boolean;
  /** Questions that a file has. */
  readonly found: ReadonlySet<string>;
}

function readingLines(
  data: SurveyReading,
  { isFirst, isAlone, found }: Beside,
  { language, colour }: TextStyle,
): readonly string[] {
  const words = surveyImport[language];
  const ink = paint(colour);
  const { read, questions, missing, lost, unknown, aside, dropped, draft } = data;
  const capped = (lines: readonly string[]): readonly string[] =>
    lines.length > mostLines ? [...lines.slice(0, mostLines), `  ${words.more(lines.length - mostLines)}`] : lines;
  const choices = read.choices.length > 1 ? 'both' : read.choices[0];
  const ids = widest(questions.map(({ question }) => question));
  const headerOf = ({ headers: [first = '', ...others] }: SurveyReading['questions'][number]): string =>
    others.length === 0 ? short(first) : words.manyColumns(short(first), others.length);
  const headers = widest(questions.map(headerOf));
  const lines = questions.map((one) => {
    const { question, confidence, because } = one;
    const mark = confidence === 'doubtful' ? ink.yellow('?') : ink.green('✓');
    const kept = confidence === 'kept' ? words.confidence.kept : `${words.confidence[confidence]}, ${words.reasons[because]}`;
    const why = draftedSaid(data, question, language) ?? kept;
    return `  ${mark} ${padEnd(question, ids)}  ${padEnd(headerOf(one), headers)}  ${ink.dim(why)}`;
  });
  const alert = ink.yellow('!');
  const told = new Set((draft?.rest ?? []).flatMap((one) => one.headers));
  const left = aside.filter((header) => !told.has(header));
  const listed = (texts: readonly string[]): string =>
    [...texts.slice(0, 12), ...(texts.length > 12 ? [words.more(texts.length - 12)] : [])].join(', ');
  const lacking = isAlone ? [] : distinct([...missing, ...lost].map(({ question }) => question));
  return [
    ink.bold(words.read(visible(data.file), formatShown(read, language), read.headerRows, read.headerRow)),
    ...(read.because.length > 0 ? [`  ${words.because(read.because.map(short).join(', '))}`] : []),
    ...(read.text ? [`  ${words.text(read.text.encoding, read.text.separator)}`] : []),
    ...(read.sheet ? [`  ${words.sheet(visible(read.sheet))}`] : []),
    ...(choices ? [`  ${words.choices[choices]}`] : []),
    ...(draft === null
      ? [words.survey(data.survey, visible(data.title), data.others)].filter(() => isFirst)
      : [
          surveyDraft[language].title(data.survey, visible(data.title), draft.path),
          `  ${surveyDraft[language].next(data.survey)}`,
        ].filter(() => isFirst)),
    words.columns,
    ...lines,
    ...(draft?.rest ?? []).map(({ headers: [first = '', ...others], said }) => {
      const shown = others.length === 0 ? short(first) : words.manyColumns(short(first), others.length);
      return `  ${ink.yellow('?')} ${shown}  ${ink.dim(surveyDraft[language].rest(said.map(visible)))}`;
    }),
    ...(draft !== null && draft.rest.length > 0 ? [`  ${surveyDraft[language].howToSettle}`] : []),
    ...lost
      .filter(({ question }) => !found.has(question))
      .map(({ question, header }) => `  ${alert} ${words.lost(question, short(header))}`),
    ...capped(
      (isAlone ? missing : []).map(({ question, nearest }) => `  ${alert} ${words.missing(question, nearest && short(nearest))}`),
    ),
    ...(lacking.length > 0 ? [`  · ${words.lacking(listed(lacking))}`] : []),
    ...capped(unknown.map(({ header, nearest }) => `  ${alert} ${words.unknown(short(header), nearest)}`)),
    ...(left.length > 0 ? [`  · ${words.aside(listed(left.map(short)))}`] : []),
    ...(dropped.length > 0
      ? [
          `  · ${words.dropped(listed(dropped.map(({ header, role, isByContent }) => words.droppedOne(short(header), role, isByContent))))}`,
        ]
      : []),
    ...outsideLines(data.outside, language),
  ];
}

/** Before anything is counted. `only`: of one of several files, while its columns are asked of. */
export function surveyReadingReport(readings: readonly SurveyReading[], style: TextStyle, only?: string): string {
  const words = surveyImport[style.language];
  const alert = paint(style.colour).yellow('!');
  const found = new Set(readings.flatMap(({ questions }) => questions.map(({ question }) => question)));
  const isAlone = readings.length === 1;
  const lines = readings.flatMap((one, at) =>
    only === undefined || one.file === only ? readingLines(one, { isFirst: at === 0, isAlone, found }, style) : [],
  );
  const nowhere = isAlone || only !== undefined ? [] : readings.flatMap(({ missing }) => missing);
  const lacking = distinct(nowhere.map(({ question }) => question)).filter((question) => !found.has(question));
  const nearestTo = (question: string): string | null =>
    nowhere.find((one) => one.question === question && one.nearest !== null)?.nearest ?? null;
  const none = lacking.map((question) => {
    const nearest = nearestTo(question);
    return `${alert} ${words.missingInAll(question, nearest && short(nearest))}`;
  });
  return `${[...lines, ...none].join('\n')}\n`;
}

/** What a structure that another tool keeps came to. */
export function surveyStructureReport(data: StructureReport, { language, colour }: TextStyle): string {
  const words = surveyDraft[language];
  const ink = paint(colour);
  const { questions, remarks, file, kind, survey, title, path } = data;
  const [ids, texts] = [widest(questions.map(({ question }) => question)), widest(questions.map(({ text }) => short(text)))];
  return `${[
    ink.bold(words.structureIs(visible(file), words.structure[kind], questions.length)),
    path === null ? words.structureKnown(survey) : surveyImport[language].survey(survey, visible(title), []),
    ...questions.map(
      ({ question, text, said }) =>
        `  ${ink.green('✓')} ${padEnd(question, ids)}  ${padEnd(short(text), texts)}  ${ink.dim(visible(said))}`,
    ),
    ...remarks
      .slice(0, mostLines)
      .map(({ code, title: name, text }) => `  ${ink.yellow('!')} ${words.remarks[code](short(name), short(text))}`),
    ...(remarks.length > mostLines ? [`  ${surveyImport[language].more(remarks.length - mostLines)}`] : []),
  ].join('\n')}\n`;
}
