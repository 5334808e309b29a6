// The rules that people wrote around where they stand: those of their project and of their organisation.
import { knownCodes, ownRulesOf } from '../checking/index.ts';
import type { OwnRule } from '../model/index.ts';
import { projectAround, readRules } from '../reading/index.ts';
import { factNames } from '../steering/index.ts';

export interface OwnAround {
  readonly rules: readonly OwnRule[];
  /** Those of rules that do not run too. */
  readonly codes: readonly string[];
}

/** `place` is a project, somewhere in one, or a place in none, where the organisation’s rules are all there is. */
export function ownRulesAround(place: string): OwnAround {
  const { running, codes } = ownRulesOf(readRules(projectAround(place) ?? null, place), factNames);
  return { rules: running.map(({ rule }) => rule), codes };
}

/** Every code that there is for those projects; their rules are read only when one of the codes cannot be jalon’s. */
export function codesFor(asked: readonly string[], projects: () => readonly string[]): readonly string[] {
  const isOwn = asked.some((code) => !knownCodes.includes(code));
  return [...knownCodes, ...(isOwn ? new Set(projects().flatMap((root) => ownRulesAround(root).codes)) : [])];
}
