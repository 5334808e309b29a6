// Problems → those that are reported, those that somebody accepted, and the acceptances that no longer serve.
import type { Finding, Ignore, KnownProblem, Problem, WaivedProblem, Waiver, Workspace } from '../../model/index.ts';
import { nearest } from '../nearest.ts';
import { knownProblem, memoryOf } from './known-problems.ts';
import { type Placed, placedAt } from './placed.ts';
import type { Settings } from './settings-of.ts';
import { waiverCovers } from './waiver-covers.ts';

type Found = Finding & { readonly code: string };

export interface Silencing {
  readonly settings: Settings;
  readonly today: string;
  readonly known: readonly KnownProblem[];
  readonly codes: readonly string[];
  /** Codes that keep a file from being read: nothing silences them. */
  readonly firm: ReadonlySet<string>;
  /** Whether a code was looked for: what was not cannot be missed. */
  readonly wasSought: (code: string) => boolean;
}

export interface Silenced {
  readonly problems: readonly Problem[];
  readonly waived: readonly WaivedProblem[];
  readonly found: readonly Found[];
}

type Leave = WaivedProblem['by'];

const waiverLeave = ({ reason, author, until }: Waiver): Leave => ({
  kind: 'waiver',
  reason,
  ...(author !== undefined && { author }),
  ...(until !== undefined && { until }),
});

export function silence(
  problems: readonly Problem[],
  workspace: Workspace,
  { settings, today, known, codes, firm, wasSought }: Silencing,
): Silenced {
  const used = new Set<object>();
  const memory = memoryOf(known);
  const ignores = workspace.ignores.flatMap((ignore) => ignore.codes.map((code) => ({ ignore, code })));
  const active = settings.waivers.filter(({ until }) => until === undefined || until >= today);
  const leaveFor = (problem: Problem, placed: () => Placed | null): Leave | null => {
    if (firm.has(problem.code)) return null;
    for (const one of ignores)
      if (one.code === problem.code && one.ignore.line === problem.at.line && one.ignore.at.path === problem.at.path) {
        used.add(one);
        if (one.ignore.reason !== null) return { kind: 'ignore', reason: one.ignore.reason };
      }
    const waiver = active.find((one) => waiverCovers(one, problem, placed));
    if (waiver !== undefined) {
      used.add(waiver);
      return waiverLeave(waiver);
    }
    return known.length > 0 && memory.take(knownProblem(problem, placed())) ? { kind: 'known' } : null;
  };
  const [kept, waived]: [Problem[], WaivedProblem[]] = [[], []];
  for (const problem of problems) {
    const placed = placedAt(workspace, problem.at);
    const pointed: Problem = placed === null ? problem : { ...problem, pointer: placed.pointer };
    const by = leaveFor(pointed, () => placed);
    if (by === null) kept.push(pointed);
    else waived.push({ problem: pointed, by });
  }
  // A file that could not be read hides problems: what seems unused may not be.
  const isWhole = problems.every(({ code }) => !firm.has(code));
  const isIdle = (thing: object, code: string): boolean => isWhole && !used.has(thing) && wasSought(code);
  const { places } = workspace;
  return {
    problems: kept,
    waived,
    found: [
      ...settings.waivers
        .filter((waiver) => settings.own.has(waiver))
        .flatMap((waiver): Found[] => {
          const { rule, until } = waiver;
          if (firm.has(rule))
            return [{ code: 'settings/cannot-silence', at: places.value(waiver, 'rule'), found: { code: rule } }];
          if (until !== undefined && until < today)
            return [{ code: 'waiver/expired', at: places.value(waiver, 'until'), found: { code: rule, until } }];
          return isIdle(waiver, rule) ? [{ code: 'waiver/unused', at: places.value(waiver, 'rule'), found: { code: rule } }] : [];
        }),
      ...ignores.flatMap((one): Found[] => {
        const { code, ignore } = one;
        const fault = (fault: string, found = {}): Found => ({ code: fault, at: ignore.at, found: { code, ...found } });
        if (firm.has(code)) return [fault('settings/cannot-silence')];
        if (!codes.includes(code)) return [fault('settings/unknown-rule', { nearest: nearest(code, codes) })];
        return isIdle(one, code) ? [fault('ignore/unused')] : [];
      }),
      ...workspace.ignores.filter(isMute).map(({ at }) => ({ code: 'ignore/without-reason', at, found: {} })),
      ...memory
        .left()
        .filter(({ rule }) => isWhole && wasSought(rule))
        .map((entry) => ({ code: 'known/gone', at: places.of(entry), found: { code: entry.rule, path: entry.path } })),
    ],
  };
}

const isMute = ({ reason, codes }: Ignore): boolean => reason === null || codes.length === 0;
