// The weather of an action: what its lead says beside what the figures say.

import type { ActionWeather, MeasuredIndicator, Project, Weather, WeatherReason } from '../model/index.ts';
import { linksOf } from '../project/thread/index.ts';
import { isLate, isOver, lateMilestones, lateTasks } from '../project/time/index.ts';

/** From fair to foul. */
const weathers: readonly Weather[] = ['secured', 'reachable', 'needs-support', 'compromised'];
const worse = (a: Weather, b: Weather): Weather => (weathers.indexOf(a) >= weathers.indexOf(b) ? a : b);

/** What each reason makes of the weather, at least. */
const foretells: Readonly<Record<WeatherReason['code'], Weather>> = {
  blocked: 'compromised',
  missed: 'compromised',
  late: 'needs-support',
  away: 'needs-support',
  'part-late': 'reachable',
  behind: 'reachable',
};

/**
 * One for each action that is neither done nor dropped and of which either is known. Computed: compromised when it is blocked or missed
 * a target; needs support when it is late or an indicator moves away; reachable when a task or a milestone is late or an indicator is
 * behind its path; else secured, once its dates or an indicator's state are known. `today` is YYYY-MM-DD.
 */
export function weatherOf(project: Project, measures: readonly MeasuredIndicator[], today: string): readonly ActionWeather[] {
  const states = new Map(measures.map(({ indicator, state }) => [indicator, state]));
  const measuring = linksOf(project).indicators;
  return project.actions.flatMap((action) => {
    if (isOver(action)) return [];
    const own = [...measuring].filter(([, { actions }]) => actions.some(({ id }) => id === action.id)).map(([id]) => id);
    const because: WeatherReason[] = [
      ...(action.status === 'blocked' ? [{ code: 'blocked' as const, subject: action.id }] : []),
      ...(isLate(action, today) ? [{ code: 'late' as const, subject: action.id }] : []),
      ...(lateTasks(action, today).length + lateMilestones(action, today).length > 0
        ? [{ code: 'part-late' as const, subject: action.id }]
        : []),
      ...own.flatMap((id): WeatherReason[] => {
        const state = states.get(id);
        return state === 'missed' || state === 'away' || state === 'behind' ? [{ code: state, subject: id }] : [];
      }),
    ];
    const isKnown = because.length > 0 || action.end !== undefined || own.some((id) => states.get(id) != null);
    const computed = because.reduce<Weather>((now, { code }) => worse(now, foretells[code]), 'secured');
    const declared = action.weather ?? null;
    if (declared === null && !isKnown) return [];
    return [{ action: action.id, title: action.title, declared, computed: isKnown ? computed : null, because }];
  });
}
