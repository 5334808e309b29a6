// When an action takes place, and how one will know that it worked.

import type { Action } from '../../model/index.ts';
import { targetsOf } from '../../project/progress/index.ts';
import { periodOf } from '../../values/index.ts';
import type { Material } from './material.ts';
import { coded, named } from './naming.ts';

export function scheduleView(material: Material, action: Action) {
  return {
    start: periodOf(action.start),
    end: periodOf(action.end),
    calendarNote: action.calendarNote ?? null,
    milestones: (action.milestones ?? []).map(({ date, label, done = null }) => ({ date: periodOf(date), label, done })),
    tasks: (action.tasks ?? []).map(({ id = null, title, owner, start, end, status }) => ({
      id,
      title,
      owner: named(material, 'person', owner),
      start: periodOf(start),
      end: periodOf(end),
      status: coded(material, 'action.tasks.status', status),
    })),
    indicators: (action.indicators ?? []).map((one) => indicatorView(material, one)),
    evaluationMode: action.evaluationMode ?? null,
  };
}

/** With the target aimed at in the end. */
function indicatorView({ project, name }: Material, reference: string) {
  const indicator = project.indicators.find(({ id }) => id === reference);
  const target = indicator && targetsOf(indicator).at(-1);
  return {
    id: name('indicator', reference).id,
    title: indicator?.title ?? reference,
    unit: indicator?.unit ?? null,
    target: target?.value ?? null,
    targetPeriod: target?.period ?? null,
  };
}
