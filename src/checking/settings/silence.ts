// Problems → those that are reported, and those that somebody accepted; what an acceptance served is kept.
import type { Ignore, KnownProblem, Problem, WaivedProblem, Waiver, Workspace } from '../../model/index.ts';
import { canonicalId } from '../../values/index.ts';
import { knownProblem, memoryOf } from './known-problems.ts';
import { type Placed, placedAt, pointed } from './placed.ts';
import type { Settings } from './settings-of.ts';

/** One code of a comment. */
interface IgnoredCode {
  readonly ignore: Ignore;
  readonly code: string;
}

export interface Silenced {
  readonly problems: readonly Problem[];
  readonly waived: readonly WaivedProblem[];
  readonly ignores: readonly IgnoredCode[];
  /** The waivers and the codes of comments that met a problem. */
  readonly used: ReadonlySet<object>;
  /** Known problems that are no more. */
  readonly gone: readonly KnownProblem[];
}

/** One key, or several joined by dots, one after the other on the way down. */
const hasKeys = (keys: readonly string[], wanted: string): boolean => `.${keys.join('.')}.`.includes(`.${wanted}.`);

/** Whether a waiver speaks of a problem: its place is an id, a file, a folder that ends with a slash, or `path:key`; without one it speaks of the whole project. */
function waiverCovers({ rule, place }: Waiver, { code, at }: Problem, placed: Placed | null): boolean {
  if (rule !== code) return false;
  if (place === undefined || place === at.path) return true;
  if (place.endsWith('/')) return at.path.startsWith(place);
  const colon = place.indexOf(':');
  if (colon !== -1) return place.slice(0, colon) === at.path && hasKeys(placed?.keys ?? [], place.slice(colon + 1).trim());
  return (placed?.ids ?? []).some((id) => canonicalId(id) === canonicalId(place));
}

type Leave = WaivedProblem['by'];

const waiverLeave = ({ reason, author, until }: Waiver): Leave => ({
  kind: 'waiver',
  reason,
  ...(author !== undefined && { author }),
  ...(until !== undefined && { until }),
});

/** What an ignored code speaks of, as one text. */
const spokenOf = (code: string, path: string, line: number): string => [code, path, line].join('\0');

/** A comment speaks first, then a waiver, then the list of known problems. `firm` codes are never silenced. */
export function silence(
  found: readonly Problem[],
  workspace: Workspace,
  { waivers }: Pick<Settings, 'waivers'>,
  { today, known, firm }: { readonly today: string; readonly known: readonly KnownProblem[]; readonly firm: ReadonlySet<string> },
): Silenced {
  const used = new Set<object>();
  const memory = memoryOf(known);
  const ignores = workspace.ignores.flatMap((ignore) => ignore.codes.map((code) => ({ ignore, code })));
  const ignored = new Map(ignores.toReversed().map((one) => [spokenOf(one.code, one.ignore.at.path, one.ignore.line), one]));
  const active = new Map<string, Waiver[]>();
  for (const waiver of waivers)
    if (waiver.until === undefined || waiver.until >= today)
      active.set(waiver.rule, [...(active.get(waiver.rule) ?? []), waiver]);
  const leaveFor = (problem: Problem, placed: Placed | null): Leave | null => {
    if (firm.has(problem.code)) return null;
    const comment = ignored.get(spokenOf(problem.code, problem.at.path, problem.at.line));
    if (comment) used.add(comment);
    if (comment?.ignore.reason) return { kind: 'ignore', reason: comment.ignore.reason };
    const waiver = active.get(problem.code)?.find((one) => waiverCovers(one, problem, placed));
    if (waiver) used.add(waiver);
    if (waiver) return waiverLeave(waiver);
    return known.length > 0 && memory.take(knownProblem(problem, placed)) ? { kind: 'known' } : null;
  };
  const problems: Problem[] = [];
  const waived: WaivedProblem[] = [];
  // A long text may have thousands of problems, all told at its beginning: it is looked at once.
  const places = new Map<string, Placed | null>();
  const placedOf = (at: Problem['at']): Placed | null => {
    const key = [at.path, at.line, at.column].join('\0');
    const placed = places.get(key) ?? placedAt(workspace, at);
    places.set(key, placed);
    return placed;
  };
  for (const one of found) {
    const placed = placedOf(one.at);
    const problem = pointed(one, placed);
    const by = leaveFor(problem, placed);
    if (by === null) problems.push(problem);
    else waived.push({ problem, by });
  }
  return { problems, waived, ignores, used, gone: memory.left() };
}
