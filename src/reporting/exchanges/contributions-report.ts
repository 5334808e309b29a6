// What contributions would become: needs to create, needs that others ask for too, and what may be the same.
import type { OutsideWords } from '../../model/index.ts';
import { grouped } from '../../values/index.ts';
import { spoken } from '../../vocabulary/index.ts';
import { contributionsImport } from '../../wording/exchanges/contributions-import.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { clip } from '../table.ts';
import { outsideLines } from './outside-lines.ts';

export interface ContributionsReportData {
  readonly file: string;
  readonly sheet: string;
  readonly contributions: number;
  /** Those that an earlier file brought. */
  readonly known: number;
  /** Needs whose votes are not those that an earlier file brought. */
  readonly votes: readonly { readonly id: string; readonly before: number; readonly now: number }[];
  /** Texts in which somebody was hidden. */
  readonly masked: number;
  readonly personal: readonly string[];
  readonly aside: readonly string[];
  readonly outside: readonly OutsideWords[];
  /** What no need holds, by its cell. */
  readonly left: readonly { readonly what: keyof (typeof contributionsImport)['fr']['left']; readonly address: string }[];
  readonly needs: readonly {
    readonly id: string;
    readonly statement: string;
    readonly isNew: boolean;
    readonly count: number;
    readonly votes: number;
    /** The need that may be the same. */
    readonly near: string | null;
  }[];
}

/** Needs past these are counted; `--json` gives all. */
const most = 60;
const longest = 100;
/** Cells named of each kind. */
const mostNamed = 8;

export function contributionsReport(data: ContributionsReportData, { language, colour }: TextStyle): string {
  const words = contributionsImport[language];
  const ink = paint(colour);
  const part = (head: string, isNew: boolean): readonly string[] => {
    const all = data.needs.filter((one) => one.isNew === isNew);
    if (all.length === 0) return [];
    const lines = all.slice(0, most).flatMap(({ id, statement, count, votes, near }) => {
      const line = `  ${isNew ? ink.green('+') : ink.cyan('~')} ${id}  ${clip(visible(statement), longest)}  ${ink.dim(`(${words.asked(count, votes)})`)}`;
      const command = spoken(`jalon set ${id} mergedInto=${near}`, language);
      return near === null ? [line] : [line, `    ${ink.yellow('?')} ${words.near(near, command)}`];
    });
    return [head, ...lines, ...(all.length > most ? [`  ${words.more(all.length - most)}`] : [])];
  };
  const named = (cells: readonly string[]): string =>
    [...cells.slice(0, mostNamed), ...(cells.length > mostNamed ? [words.more(cells.length - mostNamed)] : [])].join(', ');
  const count = (isNew: boolean): number => data.needs.filter((one) => one.isNew === isNew).length;
  return `${[
    ink.bold(visible(words.read(data.file, data.sheet))),
    words.counts(data.contributions, data.known),
    ...(data.votes.length > 0 ? [`  · ${words.votesChanged(named(data.votes.map(words.voted)))}`] : []),
    ...(data.personal.length > 0 ? [`  · ${visible(words.personal(data.personal))}`] : []),
    ...(data.aside.length > 0 ? [`  · ${visible(words.aside(data.aside))}`] : []),
    ...[...grouped(data.left, ({ what }) => what)].map(
      ([what, cells]) => `  · ${words.left[what](cells.length)} (${named(cells.map(({ address }) => address))})`,
    ),
    ...outsideLines(data.outside, language),
    ...(data.masked > 0 ? [`  · ${words.masked(data.masked)}`] : []),
    ...part(words.created(count(true)), true),
    ...part(words.joined(count(false)), false),
  ].join('\n')}\n`;
}
