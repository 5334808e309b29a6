// For GitLab's code quality widget, in the fields that it reads.
// Source: docs.gitlab.com, « Code Quality », « Code Quality report format ».
import type { Severity } from '../../../model/index.ts';
import { problemReports, reportFormats } from '../../../wording/faults/problem-reports.ts';
import { visible } from '../../../wording/visible.ts';
import { jsonText } from '../../json-text.ts';
import { fingerprints } from '../fingerprints.ts';
import { isAcceptedError, type ReportedProblem, tell, tellAccepted } from '../reported-problems.ts';
import type { Format } from './format.ts';

const grades: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = { error: 'major', warning: 'minor', info: 'info' };

export const gitlab: Format = {
  id: 'gitlab',
  ...reportFormats.gitlab,
  text({ projects }, { language, ruleOf }) {
    const reported = tell(projects, language, ruleOf);
    const accepted = tellAccepted(projects, language, ruleOf, isAcceptedError);
    const prints = fingerprints([...reported, ...accepted]);
    const words = problemReports[language];
    const entry = ({ path, problem, problem: { at } }: ReportedProblem, description: string, severity: Severity) => ({
      description,
      check_name: problem.code,
      fingerprint: prints.get(problem),
      severity: grades[severity],
      location: { path, lines: { begin: at.line }, positions: { begin: { line: at.line, column: at.column } } },
    });
    return jsonText([
      ...reported.map((one) => entry(one, one.says, one.problem.severity)),
      ...accepted.map((one) => entry(one, words.acceptedAs(one.says, visible(words.leave(one.by))), 'info')),
    ]);
  },
};
