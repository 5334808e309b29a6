// What a workbook brings back, for people: what two people said of one thing side by side, what was taken out, what was not taken.
import type { Language } from '../../model/index.ts';
import { type ExchangeWords, exchange } from '../../wording/exchanges/exchange.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { padEnd, widest } from '../table.ts';

export interface MergeReportData {
  readonly workbook: string;
  readonly title: string;
  /** A day, in words. */
  readonly exportedOn: string;
  /** Ids of when the workbook went out, and those of today. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly changed: number;
  readonly added: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly id: string | null;
    readonly title: string;
  }[];
  /** Values as cells show them. */
  readonly conflicts: readonly ReportedConflict[];
  readonly missing: readonly {
    readonly sheet: string;
    readonly thing: string;
    readonly id: string;
    readonly what: 'kept' | 'removed' | 'changed' | 'cited';
  }[];
  readonly gone: readonly { readonly thing: string; readonly field: string; readonly workbook: string }[];
  readonly remarks: readonly ReportedRemark[];
  /** Those who are new, whose names go to the private file. */
  readonly people: number;
  /** Cells whose value a formula gave. */
  readonly computed: readonly { readonly sheet: string; readonly cell: string }[];
}
interface ReportedConflict {
  readonly thing: string;
  readonly field: string;
  readonly base: string;
  readonly folder: string;
  readonly workbook: string;
  readonly kept: 'ours' | 'theirs' | 'open';
}
export interface ReportedRemark {
  readonly code: keyof ExchangeWords['remarks'];
  readonly sheet: string;
  readonly cell: string;
  readonly head: string;
  readonly words: string;
  readonly wanted: string | null;
  readonly values: readonly string[];
}

const LONGEST = 400;
const short = (text: string): string =>
  visible(text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).replace(/\\u\{a\}/g, ' ⏎ ');

/** Why a cell was not taken, in one line. */
export function mergeRemarkSays({ code, head, words, wanted, values }: ReportedRemark, language: Language): string {
  const { remarks, wanted: kinds } = exchange[language];
  const say = Object.entries(kinds).find(([name]) => name === wanted)?.[1];
  return remarks[code]({ head: short(head), words: short(words), wanted: say?.(values.join(', ')) ?? wanted ?? '' });
}

/** Empty lines between its parts. */
export function mergeReport(data: MergeReportData, { language, colour }: TextStyle): string {
  const words = exchange[language].merge;
  const ink = paint(colour);
  const value = (text: string): string => (text === '' ? ink.dim(words.empty) : short(text));
  const place = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
    visible(cell === '' ? sheet : `${sheet}!${cell}`);
  const heads = [words.base, words.folder, words.workbook];
  const width = widest(heads);
  const { conflicts, missing, gone, remarks, added } = data;
  const part = (head: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${ink.bold(head)}\n${lines.map((line) => `  ${line}`).join('\n')}`];
  const parts = [
    `${ink.bold(short(words.from(data.title, data.exportedOn)))} (${visible(data.workbook)})\n${
      data.changed + added.length + conflicts.length + missing.length + gone.length === 0
        ? words.nothing
        : words.summary(data.changed, added.length, conflicts.length)
    }`,
    ...(data.renamed.length > 0 ? [short(words.renamed(data.renamed.map(({ from, to }) => `${from} → ${to}`).join(', ')))] : []),
    ...(data.people > 0 ? [words.people(data.people)] : []),
    ...part(
      words.conflicts,
      conflicts.flatMap(({ thing, field, base, folder, workbook, kept }) => [
        words.says(`${ink.yellow('!')} ${short(thing)}, ${short(field)}`, words.kept[kept]),
        ...[base, folder, workbook].map((text, index) => `    ${ink.dim(padEnd(heads[index] ?? '', width))}  ${value(text)}`),
      ]),
    ),
    ...part(
      words.missing,
      missing.map(({ sheet, thing, id, what }) => {
        const says = { kept: words.isKept, removed: words.isRemoved, changed: words.isChanged, cited: words.isCited(id) }[what];
        return words.says(`${ink.yellow('−')} ${visible(sheet)}, ${short(thing)}`, says);
      }),
    ),
    ...part(
      words.gone,
      gone.flatMap(({ thing, field, workbook }, at) => [
        words.says(`${ink.yellow('!')} ${short(thing)}, ${short(field)}`, value(workbook)),
        ...(at === gone.length - 1 ? [words.goneWayOut] : []),
      ]),
    ),
    ...part(
      words.remarks,
      remarks.map((remark) => `${ink.yellow('!')} ${ink.bold(place(remark))}  ${mergeRemarkSays(remark, language)}`),
    ),
    ...(data.computed.length === 0 ? [] : part(words.computed, [data.computed.map(place).join(', ')])),
  ];
  return `${parts.join('\n\n')}\n`;
}

// Update forms that came back, for people: who answered, whom to remind, then what each brings that must be seen.

export interface UpdatesReportData {
  readonly answers: readonly { readonly lead: string; readonly told: MergeReportData; readonly isFilled: boolean }[];
  /** Leads whose form did not come, or came back as it went: then its file. */
  readonly silent: readonly { readonly lead: string; readonly workbook: string | null }[];
  /** Files that were not taken, and why. */
  readonly others: readonly { readonly path: string; readonly why: string }[];
}

const mustBeSeen = ({ conflicts, missing, gone, remarks, computed, people }: MergeReportData): boolean =>
  conflicts.length + missing.length + gone.length + remarks.length + computed.length + people > 0;

export function updatesReport({ answers, silent, others }: UpdatesReportData, style: TextStyle): string {
  const words = exchange[style.language].forms;
  const { says } = exchange[style.language].merge;
  const ink = paint(style.colour);
  const part = (head: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${ink.bold(`${head} (${lines.length})`)}\n${lines.map((line) => `  ${line}`).join('\n')}\n`];
  return [
    ...part(
      words.answered,
      answers.map(
        ({ lead, told: { workbook, changed, added, conflicts } }) =>
          `${ink.green('✓')} ${visible(words.answer(lead, workbook, changed + added.length, conflicts.length))}`,
      ),
    ),
    ...part(
      words.silent,
      silent.map(({ lead, workbook }) =>
        says(`${ink.yellow('!')} ${visible(lead)}`, visible(workbook === null ? words.never : words.unchanged(workbook))),
      ),
    ),
    ...part(
      words.others,
      others.map(({ path, why }) => says(`${ink.yellow('!')} ${visible(path)}`, visible(why))),
    ),
    ...answers.filter(({ told }) => mustBeSeen(told)).map(({ told }) => mergeReport(told, style)),
  ].join('\n');
}
