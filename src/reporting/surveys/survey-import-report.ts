// What the answers that came in are, file by file and together, and what of them was not understood.
import {
  type CellRemark,
  type FileCount,
  isUnderstood,
  type Language,
  type OddRecords,
  type SurveyImport,
} from '../../model/index.ts';
import { surveyExport } from '../../wording/exchanges/exports.ts';
import { formatDate, formatNumber } from '../../wording/formats.ts';
import { oddResponses } from '../../wording/surveys/odd-responses.ts';
import { surveyImport } from '../../wording/surveys/survey-import.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { columns, indented, left, right } from '../table.ts';
import { mostLines as most, short } from './survey-reading-report.ts';

interface Style extends TextStyle {
  readonly width?: number;
}

type Lines = readonly string[];

const places = ({ at, count }: OddRecords<number | string>): string => at.join(', ') + (count > at.length ? '…' : '');

/** How many answered, and what may be one too many. */
function responseLines({ responses }: FileCount, { language, colour }: Style): { readonly said: string; readonly more: Lines } {
  const words = surveyImport[language];
  const alert = paint(colour).yellow('!');
  const number = (value: number): string => formatNumber(value, language);
  return {
    said: words.responses(number(responses.base), number(responses.complete), number(responses.partial)),
    more: [
      ...(responses.tellsPartial ? [] : [`  · ${words.untold}`]),
      ...(responses.empty.count > 0 ? [`  · ${words.empty(responses.empty.count, places(responses.empty))}`] : []),
      ...(responses.noResponse.count > 0
        ? [`  · ${words.noResponse(responses.noResponse.count, places(responses.noResponse))}`]
        : []),
      ...(['again', 'againElsewhere', 'sameSender', 'senderElsewhere', 'trials'] as const).flatMap((what) => {
        const found = responses[what];
        return found.count > 0 ? [`  ${alert} ${oddResponses[language][what](found.count, places(found))}`] : [];
      }),
      ...(responses.firstDay && responses.lastDay
        ? [`  ${words.days(formatDate(responses.firstDay, language), formatDate(responses.lastDay, language))}`]
        : []),
    ],
  };
}

/** What could not be taken as it stands. */
function cellLines({ remarks, untold, text, strays, unheaded, badlyQuoted }: FileCount, survey: string, style: Style): Lines {
  const { language, colour } = style;
  const words = surveyImport[language];
  const alert = paint(colour).yellow('!');
  const remarkLine = ({ code, question, header, words: said, nearest, count, at }: CellRemark): string => {
    const near = nearest === null ? '' : code === 'became-a-day' ? words.countedAs(nearest) : words.nearest(nearest);
    const mark = isUnderstood({ code }) ? '·' : alert;
    return `  ${mark} ${words.remark(question, short(header), short(said), words.remarks[code])} (${words.places(count, at.join(', ') + (count > at.length ? '…' : ''))})${near}`;
  };
  const [settled] = remarks.filter(({ code }) => code === 'unknown-answer');
  const beyond = Math.max(0, remarks.length - most) + untold;
  return [
    ...remarks.slice(0, most).map(remarkLine),
    ...(beyond > 0 ? [`  ${alert} ${words.otherCells(beyond)}`] : []),
    ...(settled ? [`  ${words.howToSettle(survey, settled.question)}`] : []),
    ...(text && text.foreign > 0 ? [`  · ${words.foreign(text.foreign)}`] : []),
    ...(strays > 0 ? [`  · ${words.strays(strays)}`] : []),
    ...(unheaded.count > 0 ? [`  ${alert} ${words.unheaded(unheaded.count, places(unheaded))}`] : []),
    ...(badlyQuoted.count > 0 ? [`  ${alert} ${words.badlyQuoted(badlyQuoted.count, places(badlyQuoted))}`] : []),
  ];
}

/** Once everything is counted: of several files, what each holds beside what all do. */
export function surveyImportReport(data: SurveyImport, style: Style): string {
  const { language, colour, width = 120 } = style;
  const words = surveyImport[language];
  const ink = paint(colour);
  const { files, bases, remarks, results, openAnswers } = data;
  const number = (value: number): string => formatNumber(value, language);
  const alert = ink.yellow('!');
  const heads = words.basesHead.map((head, at) => (at < 2 ? left(head) : right(head)));
  const hasRows = bases.some(({ row }) => row !== null);
  const rows = bases.map(({ question, row, asked, base, noOpinion }) =>
    [question, row ?? '', number(asked), number(base), noOpinion === null ? '' : number(noOpinion)].filter(
      (_, at) => hasRows || at !== 1,
    ),
  );
  const shownHeads = heads.filter((_, at) => hasRows || at !== 1);
  const all = responseLines(data, style);
  return `${[
    words.wave(visible(data.wave), data.waveBecause),
    ink.bold(all.said),
    ...(files.length === 0 ? all.more : []),
    ...files.flatMap((file) => {
      const { said, more } = responseLines(file, style);
      return [`  ${words.ofFile(visible(file.file), said)}`, ...more.map((line) => `  ${line}`)];
    }),
    ...(rows.length > 0 ? columns(shownHeads, rows, width).map(indented) : []),
    ...(remarks.every(isUnderstood) ? [words.understood] : []),
    ...(files.length === 0 ? cellLines(data, data.survey, style) : []),
    ...files.flatMap((file) => {
      const lines = cellLines(file, data.survey, style);
      return lines.length === 0 ? [] : [visible(file.file), ...lines];
    }),
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
