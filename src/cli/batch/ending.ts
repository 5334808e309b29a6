// What commands over many projects say alike: a list for programs, the errors that kept something back, and a code. Of a sound project nothing is kept.
import { ruleOf } from '../../checking/index.ts';
import type { Language, Outcome, World } from '../../model/index.ts';
import { gathering, jsonText, mostProblems, problemsReport } from '../../reporting/index.ts';
import { exitCodeOf } from '../commands/each-project.ts';

export interface Ending {
  add(outcome: Outcome<unknown>): void;
  /** Tells the errors, and gives the exit code. */
  end(): 0 | 1 | 2;
}

export function endingOf(language: Language, world: World): Ending {
  const errors = gathering(mostProblems);
  let code: 0 | 1 | 2 = 0;
  return {
    add({ root, problems, filesChecked, waived = [] }) {
      const own = exitCodeOf([{ problems }]);
      if (own > code) code = own;
      if (own > 0) errors.add({ root, filesChecked, waived, problems: problems.filter(({ severity }) => severity === 'error') });
    },
    end() {
      const { colour, width } = world;
      if (code > 0) world.err(problemsReport(errors.gathered(), { language, colour, width, ruleOf }));
      return code;
    },
  };
}

export interface JsonList {
  add(value: object): void;
  end(): void;
}

/** One after the other, the same text as if all had been held: `{"jalon": 1, "kind": kind, [kind]: [… ]}` */
export function jsonList(world: Pick<World, 'out'>, kind: string): JsonList {
  const whole = jsonText({ jalon: 1, kind, [kind]: [] });
  const head = whole.slice(0, whole.lastIndexOf(']'));
  let count = 0;
  return {
    add(value) {
      // Line ends of the values themselves are escaped.
      const text = jsonText(value).trimEnd().replaceAll('\n', '\n    ');
      world.out(`${count === 0 ? head : ','}\n    ${text}`, true);
      count++;
    },
    end: () => world.out(count === 0 ? whole : '\n  ]\n}\n', true),
  };
}
