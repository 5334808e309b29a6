// How the approach begins: its objectives, the nine prerequisites and their verdict, the effort, the support, the schedule.

import type { View } from '../../model/index.ts';
import { type Prerequisite, prerequisiteIds, readinessOf } from '../../project/progress/index.ts';
import { moneyOf, periodOf, spanOf } from '../../values/index.ts';
import { asWritten } from './as-written.ts';
import { coded, mustBeCoded, named } from './naming.ts';
import type { ViewInput } from './view-input.ts';

type LaunchView = View['launch'];

export function launchView(input: ViewInput): LaunchView {
  const { launch, info } = input.project;
  const { objectives = [], effort = {}, support, schedule = [] } = launch;
  const lead = effort.lead ?? info.lead;
  const { verdict, lacking: _, ...counts } = readinessOf(launch);
  return {
    objectives,
    prerequisites: prerequisiteIds.map((id) => prerequisiteView(input, id)),
    readiness: { verdict: { code: verdict, label: input.words.verdict[verdict] }, ...counts },
    lead: named(input, 'person', lead),
    leadCivility: coded(input, 'actors.people.civility', input.project.actors.people?.find(({ id }) => id === lead)?.civility),
    timeShare: effort.timeShare ?? null,
    months: effort.months ?? null,
    budget: moneyOf(effort.budget),
    support: support ? { organisation: named(input, 'organisation', support.organisation), period: spanOf(support) } : null,
    schedule: schedule.map(({ step, start, end }) => ({
      step: mustBeCoded(input, 'project.step', step),
      start: periodOf(start),
      end: periodOf(end),
    })),
  };
}

/** All nine, those of which nothing is said too. */
function prerequisiteView(input: ViewInput, id: Prerequisite['id']): LaunchView['prerequisites'][number] {
  const said = input.project.launch.prerequisites?.find((one) => one.id === id);
  return {
    ...asWritten(input, 'launch.prerequisites', said ?? {}),
    id,
    label: mustBeCoded(input, 'launch.prerequisites.id', id).label,
  };
}
