// jalon explain: what a problem code means and how to mend it.
import { everyRule, ruleOf } from '../../checking/index.ts';
import type { Language, World } from '../../model/index.ts';
import { findProjects } from '../../reading/index.ts';
import { type ExplainedRule, explainedOwn, explanation, explanations } from '../../reporting/index.ts';
import { ownRulesAround } from '../../usecases/own-rules.ts';
import { stemsOf, unknownName } from '../../values/index.ts';
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

/** Those of which the code, the reason and the remedy speak of every word, whatever their endings. */
function speakingOf(words: string, all: readonly ExplainedRule[], language: Language): readonly ExplainedRule[] {
  const asked = [...stemsOf(words)];
  const isAbout = ({ code, [language]: said }: ExplainedRule): boolean => {
    const there = stemsOf(`${code} ${said.why} ${said.mend}`);
    return asked.length > 0 && asked.every((stem) => there.has(stem));
  };
  return all.filter(isAbout);
}

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
  // A code that is mistyped is told with the nearest one.
  const found = code.includes('/') ? [] : speakingOf(code, all, style.language);
  const rule = shipped ?? own.find((one) => one.code === code) ?? (found.length === 1 ? found[0] : undefined);
  if (rule === undefined && found.length > 0) {
    if (options.json) printJson(world, 'rules', found.map(facts));
    else world.out(explanations(found, style, code));
    return 0;
  }
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
