// What a file of answers was taken for, column by column, then what was counted and what was not understood.
import type {
  CellRemark,
  Language,
  OddRecords,
  StructureReport,
  SurveyFormat,
  SurveyImport,
  SurveyReading,
} from '../../model/index.ts';
import { surveyExport } from '../../wording/exchanges/exports.ts';
import { formatDate, formatNumber } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { oddResponses } from '../../wording/surveys/odd-responses.ts';
import { surveyDraft } from '../../wording/surveys/survey-draft.ts';
import { formatTitle, surveyFormatWords } from '../../wording/surveys/survey-formats.ts';
import { surveyImport } from '../../wording/surveys/survey-import.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { clip, columns, left, padEnd, right, widest } from '../table.ts';

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

interface Style extends TextStyle {
  readonly width?: number;
}

/** Characters of a header or of a cell, lines of one kind; `--json` gives all. */
const [longest, most] = [48, 40];
const short = (text: string): string => clip(visible(text.replace(/\s+/g, ' ')), longest);

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

/** Before anything is counted. */
export function surveyReadingReport(data: SurveyReading, { language, colour }: Style): string {
  const words = surveyImport[language];
  const ink = paint(colour);
  const { read, questions, missing, lost, unknown, aside, dropped, draft } = data;
  const capped = (lines: readonly string[]): readonly string[] =>
    lines.length > most ? [...lines.slice(0, most), `  ${words.more(lines.length - most)}`] : lines;
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
  return `${[
    ink.bold(words.read(visible(data.file), formatShown(read, language), read.headerRows, read.headerRow)),
    ...(read.because.length > 0 ? [`  ${words.because(read.because.map(short).join(', '))}`] : []),
    ...(read.text ? [`  ${words.text(read.text.encoding, read.text.separator)}`] : []),
    ...(read.sheet ? [`  ${words.sheet(visible(read.sheet))}`] : []),
    ...(choices ? [`  ${words.choices[choices]}`] : []),
    draft === null
      ? words.survey(data.survey, visible(data.title), data.others)
      : `${surveyDraft[language].title(data.survey, visible(data.title), draft.path)}\n  ${surveyDraft[language].next(data.survey)}`,
    words.columns,
    ...lines,
    ...(draft?.rest ?? []).map(({ headers: [first = '', ...others], said }) => {
      const shown = others.length === 0 ? short(first) : words.manyColumns(short(first), others.length);
      return `  ${ink.yellow('?')} ${shown}  ${ink.dim(surveyDraft[language].rest(said.map(visible)))}`;
    }),
    ...(draft !== null && draft.rest.length > 0 ? [`  ${surveyDraft[language].howToSettle}`] : []),
    ...lost.map(({ question, header }) => `  ${alert} ${words.lost(question, short(header))}`),
    ...capped(missing.map(({ question, nearest }) => `  ${alert} ${words.missing(question, nearest && short(nearest))}`)),
    ...capped(unknown.map(({ header, nearest }) => `  ${alert} ${words.unknown(short(header), nearest)}`)),
    ...(left.length > 0 ? [`  · ${words.aside(listed(left.map(short)))}`] : []),
    ...(dropped.length > 0
      ? [
          `  · ${words.dropped(listed(dropped.map(({ header, role, isByContent }) => words.droppedOne(short(header), role, isByContent))))}`,
        ]
      : []),
  ].join('\n')}\n`;
}

