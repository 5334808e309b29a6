// What `jalon status` says in English.

import { plural } from '../values/index.ts';
import { labelOf } from './label.ts';
import { quoted } from './quoted.ts';
import type { StatusWords } from './status-fr.ts';

export const statusEn: StatusWords = {
  at: (step, day) => `step: ${step} · as of ${day}`,
  steps: 'Steps',
  approach: 'Approach',
  months: (elapsed, planned) => `${elapsed} of ${planned} months planned`,
  elapsed: (months) => `${months} months`,
  leadTime: (share, months) => [share && `${share} of the time`, months && `${months} months`].filter(Boolean).join(', '),
  usual: (text) => `usual: ${text}`,
  between: (from, to) => `${from} to ${to} months`,
  by: (day) => `by ${day}`,
  since: (day) => `since ${day}`,
  from: (day) => `from ${day}`,
  readiness: labelOf('launch.prerequisites', 'en'),
  verdict: { favourable: 'favourable', 'with-reservations': 'with reservations', unfavourable: 'unfavourable' },
  lacking: { unmet: labelOf('launch.prerequisites.status=unmet', 'en'), 'partly-met': 'partly met', unknown: 'to be verified' },
  counts: ({ met, partlyMet, unmet, unknown }) =>
    [
      [met, 'met'],
      [partlyMet, 'partly met'],
      [unmet, 'unmet'],
      [unknown, 'to be verified'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, said]) => `${count} ${said}`)
      .join(', '),
  duties: (applying, covered) => `${covered} of ${applying} that apply ${plural(covered, 'en', 'is', 'are')} covered`,
  confidence: {
    certain: '',
    'from-memory': labelOf('catalogue.obligations.confidence=from-memory', 'en'),
    'to-check': 'to be checked',
    pending: 'pending text',
  },
  more: (count) => `and ${count} ${plural(count, 'en', 'other')}: “jalon status --all”`,
  others: (count) => `and ${count} ${plural(count, 'en', 'other')}`,
  groups: {
    late: 'Late, blocked or stale',
    decision: 'Decisions awaited',
    duty: 'Duties',
    next: 'Next steps, conditions to be met',
  },
  todo: {
    'step-late': ({ name, due }) => `the step ${quoted(name, 'en')} was to end ${due}`,
    'action-blocked': ({ subject, title }) => `${subject} is blocked: ${title}`,
    'action-late': ({ subject, title, due }) => `${subject} ${title} (planned ${due})`,
    'milestone-late': ({ subject, title, due }) => `${subject}, milestone planned ${due}: ${title}`,
    'task-late': ({ subject, title, due }) => `${subject}, task planned ${due}: ${title}`,
    'decision-overdue': ({ subject, title, due }) => `${subject}, to be followed ${due}: ${title}`,
    'recommendation-late': ({ subject, title, due }) => `${subject}, recommendation planned ${due}: ${title}`,
    'piece-late': ({ subject, title, due }) => `${subject}, to be told ${due}${title && `: ${title}`}`,
    'prerequisite-late': ({ name, title, due }) => `prerequisite, ${name}${due && ` (${due})`}${title && `: ${title}`}`,
    'value-stale': ({ subject, title, due }) => `${subject}, last value as ${due}: ${title}`,
    'need-changed': ({ subject, title, ids }) =>
      `${subject} has changed since the vote${ids && `, to be seen again: ${ids}`}; it now says ${quoted(title, 'en')}`,
    'decision-pending': ({ subject, title, due }) => `${subject}${due && ` (${due})`}: ${title}`,
    'duty-not-covered': ({ name, since, confidence }) => `${name}, ${since}${confidence}: nothing answers it`,
    'duty-unknown': ({ subject, count }) =>
      `state ${subject} to know whether ${count} ${plural(count, 'en', 'duty', 'duties')} apply`,
    overload: ({ title, quarter, count }) =>
      `${quarter}, more work than time${count > 1 ? ` (and ${count - 1} ${plural(count - 1, 'en', 'other')})` : ''}: ${title}`,
    gate: ({ name, ids, step }) => `${name}${step && ` (step: ${step})`}${ids && `: ${ids}`}`,
    'piece-missing': ({ name }) => `nothing is planned to inform: ${name}`,
    advance: ({ name }) => `everything is there to move to the step ${quoted(name, 'en')}`,
  },
  nothing: 'nothing',
  nothingOwed: 'Nobody owes anything: nothing late, no decision awaited, no stale figure.',
  nobody: 'Nobody named',
  owes: (count) => `${count} ${plural(count, 'en', 'thing')}`,
  columns: { project: labelOf('project', 'en'), step: 'Step', late: 'Late', decision: 'Decisions', duty: 'Duties' },
  broken: 'project.yaml is to be mended',
  typedIn: (root) => `These commands are typed in ${root}, or with --project ${root}.`,
};
