// jalon explain: what a problem code means and how to mend it.
import { everyRule, knownCodes, ruleOf } from '../checking/index.ts';
import { nearest } from '../deriving/index.ts';
import { UsageError, type World } from '../model/index.ts';
import { explanation, explanations } from '../reporting/index.ts';
import { type CommonOptions, printJson } from './options.ts';

const facts = ({ code, severity, step, example, fr, en }: (typeof everyRule)[number]) => ({
  code,
  severity,
  step: step ?? null,
  example,
  fr: { why: fr.why, mend: fr.mend },
  en: { why: en.why, mend: en.mend },
});

export async function explain(code: string | undefined, options: CommonOptions, world: World): Promise<number> {
  const style = { language: options.lang ?? world.language, colour: world.colour };
  if (code === undefined) {
    if (options.json) printJson(world, 'rules', everyRule.map(facts));
    else world.out(explanations(everyRule, style));
    return 0;
  }
  const rule = ruleOf(code);
  if (rule === undefined) throw new UsageError('unknown-code', { code, nearest: nearest(code, knownCodes) ?? '' });
  if (options.json) printJson(world, 'rule', facts(rule));
  else world.out(explanation(rule, style));
  return 0;
}
