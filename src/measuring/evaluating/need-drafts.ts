// The verdict that the figures propose for each need, and for each audience that voiced it.

import type { Action, NeedDraft, NeedVerdictCode } from '../../model/index.ts';
import type { NeedLinks } from '../../project/thread/index.ts';
import { isStanding } from '../../project/time/index.ts';
import type { JudgedIndicator } from './indicator-points.ts';

/**
 * Met: every indicator of its actions reached its target, one at least tells of a result and not of a production alone, and no action
 * is late, blocked or not begun. Not met: none is reached, on its way or past half of it. Partly met: in between. Unknown: no indicator says.
 */
function verdictOf(
  actions: readonly Action[],
  judged: readonly JudgedIndicator[],
  isTroubled: (action: Action) => boolean,
): NeedVerdictCode {
  const known = judged.filter(({ outcome }) => outcome !== null);
  if (actions.length === 0 || known.length === 0) return 'unknown';
  if (known.every(({ outcome, isHalfway }) => outcome === 'short' && !isHalfway)) return 'not-met';
  const isResult = known.some(({ indicator }) => indicator.level === 'outcome' || indicator.level === 'impact');
  const isWhole = known.every(({ outcome }) => outcome === 'reached') && isResult && !actions.some(isTroubled);
  return isWhole ? 'met' : 'partly-met';
}

/** An audience that no action names is not spoken of by what the actions did. */
export function needDraft(
  { need, actions }: NeedLinks,
  judged: readonly JudgedIndicator[],
  isTroubled: (action: Action) => boolean,
): NeedDraft {
  const standing = actions.filter(isStanding);
  const of = (some: readonly Action[]) =>
    judged.filter(({ indicator }) => some.some(({ indicators = [] }) => indicators.includes(indicator.id)));
  const measuring = of(standing);
  return {
    need: need.id,
    statement: need.statement,
    verdict: verdictOf(standing, measuring, isTroubled),
    byAudience: (need.audiences ?? []).map((audience) => {
      const own = standing.filter(({ audiences = [] }) => audiences.includes(audience));
      return { audience, verdict: verdictOf(own, of(own), isTroubled) };
    }),
    evidence: [...measuring.map(({ indicator }) => indicator.id), ...standing.map(({ id }) => id)],
  };
}