/** What a structure that another tool keeps came to. */
export function surveyStructureReport(data: StructureReport, { language, colour }: Style): string {
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
      .slice(0, most)
      .map(({ code, title: name, text }) => `  ${ink.yellow('!')} ${words.remarks[code](short(name), short(text))}`),
    ...(remarks.length > most ? [`  ${surveyImport[language].more(remarks.length - most)}`] : []),
  ].join('\n')}\n`;
}

/** Once everything is counted. */
export function surveyImportReport(data: SurveyImport, { language, colour, width = 120 }: Style): string {
  const words = surveyImport[language];
  const ink = paint(colour);
  const { responses, bases, remarks, results, openAnswers, tooLong, badlyQuoted } = data;
  const number = (value: number): string => formatNumber(value, language);
  const alert = ink.yellow('!');
  const places = ({ at, count }: OddRecords): string => at.join(', ') + (count > at.length ? '…' : '');
  const heads = words.basesHead.map((head, at) => (at < 2 ? left(head) : right(head)));
  const hasRows = bases.some(({ row }) => row !== null);
  const rows = bases.map(({ question, row, asked, base, noOpinion }) =>
    [question, row ?? '', number(asked), number(base), noOpinion === null ? '' : number(noOpinion)].filter(
      (_, at) => hasRows || at !== 1,
    ),
  );
  const shownHeads = heads.filter((_, at) => hasRows || at !== 1);
  const remarkLine = ({ code, question, header, words: said, nearest, count, at }: CellRemark): string => {
    const near = nearest === null ? '' : words.nearest(nearest);
    const mark = code === 'general-no-opinion' ? '·' : alert;
    return `  ${mark} ${words.remark(question, short(header), short(said), words.remarks[code])} (${words.places(count, at.join(', ') + (count > at.length ? '…' : ''))})${near}`;
  };
  const open = remarks.filter(({ code }) => code !== 'general-no-opinion');
  const [settled] = remarks.filter(({ code }) => code === 'unknown-answer');
  const beyond = Math.max(0, remarks.length - most) + data.untold;
  return `${[
    words.wave(visible(data.wave), data.waveBecause),
    ink.bold(words.responses(number(responses.base), number(responses.complete), number(responses.partial))),
    ...(responses.tellsPartial ? [] : [`  · ${words.untold}`]),
    ...(responses.empty > 0 ? [`  · ${words.empty(responses.empty)}`] : []),
    ...(['again', 'sameSender', 'trials'] as const).flatMap((what) => {
      const found = responses[what];
      return found.count > 0 ? [`  ${alert} ${oddResponses[language][what](found.count, places(found))}`] : [];
    }),
    ...(responses.firstDay && responses.lastDay
      ? [`  ${words.days(formatDate(responses.firstDay, language), formatDate(responses.lastDay, language))}`]
      : []),
    ...(rows.length > 0 ? columns(shownHeads, rows, width).map((line) => `  ${line}`) : []),
    ...(open.length === 0 ? [words.understood] : []),
    ...remarks.slice(0, most).map(remarkLine),
    ...(beyond > 0 ? [`  ${alert} ${words.otherCells(beyond)}`] : []),
    ...(settled ? [`  ${words.howToSettle(data.survey, settled.question)}`] : []),
    ...(data.text && data.text.foreign > 0 ? [`  · ${words.foreign(data.text.foreign)}`] : []),
    ...(data.strays > 0 ? [`  · ${words.strays(data.strays)}`] : []),
    ...(tooLong.count > 0 ? [`  ${alert} ${words.tooLong(tooLong.count, places(tooLong))}`] : []),
    ...(badlyQuoted.count > 0 ? [`  ${alert} ${words.badlyQuoted(badlyQuoted.count, places(badlyQuoted))}`] : []),
    ...data.weighting.map(({ code, questions }) => `  ${alert} ${sentence(words.weighting, code, questions.join(', '))}`),
    // They stay where those of the results that stay are.
    ...(openAnswers.count > 0 && results.what !== 'different'
      ? [words.open(number(openAnswers.count), openAnswers.path, number(openAnswers.flagged))]
      : []),
    words.results[results.what](results.path),
    ...(results.what === 'new' || results.what === 'replaced' ? [`  · ${words.countedAt(results.countedAt)}`] : []),
    ...(results.keptAt ? [`  ${alert} ${results.what === 'replaced' ? words.kept(results.keptAt) : words.wouldKeep}`] : []),
  ].join('\n')}\n`;
}

const sentence = (sentences: Readonly<Record<string, (list: string) => string>>, code: string, list: string): string =>
  sentences[code]?.(list) ?? code;

// What was written of a questionnaire, and which codes the other tool made it change.

interface SurveyShown {
  readonly questions: number;
  readonly languages: readonly string[];
  readonly renamed: readonly { readonly question: string; readonly code: string; readonly as: string }[];
}

export function surveyExportReport({ questions, languages, renamed }: SurveyShown, language: Language): string {
  const words = surveyExport[language];
  const lines = [words.sent(questions, languages), ...(renamed.length > 0 ? [words.renamed(renamed)] : [])];
  return `${lines.map(visible).join('\n')}\n`;
}
