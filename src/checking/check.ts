// Workspace → project, problems, and what was found but accepted.

import {
  type Duty,
  type KnownProblem,
  type Problem,
  type Project,
  type Step,
  steps,
  tooManyProblems,
  type WaivedProblem,
  type Workspace,
} from '../model/index.ts';
import type { Facts } from '../values/index.ts';
import { assemble } from './assemble.ts';
import { hiddenOf } from './capped.ts';
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
import { type OwnRules, ownRules, type RuleSources, type RunningRule } from './yaml-rules/own-rules.ts';

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
  /** The numbers that methods compare, which people's own rules may compare too; those rules do not run when nobody tells. */
  readonly facts?: { readonly names: readonly string[]; readonly of: (project: Project) => Facts };
  /** Why a picture of the theme cannot be shown, in both languages; null when it can. None is looked at when nobody tells. */
  readonly pictures?: RuleContext['pictureFault'];
  /** Report known problems like all others. */
  readonly withKnown?: boolean;
}

type Found = Omit<Problem, 'severity'>;

export const knownCodes: readonly string[] = everyRule.map(({ code }) => code);

/** What keeps a file from being read: nothing lowers or silences it. */
const firm = new Set(everyRule.filter((rule) => rule.check === undefined && rule.severity === 'error').map(({ code }) => code));

/** The other errors that ship: turned off without a reason, they would leave no trace in any report. */
const errors = new Set(everyRule.filter(({ code, severity }) => severity === 'error' && !firm.has(code)).map(({ code }) => code));

/** A rule of a later step is silent, and one that lacks a file; so are all rules of steps for a project without a method. */
function isDue(rule: Pick<Rule, 'step' | 'reads' | 'names'>, { project, nameless }: RuleContext, step: Step): boolean {
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
  ({ code, at, found, fix, rule }: Found): Problem[] => {
    const wanted = severity[code] ?? (rule ?? ruleOf(code))?.severity ?? 'error';
    return wanted === 'off' ? [] : [{ code, severity: wanted, at, found, ...(fix && { fix }), ...(rule && { rule }) }];
  };

const shippedCodes = new Set(knownCodes);
const none: OwnRules = { codes: [], running: [], found: [], isWhole: true };

/** The rules that a project and its organisation wrote. */
export const ownRulesOf = (sources: RuleSources, facts: readonly string[]): OwnRules =>
  ownRules(sources, { facts, taken: shippedCodes });

/** Told of one such rule in one project; past these, their number alone matters. */
const mostOfARule = 1000;
/** Told of all such rules together. */
const mostOfOwn = 10_000;

function* foundBy(
  rules: readonly RunningRule[],
  context: RuleContext,
  { heard }: Ledger,
  spoilt: ReadonlySet<string>,
): Generator<Found> {
  let left = mostOfOwn;
  for (const { rule, check: checks } of rules) {
    heard();
    const { findings, more } = checks(context, Math.min(left, mostOfARule));
    const losses = heard();
    left -= findings.length;
    for (const finding of findings) {
      const found = { code: rule.code, rule, ...finding };
      if (!spoilt.has(placeOf(found)) && !mayFollow(finding.at, losses, context.places.keysAt)) yield found;
    }
    const at = findings.at(-1)?.at ?? { path: rule.path, line: 1, column: 1 };
    if (more > 0) yield { code: tooManyProblems, at, found: hiddenOf(rule.severity, more) };
  }
}

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

/** A workspace held to its schemas and to the rules, which know no more of the world than `request` tells; problems are sorted by place. */
export function check(
  workspace: Workspace,
  { today, step, duties = () => [], facts, pictures, withKnown = false }: CheckRequest,
): Checked {
  const structure = readStructure(workspace);
  const project = assemble(workspace, structure.sound);
  const ears = ledger();
  const looked = lookedAt(workspace, structure, project, ears);
  const own = facts === undefined ? none : ownRulesOf(workspace, facts.names);
  // A file of rules that could not be read may hold a code that nothing else knows.
  const mayBeUnread = ({ code, found }: Found): boolean =>
    code === 'settings/unknown-rule' && !own.isWhole && /^x-/.test(String(found['code']));
  const codes = [...knownCodes, ...own.codes];
  const settings = settingsOf(looked.project, workspace, { codes, firm, errors });
  const known = knownIn(workspace);
  const all: Found[] = [...structure.found, ...own.found, ...settings.found, ...known.found].filter((one) => !mayBeUnread(one));
  const spoilt = new Set(structure.found.filter(({ code }) => code.startsWith('structure/')).map(placeOf));
  const idle = new Set<string>();
  if (looked.project !== null) {
    const context = contextOf(looked.project, workspace, looked, ears, {
      today,
      options: settings.options,
      duties,
      facts: facts?.of ?? (() => new Map()),
      pictureFault: pictures ?? (() => null),
    });
    const at = step === undefined || steps.indexOf(step) < steps.indexOf(context.project.step) ? context.project.step : step;
    const isAsked = (rule: Pick<Rule, 'code' | 'step' | 'reads' | 'names'>): boolean => {
      const asked = settings.severity[rule.code] !== 'off' && isDue(rule, context, at);
      if (!asked) idle.add(rule.code);
      return asked;
    };
    for (const rule of crossRules) if (isAsked(rule)) all.push(...findingsOf(rule, context, ears, spoilt));
    const running = own.running.filter(({ rule }) => isAsked(rule));
    all.push(...foundBy(running, context, ears, spoilt));
  }
  const grade = graded(settings);
  const silenced = silence(causesOf(all).flatMap(grade), workspace, settings, {
    today,
    known: withKnown ? [] : known.problems,
    firm,
  });
  const wasSought = (code: string): boolean => !idle.has(code) && settings.severity[code] !== 'off';
  const reported = [...idleIn(silenced, settings, workspace, { today, codes, firm, wasSought })];
  const { problems, waived } = silenced;
  const about = reported
    .filter((one) => !mayBeUnread(one))
    .flatMap(grade)
    .map((problem) => pointed(problem, placedAt(workspace, problem.at)));
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
