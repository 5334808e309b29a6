// Problems for people: a clickable place, how bad, one sentence, the code, and for an error the line itself.
import type { ChalkInstance } from 'chalk';
import type { Language, Severity } from '../model/index.ts';
import { problemReports, type Tally } from '../wording/problem-reports.ts';
import { reports } from '../wording/reports.ts';
import { visible } from '../wording/visible.ts';
import { codeFrame } from './code-frame.ts';
import type { Gathered } from './gathering.ts';
import { paint } from './paint.ts';
import { isAcceptedError, leftOut, type RuleOf, type Told, tell, tellAccepted, worst } from './told.ts';

export interface ProblemsStyle {
  readonly language: Language;
  readonly colour: 0 | 1 | 2 | 3;
  readonly ruleOf: RuleOf;
  /** Of the terminal, in characters. */
  readonly width?: number;
}

/** More than this is not read; what is shown is the most severe. */
export const mostShown = 100;

const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };
const shadeOf = (severity: Severity, ink: ChalkInstance): ChalkInstance =>
  ({ error: ink.red, warning: ink.yellow, info: ink.blue })[severity];

/** The line and a mark under the column. A problem of the file itself has no line to show. */
function frame({ problem: { at, code, severity, excerpt } }: Told, ink: ChalkInstance, width: number): string {
  if (severity !== 'error' || excerpt === undefined || code.startsWith('file/')) return '';
  const number = `  ${at.line} │ `;
  const { line, before } = codeFrame(excerpt, at.column, Math.max(20, width - number.length));
  const margin = `${' '.repeat(number.length - 2)}│ `;
  return `${ink.dim(number)}${line}\n${ink.dim(margin)}${' '.repeat(before)}${ink.red('^')}\n\n`;
}

function lines(told: Told, { language, colour, width = 100 }: ProblemsStyle): string {
  const ink = paint(colour);
  const { at, code, severity } = told.problem;
  const place = ink.bold(`${visible(told.path)}:${at.line}:${at.column}`);
  const sign = shadeOf(severity, ink)(`${signs[severity]} ${reports[language].severity[severity]}`);
  return `${place}  ${sign}  ${told.says}  ${ink.dim(code)}\n${frame(told, ink, width)}`;
}

/** Problems in the order of their place, what was left out, and how to learn more; empty when there is none. */
export function problemsList({ projects, counts }: Gathered, style: ProblemsStyle): string {
  const words = problemReports[style.language];
  const ink = paint(style.colour);
  const told = tell(projects, style.language, style.ruleOf);
  if (told.length === 0) return '';
  const shown = worst(told, mostShown);
  const rest = leftOut(counts, shown);
  const body = shown.map((one) => lines(one, style)).join('');
  const left = rest.errors + rest.warnings + rest.infos > 0 ? `${words.andMore(rest)}\n` : '';
  return `${body.endsWith('\n\n') ? body : `${body}\n`}${left}${ink.dim(words.explain)}\n`;
}

/** The errors that somebody accepted, a line each; empty when there is none. */
export function acceptedList({ projects, counts }: Gathered, { language, colour, ruleOf }: ProblemsStyle): string {
  const words = problemReports[language];
  const ink = paint(colour);
  const shown = tellAccepted(projects, language, ruleOf, isAcceptedError).slice(0, mostShown);
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

export const problemsReport = (told: Gathered, style: ProblemsStyle): string =>
  `${problemsList(told, style)}${verdict(told.counts, null, style)}`;
