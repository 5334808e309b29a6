// For programs: everything that was found, as values, with the sentence in both languages.
import type { Problem } from '../../../model/index.ts';
import { reportFormats } from '../../../wording/faults/problem-reports.ts';
import { jsonText } from '../../json-text.ts';
import { fingerprints } from '../fingerprints.ts';
import { tell } from '../reported-problems.ts';
import { ruleBehind } from '../rule-behind.ts';
import type { Format } from './format.ts';

/** A rule that is not ours is named with its file: `explain` says the rest. */
const withOrigin = (problem: Problem) => {
  const { rule } = problem;
  return rule === undefined ? problem : { ...problem, rule: { from: rule.from, path: rule.path } };
};

export const json: Format = {
  id: 'json',
  ...reportFormats.json,
  hasStandings: true,
  text({ projects, counts }, { language, ruleOf }) {
    const reported = tell(projects, language, ruleOf);
    const prints = fingerprints(reported);
    return jsonText({
      jalon: 1,
      kind: 'outcomes',
      checked: counts,
      outcomes: projects.map(({ root, filesChecked, problems, waived, standing }) => ({
        root,
        filesChecked,
        problems: problems.map((problem) => ({
          ...withOrigin(problem),
          message: {
            fr: ruleBehind(problem, ruleOf)?.fr.says(problem.found) ?? problem.code,
            en: ruleBehind(problem, ruleOf)?.en.says(problem.found) ?? problem.code,
          },
          fingerprint: prints.get(problem),
        })),
        waived: (waived ?? []).map(({ problem, ...leave }) => ({ problem: withOrigin(problem), ...leave })),
        standing: standing ?? null,
      })),
    });
  },
};
