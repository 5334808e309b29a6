// What changed between two states: as lines of a terminal, or as Markdown.
import {
  type Difference,
  type DifferenceGroup,
  differenceCodes,
  differenceGroups,
  type FromTo,
  type Language,
  type Period,
  type ToldChanges,
} from '../../model/index.ts';
import { differenceWords } from '../../wording/changes/differences.ts';
import { formatDate, formatList, formatMoney, formatNumber, formatPercent, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { visible } from '../../wording/visible.ts';
import { markdownText } from '../markdown-text.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { toldLines } from './told-report.ts';

// One change, in plain words.

/** What an id, such as that of a committee or of an axis, is called; itself when nothing is known of it. */
export type NameOfId = (id: string) => string;

/** From and to, whichever of the moves the change has. */
function moved(difference: Difference, language: Language, nameOf: NameOfId): FromTo<string> {
  const { code, money, figure, word, heirs } = difference;
  const said = <Value>(move: FromTo<Value>, write: (value: Value) => string): FromTo<string> => ({
    from: move.from === null ? null : write(move.from),
    to: move.to === null ? null : write(move.to),
  });
  if (heirs) return { from: null, to: formatList(heirs.map(nameOf), language) };
  if (money) return said(money, (one) => formatMoney(one, language));
  if (figure)
    return said(figure, (one) =>
      code === 'action-advanced' ? formatPercent(one, language, { decimals: 0 }) : formatNumber(one, language),
    );
  if (code === 'funding-status' && word) return said(word, (one) => label(`action.funding.status=${one}`, language) ?? one);
  if (code === 'meeting-held' && word) return said(word, (one) => label(`meeting.kind=${one}`, language) ?? nameOf(one));
  if (code === 'evaluation-new' && word) return said(word, (one) => label(`evaluation.kind=${one}`, language) ?? one);
  return word ? said(word, nameOf) : { from: null, to: null };
}

function differenceSentence(difference: Difference, language: Language, nameOf: NameOfId): string {
  const words = differenceWords[language];
  const { code, subject, title, reason = '', start, end, period, unit = '', course } = difference;
  const { from, to } = moved(difference, language, nameOf);
  const arrow = (move: FromTo<Period> | undefined): string => {
    const written = (one: Period | null): string => (one === null ? words.nothingBefore : formatPeriod(one, language));
    return move === undefined ? '' : code === 'action-late' ? written(move.to) : `${written(move.from)} → ${written(move.to)}`;
  };
  const isOptional = ['value-new', 'funding-status', 'meeting-held', 'evaluation-new'].includes(code);
  return words.says[code]({
    id: subject,
    title: code === 'meeting-held' ? formatDate(title, language) : title,
    reason: code === 'funding-status' || code === 'year-frozen' ? nameOf(reason) : reason,
    from: from ?? (isOptional ? '' : words.nothingBefore),
    to: to ?? (isOptional ? '' : words.nothingBefore),
    start: arrow(start),
    end: arrow(end),
    period: period ? formatPeriod(period, language) : '',
    unit,
    course: course ? words.course[course] : '',
  });
}

export interface DifferencesReportData {
  readonly title: string;
  /** YYYY-MM-DD */
  readonly from: string;
  readonly to: string;
  /** What it is compared with: a commit, a folder. */
  readonly state: string;
  readonly differences: readonly Difference[];
  readonly nameOf: NameOfId;
}
export interface GroupOfDifferences {
  readonly group: DifferenceGroup;
  readonly label: string;
  readonly items: readonly string[];
}

/** Groups that have something to tell, each change a sentence. */
export function differenceGroupsOf(
  { differences, nameOf }: DifferencesReportData,
  language: Language,
): readonly GroupOfDifferences[] {
  return differenceGroups.flatMap((group) => {
    const items = differences
      .filter(({ code }) => differenceCodes[code] === group)
      .map((one) => visible(differenceSentence(one, language, nameOf)));
    return items.length === 0 ? [] : [{ group, label: differenceWords[language].groups[group], items }];
  });
}

const heading = ({ title, from, to, state }: DifferencesReportData, language: Language): string => {
  const words = differenceWords[language];
  return visible(
    from === to ? words.beside(title, state) : words.title(title, formatDate(from, language), formatDate(to, language)),
  );
};

/** Beside the differences: other fields, and the actions that moved in the ranking or in the plan. */
export interface WithBesides extends DifferencesReportData {
  readonly besides: ToldChanges;
  /** Nothing is left out. */
  readonly all: boolean;
}

interface ToldGroup {
  readonly label: string;
  readonly items: readonly string[];
  readonly count: number;
}

/** `most`: how many moved actions are told one by one; `more`: what is said of the fields that are left out. */
function groupsOf(
  data: WithBesides,
  language: Language,
  {
    most = 0,
    more = differenceWords[language].moreFields,
  }: { readonly most?: number; readonly more?: (count: number) => string } = {},
): readonly ToldGroup[] {
  const words = differenceWords[language];
  const { fields, moved } = data.besides;
  const lines = (told: Pick<ToldChanges, 'fields' | 'moved'>, isWhole = data.all): readonly string[] =>
    toldLines({ ...told, problems: null }, language, { isWhole, more });
  return [
    ...differenceGroupsOf(data, language).map((one) => ({ ...one, count: one.items.length })),
    { label: words.ranks, items: lines({ fields: [], moved }, data.all || moved.length <= most), count: moved.length },
    { label: words.fields, items: lines({ fields, moved: [] }), count: fields.length },
  ].filter(({ count }) => count > 0);
}

/** For a document: a page of moves, and no name of an option. */
export const documentGroupsOf = (data: WithBesides, language: Language): readonly Pick<ToldGroup, 'label' | 'items'>[] =>
  groupsOf(data, language, { most: 20, more: differenceWords[language].otherFields }).map(({ label: called, items }) => ({
    label: called,
    items,
  }));

export function differencesReport(data: WithBesides, { language, colour }: TextStyle): string {
  const ink = paint(colour);
  const words = differenceWords[language];
  const groups = groupsOf(data, language);
  return `${[
    ink.bold(heading(data, language)),
    ...(data.from === data.to ? [] : [ink.dim(words.since(visible(data.state), formatDate(data.from, language)))]),
    ...(groups.length === 0 ? ['', words.nothing] : []),
    ...groups.flatMap(({ label, items, count }) => ['', `${ink.bold(label)} (${count})`, ...items.map((item) => `  · ${item}`)]),
  ].join('\n')}\n`;
}

export function differencesMarkdown(data: WithBesides, language: Language): string {
  const groups = groupsOf(data, language);
  return `${[
    `# ${markdownText(heading(data, language))}`,
    ...(groups.length === 0 ? ['', differenceWords[language].nothing] : []),
    ...groups.flatMap(({ label, items }) => ['', `## ${label}`, '', ...items.map((item) => `- ${markdownText(item)}`)]),
  ].join('\n')}\n`;
}

/** Of one of several projects, why its changes cannot be told. */
export const undifferedMarkdown = (project: string, why: string): string =>
  `# ${markdownText(project)}\n\n${markdownText(why)}\n`;
