// The rules of templates/rules/, which need no code: compiled when they are first asked.

import type { Found, Language } from '../../model/index.ts';
import { filled } from '../../values/index.ts';
import { worded } from '../../wording/label.ts';
import { shippedRules } from '../generated/shipped-rules.ts';
import { type Rule, rule } from '../rule.ts';
import { both, type Compiled, compile, type WrittenRule } from './compile.ts';
import { run } from './run.ts';

/** They count no fact of a project: what they say follows from the files alone. */
function compiledOnce(written: WrittenRule): () => Compiled {
  let made: Compiled | null = null;
  return () => {
    made ??= compile(written, []).compiled;
    if (made === null) throw new Error(`the shipped rule ${written.code} does not compile`);
    return made;
  };
}

function ruleFrom(written: WrittenRule): Rule {
  const { code, severity = 'warning', step, example } = written;
  const [says, why, mend] = [both(written.says), both(written.why), both(written.mend)];
  const compiled = compiledOnce(written);
  const sentences = (language: Language) => ({
    says: (found: Found) => filled(says[language], worded(found, compiled().coded, language)),
    why: why[language],
    mend: mend[language],
  });
  return rule({
    code,
    severity,
    ...(step && { step }),
    example: { wrong: example.wrong.trimEnd(), right: example.right.trimEnd() },
    check: (context) => run(compiled(), context),
    fr: sentences('fr'),
    en: sentences('en'),
  });
}

const byCode = new Map(shippedRules.map((written) => [written.code, ruleFrom(written)]));

/** By its code: where a rule stands in the list is where people read of it. */
export function shipped(code: string): Rule {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`no shipped rule is called ${code}`);
  return found;
}
