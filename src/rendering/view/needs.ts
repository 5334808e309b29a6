// The needs, each with who voiced it and what answers it.

import type { Action, Coded, NeedRow, View } from '../../model/index.ts';
import { needRowsOf } from '../../project/needs/index.ts';
import { progressOf } from '../../project/progress/index.ts';
import type { NeedLinks } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import { periodOf } from '../../values/index.ts';
import { asWritten } from './as-written.ts';
import { evidenceView } from './evidence.ts';
import { actionName, coded, namesOnly } from './naming.ts';
import type { ViewInput } from './view-input.ts';

/** Fewer people might be known by name in a commune: what everybody reads does not say how many they are. */
export const fewest = 5;

type NeedView = View['needs'][number];

/** A need that was merged into another is told by that one. */
export function needsView(input: ViewInput): View['needs'] {
  const rows = new Map(needRowsOf(input.project, input.links).map((row) => [row.id, row]));
  return [...input.links.needs.values()].flatMap((links) => {
    const row = rows.get(links.need.id);
    return row === undefined ? [] : [needView(input, links, row)];
  });
}

function needView(input: ViewInput, links: NeedLinks, row: NeedRow): NeedView {
  const { need, actions } = links;
  const { name } = input;
  // A group that counts nobody would say that a few are not told.
  const isTold = ({ people }: { readonly people: number }): boolean => input.readership === 'elected' || people > 0;
  return {
    ...asWritten(input, 'needs.needs', need),
    audiences: namesOnly(input, 'audience', audiencesOf(links)),
    mentions: links.mentions,
    publicMentions: links.mentions < fewest ? null : links.mentions,
    actions: actions.filter(isStanding).map(actionName),
    response: responseOf(input, links),
    responseReason: need.response?.reason ?? null,
    theme: row.theme === null ? null : name('theme', row.theme).name,
    times: row.raised.times,
    expectation: row.expectation === null ? null : Math.round(100 * row.expectation),
    byAudience: row.byAudience.filter(isTold).map(({ audience, people, times }) => ({
      audience: audience === null ? null : name('audience', audience).name,
      people,
      times,
    })),
    byCommune: row.byCommune.filter(isTold).map(({ commune, people, times }) => ({
      commune: commune === null ? null : name('commune', commune).name,
      people,
      times,
    })),
    sources: row.sources.map((source) => evidenceView(input, source)),
    merged: row.merged,
    answers: actions.map((action) => needAnswer(input, action)),
    verdict: coded(input, 'evaluation.needVerdicts.verdict', row.verdict ?? undefined),
    changed: row.isChanged,
  };
}

export function needAnswer(input: ViewInput, action: Action): NeedView['answers'][number] {
  const { id, title, status, start, end } = action;
  return {
    id,
    title,
    status: coded(input, 'action.status', status),
    start: periodOf(start),
    end: periodOf(end),
    progress: progressOf(action).value,
  };
}

export function audiencesOf({ need, sources }: NeedLinks): string[] {
  return [...new Set([...(need.audiences ?? []), ...sources.flatMap(({ audiences }) => audiences)])];
}

/** What was declared, else that an action that still stands answers it. */
export function responseOf(input: ViewInput, { need, actions }: NeedLinks): Coded | null {
  if (need.response) return coded(input, 'needs.needs.response.kind', need.response.kind);
  return actions.some(isStanding) ? { code: 'addressed', label: input.words.addressed } : null;
}
