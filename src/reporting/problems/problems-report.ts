// Problems for people: a clickable place, how bad, one sentence, the code, and for an error the line itself.

import type { ChalkInstance } from 'chalk';
import type { Severity } from '../../model/index.ts';
import { sumOf } from '../../values/index.ts';
import { problemReports, type Tally } from '../../wording/faults/problem-reports.ts';
import { reports } from '../../wording/reports.ts';
import { visible } from '../../wording/visible.ts';
import { alikeAs, type Gathered } from '../gathering.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { isAcceptedError, leftOut, type ReportedProblem, type RuleOf, tell, tellAccepted, worst } from './reported-problems.ts';

// A line of a file with a mark under one of its characters, whatever it holds.

/** What terminals show two cells wide: East Asian wide and full-width characters, emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

interface Piece {
  readonly shown: string;
  readonly width: number;
}

function pieceOf(character: string): Piece {
  // A tab takes the same room everywhere, and can be told from spaces.
  if (character === '\t') return { shown: '→   ', width: 4 };
  const shown = visible(character);
  if (shown !== character) return { shown, width: shown.length };
  return { shown, width: /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1 };
}

const widthOf = (pieces: readonly Piece[]): number => sumOf(pieces, ({ width }) => width);

export interface CodeFrame {
  readonly line: string;
  /** Cells before the mark. */
  readonly before: number;
}

/** The character at `column` (code points, from 1) stays in view: what does not fit in `room` cells is cut around it, with `…`. */
export function codeFrame(text: string, column: number, room: number): CodeFrame {
  const pieces = [...text].map(pieceOf);
  const at = Math.min(column - 1, pieces.length);
  const fits = widthOf(pieces) <= room;
  let from = 0;
  let before = widthOf(pieces.slice(0, at));
  // A third of the room is for what follows.
  while (!fits && before > (room * 2) / 3) before -= pieces[from++]?.width ?? 0;
  while (from > 0 && pieces[from]?.width === 0) from++;
  let to = at;
  let used = before + (from > 0 ? 1 : 0);
  while (to < pieces.length && used + (pieces[to]?.width ?? 0) < room + (fits ? 1 : 0)) used += pieces[to++]?.width ?? 0;
  const shown = pieces.slice(from, to).map((piece) => piece.shown);
  return {
    line: `${from > 0 ? '…' : ''}${shown.join('')}${to < pieces.length ? '…' : ''}`.trimEnd(),
    before: before + (from > 0 ? 1 : 0),
  };
}

export interface ProblemsStyle extends TextStyle {
  readonly ruleOf: RuleOf;
  /** Of the terminal, in characters. */
  readonly width?: number;
  /** Each problem by itself, though others are alike. */
  readonly all?: boolean;
}

/** More lines than this are not read; what is shown is the most severe. */
export const mostProblems = 100;

const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };
const shadeOf = (severity: Severity, ink: ChalkInstance): ChalkInstance =>
  ({ error: ink.red, warning: ink.yellow, info: ink.blue })[severity];

/** The line and a mark under the column. A problem of the file itself has no line to show. */
function frame({ problem: { at, code, severity, excerpt } }: ReportedProblem, ink: ChalkInstance, width: number): string {
  if (severity !== 'error' || excerpt === undefined || code.startsWith('file/')) return '';
  const number = `  ${at.line} │ `;
  const { line, before } = codeFrame(excerpt, at.column, Math.max(20, width - number.length));
  const margin = `${' '.repeat(number.length - 2)}│ `;
  return `${ink.dim(number)}${line}\n${ink.dim(margin)}${' '.repeat(before)}${ink.red('^')}\n\n`;
}

/** So many of one code, in one project, are told in one line; errors are each told with their line. */
const alike = 4;
/** Of those that are told with another one, places that are named. */
const mostNamed = 3;

