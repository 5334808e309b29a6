// The needs, each with who voiced it and what answers it.

import type { Action, Coded, NeedRow, View } from '../../model/index.ts';
import { needRowsOf } from '../../project/needs/index.ts';
import { progressOf } from '../../project/progress/index.ts';
import type { NeedLinks } from '../../project/thread/index.ts';
import { periodOf } from '../../values/index.ts';
import { asWritten } from './as-written.ts';
import { evidenceView } from './evidence.ts';
import type { Material } from './material.ts';
import { actionName, coded, namesOnly } from './naming.ts';

type NeedView = View['needs'][number];

/** A need that was merged into another is told by that one. */
export function needsView(material: Material): View['needs'] {
  const rows = new Map(needRowsOf(material.project, material.links).map((row) => [row.id, row]));
  return [...material.links.needs.values()].flatMap((links) => {
    const row = rows.get(links.need.id);
    return row === undefined ? [] : [needView(material, links, row)];
  });
}

function needView(material: Material, links: NeedLinks, row: NeedRow): NeedView {
  const { need, actions } = links;
  const { name } = material;
  return {
    ...asWritten(material, 'needs.needs', need),
    audiences: namesOnly(material, 'audience', audiencesOf(links)),
    mentions: links.mentions,
    actions: actions.map(actionName),
    response: responseOf(material, links),
    responseReason: need.response?.reason ?? null,
    theme: row.theme === null ? null : name('theme', row.theme).name,
    times: row.raised.times,
    expectation: row.expectation === null ? null : Math.round(100 * row.expectation),
    byAudience: row.byAudience.map(({ audience, people, times }) => ({
      audience: audience === null ? null : name('audience', audience).name,
      people,
      times,
    })),
    byCommune: row.byCommune.map(({ commune, people, times }) => ({
      commune: commune === null ? null : name('commune', commune).name,
      people,
      times,
    })),
    sources: row.sources.map((source) => evidenceView(material, source)),
    merged: row.merged,
    answers: actions.map((action) => needAnswer(material, action)),
    verdict: coded(material, 'evaluation.needVerdicts.verdict', row.verdict ?? undefined),
    changed: row.isChanged,
  };
}

export function needAnswer(material: Material, action: Action): NeedView['answers'][number] {
  const { id, title, status, start, end } = action;
  return {
    id,
    title,
    status: coded(material, 'action.status', status),
    start: periodOf(start),
    end: periodOf(end),
    progress: progressOf(action).value,
  };
}

export function audiencesOf({ need, voices }: NeedLinks): string[] {
  return [...new Set([...(need.audiences ?? []), ...voices.flatMap(({ audiences }) => audiences)])];
}

/** What was declared, else that an action answers it. */
export function responseOf(material: Material, { need, actions }: NeedLinks): Coded | null {
  if (need.response) return coded(material, 'needs.needs.response.kind', need.response.kind);
  return actions.length > 0 ? { code: 'addressed', label: material.words.addressed } : null;
}
