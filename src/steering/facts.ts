// What conditions may compare: plain numbers drawn from a project at a date.
import type { Project } from '../model/index.ts';
import type { Facts } from './condition/index.ts';
import { diagnosticFacts } from './facts/diagnostic.ts';
import { evaluationFacts } from './facts/evaluation.ts';
import { launchFacts } from './facts/launch.ts';
import { programmeFacts } from './facts/programme.ts';
import { type Fact, sourceOf } from './facts/source.ts';

const facts: Readonly<Record<string, Fact>> = { ...launchFacts, ...diagnosticFacts, ...programmeFacts, ...evaluationFacts };

export const factNames: readonly string[] = Object.keys(facts);

/** Every fact by its name. `today` is YYYY-MM-DD: meetings, interviews and evaluations to come do not count. */
export function factsOf(project: Project, today: string): Facts {
  const source = sourceOf(project, today);
  return new Map(Object.entries(facts).map(([name, fact]) => [name, fact(source)]));
}