/** Each problem that is told in a line of its own, with those that are told with it. */
function together(reported: readonly ReportedProblem[], all: boolean): readonly (readonly ReportedProblem[])[] {
  const groups = new Map<string, ReportedProblem[]>();
  for (const [index, one] of reported.entries()) {
    const key = (all ? null : alikeAs(one.root, one.problem)) ?? String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const isTogether = new Set([...groups.values()].filter(({ length }) => length >= alike));
  const groupOf = new Map([...groups.values()].flatMap((group) => group.map((one) => [one, group] as const)));
  return reported.flatMap((one) => {
    const group = groupOf.get(one) ?? [one];
    if (!isTogether.has(group)) return [[one]];
    return group[0] === one ? [group] : [];
  });
}

function lines([reported, ...others]: readonly ReportedProblem[], { language, colour, width = 100 }: ProblemsStyle): string {
  if (reported === undefined) return '';
  const ink = paint(colour);
  const words = problemReports[language];
  const named = others.slice(0, mostNamed).map(({ path, problem }) => `${visible(path)}:${problem.at.line}`);
  const count = others.length === 0 ? '' : ` ×${others.length + 1}`;
  const alsoAt = others.length === 0 ? '' : `  ${ink.dim(words.alsoAt(named, others.length - named.length))}`;
  const { at, code, severity } = reported.problem;
  const place = ink.bold(`${visible(reported.path)}:${at.line}:${at.column}`);
  const sign = shadeOf(severity, ink)(`${signs[severity]} ${reports[language].severity[severity]}${count}`);
  return `${place}  ${sign}  ${reported.says}${alsoAt}  ${ink.dim(code)}\n${frame(reported, ink, width)}`;
}

/** Problems in the order of their place, what was left out, and how to learn more; empty when there is none. */
export function problemsList({ projects, counts }: Gathered, style: ProblemsStyle): string {
  const words = problemReports[style.language];
  const ink = paint(style.colour);
  const reported = tell(projects, style.language, style.ruleOf);
  if (reported.length === 0) return '';
  const all = together(reported, style.all ?? false);
  const heads = new Set(
    worst(
      all.flatMap((group) => group.slice(0, 1)),
      mostProblems,
    ),
  );
  const groups = all.filter(([head]) => head !== undefined && heads.has(head));
  const shown = groups.flat();
  const rest = leftOut(counts, shown);
  const body = groups.map((group) => lines(group, style)).join('');
  const left = rest.errors + rest.warnings + rest.infos > 0 ? `${words.andMore(rest)}\n` : '';
  return `${body.endsWith('\n\n') ? body : `${body}\n`}${left}${groups.length < shown.length ? `${ink.dim(words.each)}\n` : ''}${ink.dim(words.explain)}\n`;
}

/** The errors that somebody accepted, a line each; empty when there is none. */
export function acceptedList({ projects, counts }: Gathered, { language, colour, ruleOf }: ProblemsStyle): string {
  const words = problemReports[language];
  const ink = paint(colour);
  const shown = tellAccepted(projects, language, ruleOf, isAcceptedError).slice(0, mostProblems);
  const list = shown.map(({ path, problem: { at, code }, says, by }) => {
    const place = ink.bold(`${visible(path)}:${at.line}:${at.column}`);
    return `${place}  ${ink.blue(`· ${words.acceptedSign}`)}  ${words.acceptedAs(says, visible(words.leave(by)))}  ${ink.dim(code)}\n`;
  });
  const left = counts.acceptedErrors - shown.length;
  return `${list.join('')}${left > 0 ? `${words.andMoreAccepted(left)}\n` : ''}${list.length > 0 ? '\n' : ''}`;
}

/** One line: what was checked, in how many milliseconds when that is known, and what was found. */
export function verdict(counts: Tally, milliseconds: number | null, { language, colour }: ProblemsStyle): string {
  const ink = paint(colour);
  const sign = counts.errors > 0 ? ink.red('✗') : counts.warnings > 0 ? ink.yellow('!') : ink.green('✓');
  return `${sign} ${problemReports[language].checked(counts, milliseconds)}\n`;
}

export const problemsReport = (gathered: Gathered, style: ProblemsStyle): string =>
  `${problemsList(gathered, style)}${verdict(gathered.counts, null, style)}`;
