// Problems for people: a clickable place, how bad, one sentence, the code.
import type { Found, Outcome, Problem, Severity } from '../model/index.ts';
import { reports } from '../wording/reports.ts';
import { paint } from './paint.ts';
import { visible } from './visible.ts';

/** What reporting needs of a rule: its sentence. */
export type RuleOf = (
  code: string,
) => { readonly fr: { says(found: Found): string }; readonly en: { says(found: Found): string } } | undefined;

export interface ProblemsStyle {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
  readonly ruleOf: RuleOf;
}

const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };

function line(root: string, { at, code, severity, found }: Problem, { language, colour, ruleOf }: ProblemsStyle): string {
  const ink = paint(colour);
  const shade = { error: ink.red, warning: ink.yellow, info: ink.blue }[severity];
  const path = root === '.' ? at.path : `${root}/${at.path}`;
  const sentence = ruleOf(code)?.[language].says(found) ?? code;
  return `${ink.bold(`${visible(path)}:${at.line}:${at.column}`)}  ${shade(`${signs[severity]} ${reports[language].severity[severity]}`)}  ${visible(sentence)}  ${ink.dim(code)}\n`;
}

const count = (outcomes: readonly Outcome<unknown>[], severity: Severity): number =>
  outcomes.flatMap(({ problems }) => problems).filter((problem) => problem.severity === severity).length;

/** Every problem in the order of its place, then one line that says what was checked. */
export function problemsReport(outcomes: readonly Outcome<unknown>[], style: ProblemsStyle): string {
  const ink = paint(style.colour);
  const words = reports[style.language];
  const errors = count(outcomes, 'error');
  const warnings = count(outcomes, 'warning');
  const files = outcomes.reduce((sum, { filesChecked }) => sum + filesChecked, 0);
  const body = outcomes.flatMap(({ root, problems }) => problems.map((problem) => line(root, problem, style))).join('');
  const verdict = words.checked({ projects: outcomes.length, files, errors, warnings, infos: count(outcomes, 'info') });
  const hint = errors + warnings > 0 ? `${ink.dim(words.explainHint)}\n` : '';
  return `${body}${body === '' ? '' : '\n'}${errors > 0 ? ink.red('✗') : warnings > 0 ? ink.yellow('!') : ink.green('✓')} ${verdict}\n${hint}`;
}
