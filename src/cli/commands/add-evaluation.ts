// jalon add evaluation: the file of an evaluation, drafted from the data for people to complete.

import { evaluate, measure } from '../../measuring/index.ts';
import { type EvaluationKind, type SourceFile, UsageError, type World, type WrittenPeriod } from '../../model/index.ts';
import { evaluationScope } from '../../project/progress/index.ts';
import { readWorkspace } from '../../reading/index.ts';
import { evaluationReport, evaluationText } from '../../reporting/index.ts';
import { surveyChanges } from '../../surveying/index.ts';
import { assignAll, revisionsOf, type Texts } from '../../usecases/changes/assigned.ts';
import { checkWithUntold } from '../../usecases/check-in-full.ts';
import { refuseUnread } from '../../usecases/refuse-unread.ts';
import { surveysTold } from '../../usecases/surveys-told.ts';
import { daySpan, periodOf, theOne } from '../../values/index.ts';
import { namesOf as labelsOf } from '../../wording/label.ts';
import { locked } from '../../writing/index.ts';
import { year as wantedYear } from '../arguments.ts';
import { type ChangeOptions, makeChange } from './change.ts';

export interface EvaluationOptions extends ChangeOptions {
  /** The nature of the evaluation; annual by default. */
  readonly kind?: string;
  /** That of today by default. */
  readonly year?: number;
}

const kinds: readonly EvaluationKind[] = ['annual', 'mid-term', 'final'];

function kindNamed(typed: string): EvaluationKind {
  const found = theOne(
    typed,
    kinds.map((kind) => ({ item: kind, names: [kind, ...labelsOf(`evaluation.kind=${kind}`)] })),
  );
  if (found) return found;
  throw new UsageError('not-understood', { name: '--kind', typed, wanted: 'value', values: kinds, place: 'evaluation.kind' });
}

/** The file that evaluates the same days in the same way, or that has the name. */
function evaluationThere(files: readonly SourceFile[], path: string, kind: EvaluationKind, period: WrittenPeriod) {
  return files.find((file) => {
    if (file.path === path) return true;
    const data: { readonly kind?: unknown; readonly period?: unknown } = Object(file.data);
    return file.kind === 'evaluation' && data.kind === kind && sameDays(String(data.period), String(period));
  });
}

function sameDays(a: string, b: string): boolean {
  const [one, other] = [periodOf(a), periodOf(b)];
  return one !== null && other !== null && daySpan(one) === daySpan(other);
}

/** `words` are fields of what is laid out. 0 when it is done, 1 when it would bring an error. */
export const addEvaluation = (root: string, words: readonly string[], options: EvaluationOptions, world: World): Promise<0 | 1> =>
  locked(root, () => laidOut(root, words, options, world));

async function laidOut(root: string, typedWords: readonly string[], options: EvaluationOptions, world: World): Promise<0 | 1> {
  // « jalon add évaluation 2027 »: its year is what is said of it first.
  const [first = '', ...others] = typedWords;
  const said = /^\d+$/.test(first) ? wantedYear(first) : undefined;
  if (said !== undefined && options.year !== undefined && said !== options.year)
    throw new UsageError('arguments-over', { over: [first], whole: '', help: 'jalon add --help' });
  const words = said === undefined ? typedWords : others;
  const { today = world.today, kind: typed = 'annual' } = options;
  const year = said ?? options.year ?? Number(today.slice(0, 4));
  const kind = kindNamed(typed);
  const workspace = refuseUnread(readWorkspace(root));
  const { project } = checkWithUntold(workspace, { today });
  const looked = ['action', 'needs', 'evaluation'];
  if (project === null || project.incomplete.some((one) => looked.includes(one)))
    throw new UsageError('evaluation-not-ready', { path: options.project ?? '.' });
  const draft = evaluate({
    project,
    scope: evaluationScope(project, kind, year),
    measureOn: (day) => measure(project, day),
    changes: surveyChanges(surveysTold(project, project.language)),
    today,
  });
  const path = `evaluations/${year}${kind === 'annual' ? '' : `-${kind}`}.yaml`;
  const there = evaluationThere(workspace.files, path, kind, draft.period);
  if (there !== undefined) throw new UsageError('evaluation-there', { path: there.path });
  const texts: Texts = new Map([[path, evaluationText(draft, today, project.language)]]);
  assignAll(root, texts, () => ({ path, kind: 'evaluation', pointer: [] }), words);
  const code = await makeChange(root, revisionsOf(root, texts), options, world);
  if (code === 0 && !options.json) world.err(evaluationReport(draft, options.lang ?? world.language));
  return code;
}
