// For test reports: a suite a project, a case a problem; what fails the run is a failure, the rest is a skipped case, the errors that somebody accepted too.
// Source: github.com/testmoapp/junitxml, the elements that continuous integration tools share.

import { sumOf } from '../../../values/index.ts';
import { escapeSigns } from '../../../wording/escape.ts';
import { problemReports, reportFormats } from '../../../wording/faults/problem-reports.ts';
import { visible } from '../../../wording/visible.ts';
import { isAcceptedError, type ReportedProblem, tell, tellAccepted } from '../reported-problems.ts';
import type { Format, FormatStyle, ReportedProject } from './format.ts';

/** XML 1.0 has no place for these, whatever their escape. */
const impossible = /[\ufffe\uffff]/g;
const xml = (text: string): string => escapeSigns(visible(text).replace(impossible, '\ufffd'));

const element = (name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string => {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xml(String(value))}"`)].join(' ');
  return inside === '' ? `<${open}/>` : `<${open}>${inside}</${name}>`;
};

/** Readers know a case by its class and name, and keep one of each. */
function namesOf(reported: readonly ReportedProblem[]): string[] {
  const seen = new Map<string, number>();
  return reported.map(({ path, problem, says }) => {
    const name = `${problem.code} : ${says}`;
    const rank = (seen.get(`${path} ${name}`) ?? 0) + 1;
    seen.set(`${path} ${name}`, rank);
    return rank === 1 ? name : `${name} (${rank})`;
  });
}

interface Suite {
  readonly text: string;
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

function caseOf(
  { path, problem: { at, code, severity }, says }: ReportedProblem,
  name: string,
  fails: boolean,
  leave?: string,
): string {
  const place = `${path}:${at.line}:${at.column}`;
  const result = fails
    ? element('failure', { message: says, type: severity }, xml(`${place}  ${says}  ${code}`))
    : element('skipped', { message: `${severity} : ${place}  ${leave ?? says}` });
  return element('testcase', { classname: path, name, file: path, line: at.line }, result);
}

/** A project without problems is one case that passes. */
function suiteOf(project: ReportedProject, { language, ruleOf, strict }: FormatStyle): Suite {
  const reported = tell([project], language, ruleOf);
  const accepted = tellAccepted([project], language, ruleOf, isAcceptedError);
  const words = problemReports[language];
  const names = namesOf([...reported, ...accepted]);
  const fails = ({ problem }: ReportedProblem): boolean =>
    problem.severity === 'error' || (strict && problem.severity === 'warning');
  const cases = [
    ...reported.map((one, index) => caseOf(one, names[index] ?? '', fails(one))),
    ...accepted.map((one, index) =>
      caseOf(one, names[reported.length + index] ?? '', false, words.acceptedAs(one.says, words.leave(one.by))),
    ),
  ];
  if (cases.length === 0) cases.push(element('testcase', { classname: project.root, name: 'jalon validate' }));
  const failures = reported.filter(fails).length;
  const counts = { tests: cases.length, failures, skipped: reported.length + accepted.length - failures };
  const text = element('testsuite', { name: project.root, ...counts, errors: 0 }, `\n    ${cases.join('\n    ')}\n  `);
  return { text: `  ${text}\n`, ...counts };
}

export const junit: Format = {
  id: 'junit',
  ...reportFormats.junit,
  text({ projects }, style) {
    const suites = projects.map((project) => suiteOf(project, style));
    const sum = (of: 'tests' | 'failures' | 'skipped'): number => sumOf(suites, (one) => one[of]);
    const counts = { name: 'jalon', tests: sum('tests'), failures: sum('failures'), errors: 0, skipped: sum('skipped') };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', counts, `\n${suites.map(({ text }) => text).join('')}`)}\n`;
  },
};
