// What changed, what was decided and is still to be done, and what comes next.
import { byText, capital } from '../values/index.ts';
import { formatDate } from '../wording/index.ts';
import { type Facts, isInside, quotedUpTo, type Rules, several } from './facts.ts';

const longestDecision = 80;
/** Ids as changes name them in their sentences. */
const ids = /\b[A-Z]{2}-\d[\d-]*\b/g;

/** What people come to or see happen; for those who conduct the project, its meetings too. */
const kinds = ['fixed-point', 'meeting', 'evaluation', 'survey', 'workshop'];

function comingDates(facts: Facts): Facts['seen']['calendar'] {
  const { seen, today } = facts;
  const all = isInside(facts) ? seen.calendar : seen.comingNext;
  return all
    .filter(({ kind, done, date }) => kinds.includes(kind.code) && done !== true && (date ?? '') > today)
    .toSorted((a, b) => byText(a.date ?? '', b.date ?? ''));
}

export const courseRules = {
  changes({ changes, words, language }) {
    if (changes === null) return null;
    const day = formatDate(changes.since, language);
    const groups = changes.groups.filter(({ items }) => items.length > 0);
    // A group without items is a sentence by itself: the project is new.
    if (groups.length === 0) return { text: changes.groups[0]?.label ?? words.noChange(day), weight: 1, evidence: [] };
    return {
      text: words.changes(
        day,
        groups.map(({ label, items }) => ({ label: label.charAt(0).toLowerCase() + label.slice(1), count: items.length })),
      ),
      weight: 2,
      evidence: [...new Set(groups.flatMap(({ items }) => items.flatMap((item) => item.match(ids) ?? [])))],
    };
  },
  /** Decisions that nobody said were done; the overdue first. */
  decisionsAwaited(facts) {
    const { seen, words, language } = facts;
    if (!isInside(facts)) return null;
    const isDue = ({ due }: (typeof seen.decisions)[number]) => due?.end !== null && due !== null;
    const open = seen.decisions.filter((one) => one.status?.code === 'open' && (one.late || isDue(one)));
    if (open.length === 0) return null;
    const late = open.filter((one) => one.late);
    const told = [...late, ...open.filter((one) => !one.late)];
    return {
      text: words.toCarryOut(
        several(told, ({ text }) => quotedUpTo(text, longestDecision, language)),
        late.length,
      ),
      weight: late.length > 0 ? 3 : 2,
      evidence: told.map(({ id }) => id),
    };
  },
  next(facts) {
    const { words, language } = facts;
    const told = comingDates(facts).slice(0, 2);
    if (told.length === 0) return null;
    const dates = told.map(({ label, date }) => ({
      label: capital(label),
      day: formatDate(date ?? '', language),
    }));
    return { text: words.next(dates), weight: 1, evidence: told.flatMap(({ action }) => (action === null ? [] : action.id)) };
  },
} satisfies Rules;
