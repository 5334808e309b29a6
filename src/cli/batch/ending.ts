// What commands over many projects say alike: a list for programs that ask, the errors that kept something back, and a code. Of a sound project
// nothing is kept.
import { ruleOf } from '../../checking/index.ts';
import type { Outcome, World } from '../../model/index.ts';
import { gathering, jsonText, mostProblems, problemsReport } from '../../reporting/index.ts';
import { problemReports } from '../../wording/faults/problem-reports.ts';
import { exitCodeOf } from '../commands/each-project.ts';
import type { CommonOptions } from '../commands/options.ts';
import { isPartial } from '../commands/told-problems.ts';

export interface Ending {
  /** Prints what programs are told of a project, when they ask: one after the other, the same text as if all had been held. */
  list(value: object): void;
  /** `isTold`: something of the project was told, which what could not be read is missing from. */
  add(outcome: Outcome<unknown>, isTold: boolean): void;
  /** Ends the list, tells the errors, and gives the exit code. */
  end(): 0 | 1 | 2;
}

/** For programs: `{"jalon": 1, "kind": kind, [kind]: [… ]}` */
export function endingOf({ json, lang }: CommonOptions, world: World, kind: string): Ending {
  const errors = gathering(mostProblems);
  const whole = jsonText({ jalon: 1, kind, [kind]: [] });
  const head = whole.slice(0, whole.lastIndexOf(']'));
  let listed = 0;
  let isWhole = true;
  let code: 0 | 1 | 2 = 0;
  return {
    list(value) {
      if (!json) return;
      // Line ends of the values themselves are escaped.
      const text = jsonText(value).trimEnd().replaceAll('\n', '\n    ');
      world.out(`${listed === 0 ? head : ','}\n    ${text}`, true);
      listed++;
    },
    add({ root, problems, filesChecked, waived = [] }, isTold) {
      if (isTold && isPartial({ problems })) isWhole = false;
      const own = exitCodeOf([{ problems }]);
      if (own > code) code = own;
      if (own > 0) errors.add({ root, filesChecked, waived, problems: problems.filter(({ severity }) => severity === 'error') });
    },
    end() {
      const { colour, width, language } = world;
      if (json) world.out(listed === 0 ? whole : '\n  ]\n}\n', true);
      if (code > 0) world.err(problemsReport(errors.gathered(), { language: lang ?? language, colour, width, ruleOf }));
      if (!isWhole) world.err(`${problemReports[lang ?? language].partial}\n`);
      return code;
    },
  };
}
