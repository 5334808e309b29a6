// What a problem code means, for people.
import type { Found, Severity, Step } from '../../model/index.ts';
import { colon } from '../../values/index.ts';

import { label } from '../../wording/index.ts';
import { reports } from '../../wording/reports.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { padEnd, widest } from '../table.ts';

interface Explained {
  readonly why: string;
  readonly mend: string;
  says(found: Found): string;
}
/** What reporting needs of a rule to explain it. */
export interface ExplainedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly step?: Step;
  /** Who wrote a rule that is not jalon’s, and in which file. */
  readonly from?: 'project' | 'organisation';
  readonly path?: string;
  readonly example: { readonly wrong: string; readonly right: string };
  readonly fr: Explained;
  readonly en: Explained;
}
export type RuleOf = (code: string) => ExplainedRule | undefined;

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

export function explanation(rule: ExplainedRule, { language, colour }: TextStyle): string {
  const ink = paint(colour);
  const words = reports[language].explain;
  const heading = (text: string): string => `\n${ink.bold(text)}\n`;
  const step = rule.step ? `${words.step} ${label(`project.step=${rule.step}`, language)}` : words.always;
  const { wrong, right } = rule.example;
  const example = `${heading(words.wrong)}${ink.red(indented(wrong))}\n${heading(words.right)}${ink.green(indented(right))}\n`;
  const origin = rule.from === undefined ? '' : `${words.from[rule.from]}${colon[language]}${rule.path}\n`;
  return `${ink.bold(rule.code)}\n${origin}${words.severity}${colon[language]}${reports[language].severity[rule.severity]} · ${step}\n${heading(words.why)}  ${rule[language].why}\n${heading(words.mend)}  ${rule[language].mend}\n${example}`;
}

/** Codes with their severity and their reason, one a line; `words`: what was asked, when they are not all. */
export function explanations(rules: readonly ExplainedRule[], { language, colour }: TextStyle, words?: string): string {
  const ink = paint(colour);
  const width = widest(rules.map(({ code }) => code));
  const { severity, explain } = reports[language];
  const wide = widest(Object.values(severity));
  return [
    ink.bold(words === undefined ? explain.all : explain.about(words)),
    ...rules.map((rule) => `${padEnd(rule.code, width)}  ${padEnd(severity[rule.severity], wide)}  ${rule[language].why}`),
    '',
  ].join('\n');
}
