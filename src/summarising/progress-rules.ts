// How far the programme is, what holds it up, and what may.
import type { Action, ActionState } from '../model/index.ts';
import { isOver, stateOf } from '../project/time/index.ts';
import { byText, lastOfMonth } from '../values/index.ts';
import { formatPeriod } from '../wording/index.ts';
import { actionNamed, type Facts, isInside, quotedUpTo, type Rules, several, severalActions } from './facts.ts';

type AtRest = Facts['seen']['progress']['atRest'][number];

const countOf = ({ seen }: Facts, code: ActionState): number =>
  seen.progress.states.find(({ state }) => state.code === code)?.count ?? 0;

/** Late actions, the oldest end first; those that have not begun, though their end is to come, last. What is blocked is told apart. */
const lateOnes = ({ seen }: Facts): readonly AtRest[] =>
  seen.progress.atRest
    .filter(({ late, status }) => late && status?.code !== 'blocked')
    .toSorted((a, b) => byText(endOf(a), endOf(b)));
const endOf = ({ end }: AtRest): string => end?.end ?? '9999';
const idOf = ({ id }: { readonly id: string }): string => id;

const actionOf = ({ project }: Facts, id: string): Action | undefined => project.actions.find((one) => one.id === id);

/** The first action to begin, when that is still to come. */
function firstToBegin(facts: Facts) {
  const { seen, today, language } = facts;
  const [first] = seen.schedule.rows
    .filter(({ start }) => (start ?? '') > today)
    .sort((a, b) => byText(a.start ?? '', b.start ?? ''));
  const month = first?.start?.slice(0, 7);
  if (first === undefined || month === undefined) return null;
  const when = formatPeriod({ start: `${month}-01`, end: lastOfMonth(month), text: month }, language);
  return { id: first.id, name: actionNamed(facts, first.id), when: `${language === 'fr' ? 'en' : 'in'} ${when}` };
}

const longestRisk = 80;

export const progressRules = {
  progress(facts) {
    const { seen, words } = facts;
    const { total, done } = seen.progress;
    if (total === 0) return null;
    const late = lateOnes(facts).map(idOf);
    const [running, stopped] = [countOf(facts, 'in-progress'), countOf(facts, 'blocked')];
    const first = firstToBegin(facts);
    const finished = facts.project.actions.filter((action) => stateOf(action, facts.today) === 'done').map(idOf);
    const all = { total, done, running, stopped, late: severalActions(facts, late), first };
    return {
      text: words.progress({ ...all, isLateTold: false }),
      beside: { late: words.progress({ ...all, isLateTold: true }) },
      weight: late.length > 0 ? 3 : 1,
      evidence: [...late, ...finished, ...(done + running + stopped === 0 && first ? [first.id] : [])],
    };
  },
  late(facts) {
    const { words, language } = facts;
    const late = lateOnes(facts);
    if (late.length === 0) return null;
    const named = ({ id, toStart, end }: AtRest): string => {
      const name = actionNamed(facts, id);
      if (toStart !== null) return words.toStart(name, formatPeriod(toStart, language));
      return end === null ? name : words.due(name, formatPeriod(end, language));
    };
    const told = several(late, named);
    const caused = isInside(facts)
      ? late.slice(0, told.names.length).find(({ id }) => actionOf(facts, id)?.statusReason !== undefined)
      : undefined;
    const text = caused && actionOf(facts, caused.id)?.statusReason;
    return {
      text: words.late(told, caused && text ? { name: actionNamed(facts, caused.id), text } : null),
      weight: 3,
      evidence: late.map(idOf),
    };
  },
  blocked(facts) {
    const { seen, words } = facts;
    const stopped = seen.progress.atRest.filter(({ status }) => status?.code === 'blocked' || status?.code === 'paused');
    if (stopped.length === 0) return null;
    const blocked = stopped.filter(({ status }) => status?.code === 'blocked');
    const how = blocked.length === stopped.length ? 'blocked' : blocked.length === 0 ? 'paused' : 'both';
    const ids = [...new Set([...blocked, ...stopped].map(idOf))];
    const told = severalActions(facts, ids);
    const causes = ids.slice(0, told.names.length).flatMap((id) => {
      const { blocker, statusReason } = actionOf(facts, id) ?? {};
      const text = blocker?.cause ?? statusReason;
      return text === undefined ? [] : [{ name: actionNamed(facts, id), text, liftedBy: blocker?.liftedBy ?? null }];
    });
    return { text: words.stopped(told, how, isInside(facts) ? (causes[0] ?? null) : null), weight: 3, evidence: ids };
  },
  /** Likelihood times severity, each from 1 to 4: the strongest third of the grid. */
  risks(facts) {
    const { project, words, language } = facts;
    if (!isInside(facts)) return null;
    const strong = project.actions
      .filter((action) => !isOver(action))
      .flatMap(({ id, risks = [] }) =>
        risks.map(({ id: risk, text, likelihood = 0, severity = 0 }) => ({
          action: id,
          risk,
          text,
          criticality: likelihood * severity,
        })),
      )
      .filter(({ criticality }) => criticality >= 9)
      .sort((a, b) => b.criticality - a.criticality);
    if (strong.length === 0) return null;
    const named = ({ text, action }: (typeof strong)[number]) =>
      words.named(quotedUpTo(text, longestRisk, language), actionNamed(facts, action));
    return {
      text: words.risks(several(strong, named)),
      weight: 2,
      evidence: strong.flatMap(({ risk, action }) => [...(risk === undefined ? [] : [risk]), action]),
    };
  },
} satisfies Rules;
