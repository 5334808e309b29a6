// For GitHub Actions: workflow commands that become annotations, within the ten of each kind that a step may show.
// Source: docs.github.com, « Workflow commands for GitHub Actions »; escapes as in actions/toolkit, packages/core/src/command.ts;
// limits as in actions/toolkit, docs/problem-matchers.md.
import type { Severity } from '../../../model/index.ts';
import { problemReports, reportFormats } from '../../../wording/faults/problem-reports.ts';
import { visible } from '../../../wording/visible.ts';
import {
  countOf,
  isAcceptedError,
  ofSeverity,
  type ReportedProblem,
  severities,
  tell,
  tellAccepted,
} from '../reported-problems.ts';
import type { Format } from './format.ts';

const mostOfAKind = 10;
const kinds: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One line; properties in the order given. */
export function workflowCommand(kind: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${kind}${written.length > 0 ? ` ${written.join(',')}` : ''}::${data(message)}\n`;
}

const annotation = ({ path, problem: { at, code, severity }, says }: ReportedProblem): string =>
  workflowCommand(kinds[severity], { file: visible(path), line: at.line, col: at.column, title: code }, says);

export const github: Format = {
  id: 'github',
  ...reportFormats.github,
  most: mostOfAKind,
  text({ projects, counts }, { language, ruleOf }) {
    const words = problemReports[language];
    const reported = tell(projects, language, ruleOf);
    // The errors that somebody accepted stand first among the notices, which fail nothing.
    const accepted = tellAccepted(projects, language, ruleOf, isAcceptedError).map((one) =>
      annotation({
        ...one,
        problem: { ...one.problem, severity: 'info' },
        says: words.acceptedAs(one.says, visible(words.leave(one.by))),
      }),
    );
    const annotations = severities.flatMap((severity) => {
      const all = [...(severity === 'info' ? accepted : []), ...ofSeverity(reported, severity).map(annotation)];
      const count = countOf(counts, severity) + (severity === 'info' ? counts.acceptedErrors : 0);
      if (count <= mostOfAKind) return all;
      const shown = all.slice(0, mostOfAKind - 1);
      const rest = words.andMoreOf(severity, count - shown.length);
      return [...shown, workflowCommand(kinds[severity], { title: 'jalon' }, rest)];
    });
    return `${annotations.join('')}${words.checked(counts, null)}\n`;
  },
};
