// What conditions may compare: plain numbers drawn from a project at a date.

import type { Project } from '../model/index.ts';
import type { Facts } from '../values/index.ts';
import { diagnosticFacts } from './facts/diagnostic.ts';
import { evaluationFacts } from './facts/evaluation.ts';
import { launchFacts } from './facts/launch.ts';
import { programmeFacts } from './facts/programme.ts';
import { type Fact, sourceOf } from './facts/source.ts';

const facts: Readonly<Record<string, Fact>> = { ...launchFacts, ...diagnosticFacts, ...programmeFacts, ...evaluationFacts };

export const factNames: readonly string[] = Object.keys(facts);

/** What each fact counts, by its name. `today` is YYYY-MM-DD: meetings, interviews and evaluations to come do not count. */
export function countedIn(project: Project, today: string): ReadonlyMap<string, ReturnType<Fact>> {
  const source = sourceOf(project, today);
  return new Map(Object.entries(facts).map(([name, fact]) => [name, fact(source)]));
}

/** Every fact by its name, as a number. */
export const factsOf = (project: Project, today: string): Facts =>
  new Map(
    [...countedIn(project, today)].map(([name, counted]) => [name, typeof counted === 'number' ? counted : counted.length]),
  );
