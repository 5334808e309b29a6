// The graph source → need → action → indicator → verdict, read in the direction in which nobody typed it.
import type { Action, Axis, Decision, Evaluation, Meeting, Need, Project } from '../../model/index.ts';
import { everyAction } from '../time/index.ts';
import { type Branch, branchesOf } from './branches.ts';
import { heirs } from './heirs.ts';
import { mentionsIn, type NeedSource, needSourcesOf } from './need-sources.ts';

export type NeedVerdict = NonNullable<Evaluation['needVerdicts']>[number];

export interface NeedLinks {
  readonly need: Need;
  /** Those merged into it, or split into it and others. */
  readonly merged: readonly Need[];
  readonly sources: readonly NeedSource[];
  /** How many people asked. */
  readonly mentions: number;
  /** Ids of the findings that name it. */
  readonly findings: readonly string[];
  /** The actions that answer it, or answer one merged into it; of former terms too, since what was answered stays so. */
  readonly actions: readonly Action[];
  /** What each evaluation found, in the order of files. */
  readonly verdicts: readonly NeedVerdict[];
}

/** What people found of a need, as it stands: the last verdict that somebody confirmed, one that is known before one that is not. */
export function standingVerdict(verdicts: readonly NeedVerdict[]): NeedVerdict['verdict'] | null {
  const confirmed = verdicts.filter(({ proposed }) => proposed !== true);
  return (confirmed.findLast(({ verdict }) => verdict !== 'unknown') ?? confirmed.at(-1))?.verdict ?? null;
}

interface IndicatorLinks {
  /** Of former terms too. */
  readonly actions: readonly Action[];
  /** The axes that name it, and those of the actions that do. */
  readonly axes: readonly Axis[];
}

export interface Links {
  /** By id; a need that was merged or split is under its heirs. */
  readonly needs: ReadonlyMap<string, NeedLinks>;
  /** By id of axis or objective. */
  readonly branches: ReadonlyMap<string, Branch>;
  /** Actions that no known axis or objective holds. */
  readonly unplaced: readonly Action[];
  /** By id, or by the text an action gives. */
  readonly indicators: ReadonlyMap<string, IndicatorLinks>;
  readonly decisions: ReadonlyMap<string, { readonly decision: Decision; readonly meeting: Meeting }>;
}

export function linksOf(project: Project): Links {
  const branches = branchesOf(project);
  return {
    needs: needLinks(project),
    branches,
    unplaced: project.actions.filter(({ axis }) => axis === undefined || !branches.has(axis)),
    indicators: indicatorLinks(project, branches),
    decisions: new Map(
      project.meetings.flatMap((meeting) => (meeting.decisions ?? []).map((decision) => [decision.id, { decision, meeting }])),
    ),
  };
}

/** By id, the things that name it, each once, in their order; `heir` tells the ids that one stands for. */
function byName<Thing>(
  things: readonly Thing[],
  idsOf: (thing: Thing) => readonly string[],
  heir: (id: string) => readonly string[] = (id) => [id],
): (id: string) => readonly Thing[] {
  const named = new Map<string, Set<Thing>>();
  for (const thing of things) for (const id of idsOf(thing).flatMap(heir)) named.set(id, (named.get(id) ?? new Set()).add(thing));
  return (id) => [...(named.get(id) ?? [])];
}

function needLinks(project: Project): ReadonlyMap<string, NeedLinks> {
  const { needs, evaluations, diagnostic } = project;
  const heir = heirs(needs);
  const isKept = ({ id }: Need): boolean => heir(id).includes(id);
  const sources = needSourcesOf(project);
  const merged = byName(needs, (need) => (isKept(need) ? [] : [need.id]), heir);
  const verdicts = byName(
    evaluations.flatMap(({ needVerdicts = [] }) => needVerdicts),
    ({ need }) => [need],
    heir,
  );
  const findings = byName(diagnostic.findings ?? [], (finding) => finding.needs ?? [], heir);
  const answers = byName(everyAction(project), (action) => action.needs ?? [], heir);
  const links = (need: Need): NeedLinks => {
    const heard = sources.get(need.id) ?? [];
    return {
      need,
      merged: merged(need.id),
      sources: heard,
      mentions: mentionsIn(heard),
      findings: findings(need.id).map(({ id }) => id),
      actions: answers(need.id),
      verdicts: verdicts(need.id),
    };
  };
  return new Map(needs.filter(isKept).map((need) => [need.id, links(need)]));
}

function indicatorLinks(project: Project, branches: Links['branches']): Links['indicators'] {
  const { axes, indicators } = project;
  const actions = everyAction(project);
  const named = new Set([
    ...indicators.map(({ id }) => id),
    ...(axes.axes ?? []).flatMap((axis) => axis.indicators ?? []),
    ...actions.flatMap((action) => action.indicators ?? []),
  ]);
  const measuring = byName(actions, ({ indicators: those = [] }) => those);
  const said = byName(axes.axes ?? [], ({ indicators: those = [] }) => those);
  const links = (indicator: string): IndicatorLinks => {
    const measured = measuring(indicator);
    const under = new Set([...said(indicator), ...measured.map(({ axis }) => branches.get(axis ?? '')?.axis)]);
    return { actions: measured, axes: (axes.axes ?? []).filter((axis) => under.has(axis)) };
  };
  return new Map([...named].map((indicator) => [indicator, links(indicator)]));
}
