// For GitLab's code quality widget, in the fields that it reads.
// Source: docs.gitlab.com, « Code Quality », « Code Quality report format ».
import type { Severity } from '../../model/index.ts';
import { reportFormats } from '../../wording/problem-reports.ts';
import { fingerprints } from '../fingerprints.ts';
import { jsonText } from '../json-text.ts';
import { tell } from '../reported-problems.ts';
import type { Format } from './format.ts';

const grades: Readonly<Record<Severity, 'major' | 'minor' | 'info'>> = { error: 'major', warning: 'minor', info: 'info' };

export const gitlab: Format = {
  id: 'gitlab',
  ...reportFormats.gitlab,
  text({ projects }, { language, ruleOf }) {
    const told = tell(projects, language, ruleOf);
    const prints = fingerprints(told);
    return jsonText(
      told.map(({ path, problem, says }) => ({
        description: says,
        check_name: problem.code,
        fingerprint: prints.get(problem),
        severity: grades[problem.severity],
        location: { path, lines: { begin: problem.at.line } },
      })),
    );
  },
};
