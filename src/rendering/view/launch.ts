// How the approach begins: its objectives, the nine prerequisites and their verdict, the effort, the support, the schedule.

import type { View } from '../../model/index.ts';
import { type Prerequisite, prerequisiteIds, readinessOf } from '../../project/progress/index.ts';
import { moneyOf, periodOf, spanOf } from '../../values/index.ts';
import { asWritten } from './as-written.ts';
import type { Material } from './material.ts';
import { mustBeCoded, named } from './naming.ts';

type LaunchView = View['launch'];

export function launchView(material: Material): LaunchView {
  const { launch, info } = material.project;
  const { objectives = [], effort = {}, support, schedule = [] } = launch;
  const { verdict, lacking: _, ...counts } = readinessOf(launch);
  return {
    objectives,
    prerequisites: prerequisiteIds.map((id) => prerequisiteView(material, id)),
    readiness: { verdict: { code: verdict, label: material.words.verdict[verdict] }, ...counts },
    lead: named(material, 'person', effort.lead ?? info.lead),
    timeShare: effort.timeShare ?? null,
    months: effort.months ?? null,
    budget: moneyOf(effort.budget),
    support: support ? { organisation: named(material, 'organisation', support.organisation), period: spanOf(support) } : null,
    schedule: schedule.map(({ step, start, end }) => ({
      step: mustBeCoded(material, 'project.step', step),
      start: periodOf(start),
      end: periodOf(end),
    })),
  };
}

/** All nine, those of which nothing is said too. */
function prerequisiteView(material: Material, id: Prerequisite['id']): LaunchView['prerequisites'][number] {
  const said = material.project.launch.prerequisites?.find((one) => one.id === id);
  return {
    ...asWritten(material, 'launch.prerequisites', said ?? {}),
    id,
    label: mustBeCoded(material, 'launch.prerequisites.id', id).label,
  };
}
