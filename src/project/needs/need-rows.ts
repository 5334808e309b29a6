// The register of needs: who asked for each, how much it is expected beside the others, and what became of it.

import type { NeedMatrix, NeedRow, Project } from '../../model/index.ts';
import {
  audienceOf,
  changedNeeds,
  type Links,
  linksOf,
  mentionsIn,
  type NeedLinks,
  type NeedSource,
  raisedBy,
  raisedIn,
  standingVerdict,
} from '../thread/index.ts';
import { isStanding } from '../time/index.ts';
import { isUnanswered } from './coverage.ts';

/** The audiences that the criterion on needs counts; all when it names none, or when there is no such criterion. */
function countedBy({ criteria }: Project): (source: NeedSource) => boolean {
  const { audiences } = criteria.criteria?.find(({ from }) => from === 'needs') ?? {};
  return audiences === undefined
    ? () => true
    : (source) => source.audiences.some((one) => audiences.some((counted) => counted === one));
}

const answerOf = (links: NeedLinks): NeedRow['answer'] =>
  links.need.response?.kind ?? (isUnanswered(links) ? 'unanswered' : 'addressed');

/** In the order of the file; a need that was merged into another is told by that one. */
export function needRowsOf(project: Project, links: Links = linksOf(project)): readonly NeedRow[] {
  const isCounted = countedBy(project);
  const asked = ({ sources }: NeedLinks): number => mentionsIn(sources.filter(isCounted));
  const all = [...links.needs.values()];
  const most = Math.max(0, ...all.map(asked));
  const changed = new Set(changedNeeds(project, links).map(({ need }) => need));
  return all.map((one): NeedRow => {
    const { need, merged, sources, actions, verdicts } = one;
    // A document counts nobody.
    const heard = sources.filter(({ kind }) => kind !== 'document');
    return {
      id: need.id,
      statement: need.statement,
      theme: need.theme ?? null,
      merged: merged.map(({ id }) => id),
      raised: raisedIn(heard),
      byAudience: raisedBy(heard, audienceOf).map(([audience, raised]) => ({ audience, ...raised })),
      byCommune: raisedBy(heard, ({ commune }) => commune).map(([commune, raised]) => ({ commune, ...raised })),
      sources: [...new Set(sources.flatMap(({ source }) => source ?? []))],
      expectation: most === 0 ? null : asked(one) / most,
      actions: actions.map(({ id, title, status }) => ({ id, title, ...(status !== undefined && { status }) })),
      answer: answerOf(one),
      reason: need.response?.reason ?? null,
      verdict: standingVerdict(verdicts),
      isChanged: changed.has(need.id),
    };
  });
}

/** Which action that still stands answers which need. */
export function needMatrixOf(project: Project): NeedMatrix {
  const rows = needRowsOf(project);
  const actions = project.actions.filter(isStanding).map(({ id, title }) => ({ id, title }));
  return {
    needs: rows.map(({ id, statement }) => ({ id, statement })),
    actions,
    answers: rows.map((row) => actions.map(({ id }) => row.actions.some((one) => one.id === id))),
  };
}
