// Workspace → project, problems, and what was found but accepted.
import {
  type Duty,
  type KnownProblem,
  type Problem,
  type Project,
  type Step,
  steps,
  type WaivedProblem,
  type Workspace,
} from '../model/index.ts';
import { assemble } from './assemble.ts';
import { contextOf } from './context-of.ts';
import { everyRule, ruleOf } from './every-rule.ts';
import { type Ledger, type Loss, ledger, mayFollow } from './losses.ts';
import type { Rule, RuleContext } from './rule.ts';
import { crossRules } from './rules/index.ts';
import { idleIn } from './settings/idle.ts';
import { knownProblem } from './settings/known-problems.ts';
import { placedAt, pointed } from './settings/placed.ts';
import { type Settings, settingsOf } from './settings/settings-of.ts';
import { silence } from './settings/silence.ts';
import { lookedAt } from './sound-rest.ts';
import { checkStructure } from './structure/check-structure.ts';
import { readStructure } from './structure/read-structure.ts';

export interface Checked {
  /** Null when `project.yaml` cannot be used. */
  readonly project: Project | null;
  readonly problems: readonly Problem[];
  /** Found, and not reported: a waiver, a comment or the list of known problems accepts it. */
  readonly waived: readonly WaivedProblem[];
}

export interface CheckRequest {
  /** The reference date of rules that look at the calendar, YYYY-MM-DD. */
  readonly today: string;
  /** Check as at this step, when it is later than the project's own. */
  readonly step?: Step;
  /** What the law asks of the territory; rules about it are silent when nobody tells. */
  readonly duties?: (project: Project) => readonly Duty[];
  /** Report known problems like all others. */
  readonly withKnown?: boolean;
}

type Found = Omit<Problem, 'severity'>;

export const knownCodes: readonly string[] = everyRule.map(({ code }) => code);

/** What keeps a file from being read: nothing lowers or silences it. */
const firm = new Set(everyRule.filter((rule) => rule.check === undefined && rule.severity === 'error').map(({ code }) => code));

/** A rule of a later step is silent, and one that lacks a file; so are all rules of steps for a project without a method. */
function isDue(rule: Rule, { project, nameless }: RuleContext, step: Step): boolean {
  if (rule.names?.some((kind) => nameless.has(kind))) return false;
  if (rule.reads?.some((kind) => project.incomplete.includes(kind))) return false;
  if (rule.step === undefined) return true;
  return project.info.method !== 'none' && steps.indexOf(rule.step) <= steps.indexOf(step);
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : 0) ||
  a.at.line - b.at.line ||
  a.at.column - b.at.column ||
  (a.code < b.code ? -1 : 1);

const hidden = 'yaml/hidden-character';
const placeOf = ({ at: { path, line, column } }: Found): string => `${path}:${line}:${column}`;

/** A character that nobody sees is told where it keeps a key or a value from being known, in place of what follows from it; elsewhere it harms nothing. */
function causesOf(all: readonly Found[]): readonly Found[] {
  const unseen = new Set(all.flatMap((found) => (found.code === hidden ? [placeOf(found)] : [])));
  if (unseen.size === 0) return all;
  const follows = (found: Found): boolean =>
    /^structure\/(?!missing-key)|^reference\/unknown$/.test(found.code) && unseen.has(placeOf(found));
  const harmed = new Set(all.filter(follows).map(placeOf));
  return all.filter((found) => (found.code === hidden ? harmed.has(placeOf(found)) : !follows(found)));
}

const graded =
  ({ severity }: Settings) =>
  ({ code, at, found, fix }: Found): Problem[] => {
    const wanted = severity[code] ?? ruleOf(code)?.severity ?? 'error';
    return wanted === 'off' ? [] : [{ code, severity: wanted, at, found, ...(fix && { fix }) }];
  };

/** The list of known problems, and what is wrong with it. */
function knownIn({ known, places }: Workspace): { readonly problems: readonly KnownProblem[]; readonly found: readonly Found[] } {
  if (known === null) return { problems: [], found: [] };
  const found = known.data === null ? known.faults : checkStructure(known, 'known-problems', places);
  return found.length === 0 && isKnown(known) ? { problems: known.data.problems, found } : { problems: [], found };
}

// The schema just accepted the data: this is the door where it gets its type.
const isKnown = (file: { readonly data: unknown }): file is { readonly data: { readonly problems: readonly KnownProblem[] } } =>
  file.data !== null;

/** What a rule tells, without what may only follow from a mistake of structure. */
function* findingsOf(
  { code, check: look }: Rule,
  context: RuleContext,
  { heard }: Ledger,
  spoilt: ReadonlySet<string>,
): Generator<Found> {
  heard();
  const losses = new Set<Loss>();
  for (const finding of look?.(context) ?? []) {
    for (const loss of heard()) losses.add(loss);
    const found = { code, ...finding };
    if (!spoilt.has(placeOf(found)) && !mayFollow(finding.at, losses, context.places.keysAt)) yield found;
  }
}

/** Problems are sorted by place. */
export function check(workspace: Workspace, { today, step, duties = () => [], withKnown = false }: CheckRequest): Checked {
  const structure = readStructure(workspace);
  const project = assemble(workspace, structure.sound);
  const ears = ledger();
  const looked = lookedAt(workspace, structure, project, ears);
  const settings = settingsOf(looked.project, workspace, { codes: knownCodes, firm });
  const known = knownIn(workspace);
  const all: Found[] = [...structure.found, ...settings.found, ...known.found];
  const spoilt = new Set(structure.found.filter(({ code }) => code.startsWith('structure/')).map(placeOf));
  const idle = new Set<string>();
  if (looked.project !== null) {
    const context = contextOf(looked.project, workspace, looked, ears, { today, options: settings.options, duties });
    const at = step === undefined || steps.indexOf(step) < steps.indexOf(context.project.step) ? context.project.step : step;
    for (const rule of crossRules) {
      if (settings.severity[rule.code] === 'off' || !isDue(rule, context, at)) idle.add(rule.code);
      else all.push(...findingsOf(rule, context, ears, spoilt));
    }
  }
  const grade = graded(settings);
  const silenced = silence(causesOf(all).flatMap(grade), workspace, settings, {
    today,
    known: withKnown ? [] : known.problems,
    firm,
  });
  const wasSought = (code: string): boolean => !idle.has(code) && settings.severity[code] !== 'off';
  const told = [...idleIn(silenced, settings, workspace, { today, codes: knownCodes, firm, wasSought })];
  const { problems, waived } = silenced;
  const about = told.flatMap(grade).map((problem) => pointed(problem, placedAt(workspace, problem.at)));
  return {
    project,
    problems: [...problems, ...about].sort(byPlace),
    waived: waived.toSorted((a, b) => byPlace(a.problem, b.problem)),
  };
}

const isAboutChecks = (code: string): boolean => /^(?:settings|waiver|ignore|known)\//.test(code);

/**
 * What `.jalon/known-problems.json` should remember of some problems: all but those that keep a file from being read, and those of the
 * settings themselves.
 */
export const knownOf = (workspace: Workspace, problems: readonly Problem[]): readonly KnownProblem[] =>
  problems
    .filter(({ code }) => !firm.has(code) && !isAboutChecks(code))
    .map((problem) => knownProblem(problem, placedAt(workspace, problem.at)));
