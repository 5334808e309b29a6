// The words of the rule that found a problem: jalon’s own, or those that the problem brings along.

import type { Language, OwnRule, Problem } from '../../model/index.ts';
import { filled } from '../../values/index.ts';
import { worded } from '../../wording/label.ts';
import { visible } from '../../wording/visible.ts';
import type { ExplainedRule, RuleOf } from './explanation.ts';

/** What people wrote is shown as any other text of theirs. */
const shown = (text: string): string => text.split('\n').map(visible).join('\n');

/** A rule of a project or of an organisation, as reports know rules. */
export function explainedOwn({ fr, en, example, path, coded, ...rule }: OwnRule): ExplainedRule {
  const sentences = ({ says, why, mend }: OwnRule['fr'], language: Language): ExplainedRule['fr'] => ({
    says: (found) => filled(says, worded(found, coded, language)),
    why: shown(why),
    mend: shown(mend),
  });
  return {
    ...rule,
    path: visible(path),
    example: { wrong: shown(example.wrong), right: shown(example.right) },
    fr: sentences(fr, 'fr'),
    en: sentences(en, 'en'),
  };
}

export const ruleBehind = ({ code, rule }: Pick<Problem, 'code' | 'rule'>, ruleOf: RuleOf): ExplainedRule | undefined =>
  rule === undefined ? ruleOf(code) : explainedOwn(rule);
