// Workspace → project and problems.
import { type Problem, type Project, type Severity, steps, type Workspace } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { everyRule, ruleOf } from './every-rule.ts';
import { nearest } from './nearest.ts';
import { registerOf } from './register.ts';
import type { Rule, RuleContext } from './rule.ts';
import { crossRules } from './rules/index.ts';
import { checkStructure, type SoundFile } from './structure/check-structure.ts';

export interface Checked {
  /** Null when `project.yaml` cannot be used. */
  readonly project: Project | null;
  readonly problems: readonly Problem[];
}

/** Where a file of a misread name might have belonged. */
const usualNames = [
  'project.yaml',
  'actors.yaml',
  'launch.yaml',
  'diagnostic.yaml',
  'needs.yaml',
  'axes.yaml',
  'criteria.yaml',
  'plan.yaml',
  'indicators.yaml',
  'communication.yaml',
];

function structureOf({ files, places }: Workspace): { sound: SoundFile[]; found: Omit<Problem, 'severity'>[] } {
  const sound: SoundFile[] = [];
  const found: Omit<Problem, 'severity'>[] = [];
  for (const file of files) {
    if (file.kind === undefined)
      found.push({
        code: 'file/unknown-place',
        at: { path: file.path, line: 1, column: 1 },
        found: { nearest: nearest(file.path, usualNames) },
      });
    else if (file.faults.length > 0) found.push(...file.faults);
    else {
      const faults = checkStructure(file, file.kind, places);
      if (faults.length > 0) found.push(...faults);
      else if (isSound(file)) sound.push(file);
    }
  }
  return { sound, found };
}

// The schema just accepted the data: this is the door where it gets its type.
const isSound = (file: { readonly kind?: unknown }): file is SoundFile => file.kind !== undefined;

/** A rule of a later step is silent, and one that lacks a file; so are all rules of steps for a project without a method. */
function isDue(rule: Rule, project: Project): boolean {
  if (rule.reads?.some((kind) => project.incomplete.includes(kind))) return false;
  if (rule.step === undefined) return true;
  return project.info.method !== 'none' && steps.indexOf(rule.step) <= steps.indexOf(project.step);
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : 0) ||
  a.at.line - b.at.line ||
  a.at.column - b.at.column ||
  (a.code < b.code ? -1 : 1);

/** Problems sorted by place. `today` is the reference date of rules that look at the calendar. */
export function check(workspace: Workspace, { today }: { readonly today: string }): Checked {
  const { sound, found } = structureOf(workspace);
  const project = assemble(workspace, sound);
  const all = [...found];
  if (project !== null) {
    const context: RuleContext = { project, workspace, sound, places: workspace.places, register: registerOf(project), today };
    for (const rule of crossRules) {
      if (!isDue(rule, project)) continue;
      for (const finding of rule.check?.(context) ?? []) all.push({ code: rule.code, ...finding });
    }
  }
  const settings = project?.info.checks?.severity ?? {};
  const problems = all.flatMap(({ code, at, found: values }): Problem[] => {
    const severity: Severity | 'off' = settings[code] ?? ruleOf(code)?.severity ?? 'error';
    return severity === 'off' ? [] : [{ code, severity, at, found: values }];
  });
  return { project, problems: problems.sort(byPlace) };
}

export const knownCodes: readonly string[] = everyRule.map(({ code }) => code);
