// For code scanning: SARIF 2.1.0, within the limits of those who receive it.
// Sources: docs.oasis-open.org/sarif/sarif/v2.1.0, sections cited below; limits: docs.github.com, « SARIF support for code scanning ».

import type { Position, Severity } from '../../../model/index.ts';
import { isHolder } from '../../../values/index.ts';
import { problemReports, reportFormats } from '../../../wording/faults/problem-reports.ts';
import { visible } from '../../../wording/visible.ts';
import { jsonText } from '../../json-text.ts';
import type { ExplainedRule } from '../explanation.ts';
import { fingerprints } from '../fingerprints.ts';
import {
  type Accepted,
  fromHere,
  isAcceptedError,
  type ReportedProblem,
  tell,
  tellAccepted,
  worst,
} from '../reported-problems.ts';
import { ruleBehind } from '../rule-behind.ts';
import type { Format, FormatStyle } from './format.ts';

/** GitHub keeps no more of one run. */
const mostResults = 5000;
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/** A plain text message: braces stand for placeholders unless doubled (3.11.5), and `[…](…)` for a link (3.11.6). */
const message = (text: string): { text: string } => ({
  text: text.replaceAll('{', '{{').replaceAll('}', '}}').replaceAll('](', '] ('),
});

/** A relative reference, each segment percent-encoded (3.4.4). */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

const physical = (path: string, { line, column }: Position, excerpt?: string) => ({
  artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
  region: { startLine: line, startColumn: column, ...(excerpt === undefined ? {} : { snippet: { text: excerpt } }) },
});

const isPosition = (value: unknown): value is Position => isHolder(value) && 'column' in value;

function descriptor(code: string, rule: ExplainedRule | undefined, { language }: FormatStyle) {
  if (rule === undefined) return { id: code };
  const { why, mend } = rule[language];
  const { wrong, right } = problemReports[language].example;
  const { example } = rule;
  const block = (title: string, text: string): string => `\n\n**${title}**\n\n\`\`\`yaml\n${text}\n\`\`\``;
  const shown = `${block(wrong, example.wrong)}${block(right, example.right)}`;
  return {
    id: code,
    shortDescription: message(why),
    fullDescription: message(why),
    help: { ...message(mend), markdown: `${mend}${shown}` },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function result({ root, path, problem, says }: ReportedProblem, ruleIndex: number, print: string | undefined) {
  const others = Object.values(problem.found).filter(isPosition);
  return {
    ruleId: problem.code,
    ruleIndex,
    level: levels[problem.severity],
    message: message(says),
    locations: [{ physicalLocation: physical(path, problem.at, problem.excerpt) }],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.map((at, id) => ({ id: id + 1, physicalLocation: physical(fromHere(root, at.path), at) })) }),
    partialFingerprints: { 'jalonProblem/v1': print },
  };
}

/** By a comment in the file, or elsewhere: by a waiver, or the list of known problems (3.35). */
const suppression = ({ kind }: Accepted['by'], justification: string) => ({
  kind: kind === 'ignore' ? 'inSource' : 'external',
  status: 'accepted',
  justification,
});

export const sarif: Format = {
  id: 'sarif',
  ...reportFormats.sarif,
  most: mostResults,
  text({ projects, counts: { errors, warnings, infos } }, style) {
    const { language, ruleOf, version } = style;
    const words = problemReports[language];
    const all = tell(projects, language, ruleOf);
    const reported = worst(all, mostResults);
    const found = errors + warnings + infos;
    const accepted = tellAccepted(projects, language, ruleOf, isAcceptedError).slice(0, mostResults - reported.length);
    const prints = fingerprints([...all, ...accepted]);
    const rules = new Map([...reported, ...accepted].map(({ problem }) => [problem.code, ruleBehind(problem, ruleOf)]));
    const codes = [...rules.keys()].sort();
    const truncated = { level: 'warning', message: message(words.truncated(reported.length, found)) };
    const notifications = reported.length < found ? { toolExecutionNotifications: [truncated] } : {};
    return jsonText({
      version: '2.1.0',
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      runs: [
        {
          tool: {
            driver: {
              name: 'jalon',
              semanticVersion: version,
              language,
              rules: codes.map((code) => descriptor(code, rules.get(code), style)),
            },
          },
          invocations: [{ executionSuccessful: true, ...notifications }],
          originalUriBaseIds: { '%SRCROOT%': { description: { text: words.root } } },
          columnKind: 'unicodeCodePoints',
          language,
          results: [
            ...reported.map((one) => result(one, codes.indexOf(one.problem.code), prints.get(one.problem))),
            ...accepted.map((one) => ({
              ...result(one, codes.indexOf(one.problem.code), prints.get(one.problem)),
              suppressions: [suppression(one.by, visible(words.leave(one.by)))],
            })),
          ],
        },
      ],
    });
  },
};
