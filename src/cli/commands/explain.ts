// jalon explain: what a problem code means and how to mend it.
import { everyRule, ruleOf } from '../../checking/index.ts';
import type { World } from '../../model/index.ts';
import { findProjects } from '../../reading/index.ts';
import { type ExplainedRule, explainedOwn, explanation, explanations } from '../../reporting/index.ts';
import { ownRulesAround } from '../../usecases/own-rules.ts';
import { unknownName } from '../../values/index.ts';
import { type CommonOptions, printJson } from './options.ts';

interface ExplainOptions extends CommonOptions {
  readonly project?: string;
}

const facts = ({ code, severity, step, from, path, example, fr, en }: ExplainedRule) => ({
  code,
  severity,
  step: step ?? null,
  ...(from && { from, path }),
  example,
  fr: { why: fr.why, mend: fr.mend },
  en: { why: en.why, mend: en.mend },
});

/** Jalon’s rules, then those of the organisation and of the project where the person stands, or of the one that is named. */
export async function explain(code: string | undefined, options: ExplainOptions, world: World): Promise<number> {
  const { project } = options;
  const style = { language: options.lang ?? world.language, colour: world.colour };
  const shipped = code === undefined ? undefined : ruleOf(code);
  const places = project === undefined ? [world.cwd] : findProjects([project], world.cwd);
  const own = shipped === undefined ? places.flatMap((place) => ownRulesAround(place).rules).map(explainedOwn) : [];
  const all: readonly ExplainedRule[] = [...everyRule, ...own];
  if (code === undefined) {
    if (options.json) printJson(world, 'rules', all.map(facts));
    else world.out(explanations(all, style));
    return 0;
  }
  const rule = shipped ?? own.find((one) => one.code === code);
  if (rule === undefined)
    throw unknownName(
      'unknown-code',
      code,
      all.map((one) => one.code),
      { code },
    );
  if (options.json) printJson(world, 'rule', facts(rule));
  else world.out(explanation(rule, style));
  return 0;
}
