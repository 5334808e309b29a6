// What documents say on their own, in English.

import type { DocumentWords } from './documents-fr.ts';
import { formatDate, formatPeriod } from './formats.ts';
import { indicatorStates } from './indicator-states.ts';
import { labelOf } from './label.ts';

export const en: DocumentWords = {
  itself: 'English',
  notice: (territory) =>
    `Illustrative content: this document is an example; it commits ${territory ? `${territory} to nothing` : 'nobody'}.`,
  override: (why, decision) => (decision ? `${why} (${decision})` : why),
  decision: (id, body, date) => {
    const where = [body, date && formatDate(date, 'en')].filter(Boolean).join(', ');
    return where ? `${id} (${where})` : id;
  },
  agreement: (status, until) => [status, until && formatPeriod({ ...until, start: null }, 'en')].filter(Boolean).join(', '),
  blocker: (cause, liftedBy, since) =>
    [cause, since && `since ${formatPeriod(since, 'en')}`, liftedBy && `lifted by: ${liftedBy}`].filter(Boolean).join('; '),
  evaluation: (kind) => `${kind} evaluation`.trim(),
  figure: (label, value) => `${label}: ${value}`,
  withoutAxis: 'Without axis',
  withoutFunder: 'Funder to be named',
  withoutDepartment: 'no department',
  nobodyNamed: 'nobody named',
  total: 'Total',
  effect: {
    added: 'added',
    dropped: 'dropped',
    postponed: labelOf('frozen-plan.selection.choice=postponed', 'en'),
    kept: 'no effect on the year',
  },
  unstated: 'unstated',
  addressed: 'addressed',
  otherNeeds: 'Other matters',
  askedBy: (people, audiences) => `${people} people${audiences && ` (${audiences})`}`,
  everyCommune: 'Every commune',
  about: { approach: 'the approach', programme: 'the programme', results: 'the results' },
  readership: {
    elected: labelOf('communication.items.recipient=elected', 'en'),
    residents: labelOf('communication.items.recipient=residents', 'en'),
    press: 'the press',
  },
  verdict: { favourable: 'favourable', 'with-reservations': 'favourable with reservations', unfavourable: 'unfavourable' },
  state: { ...indicatorStates.en, unknown: 'not established' },
  between: (min, max) => `between ${min} and ${max}`,
  aggregate: {
    nothing: 'no value',
    'no-rule': 'no rule of aggregation',
    'not-addable': labelOf('indicators.indicators.aggregation=none', 'en'),
    'base-missing': 'bases are missing',
    'part-of-year': 'incomplete year',
  },
  achievement: {
    'no-value': 'no value',
    'no-target': 'no target',
    'without-baseline': 'no baseline: last value over target',
    'baseline-needed': 'not computed: the baseline is missing',
    'target-equals-baseline': 'the target is to hold the baseline',
    'target-against-direction': 'not computed: the target contradicts the indicator’s direction',
    'moving-away': 'moves away from the target',
    'shorter-than-target': 'not computed: the value covers less time than the target',
    'broken-series': 'break in the series since the baseline',
    'outside-scale': 'not reckoned: a figure is on no level of the scale',
  },
  course: {
    improving: 'improving',
    stable: 'stable',
    worsening: 'worsening',
    up: 'rising',
    flat: 'flat',
    down: 'falling',
  },
  calendar: {
    step: 'step',
    meeting: 'meeting',
    workshop: 'workshop',
    survey: 'survey',
    action: 'action',
    milestone: 'milestone',
    task: 'task',
    obligation: 'obligation',
    'fixed-point': 'fixed date',
    decision: 'decision to carry out',
    evaluation: 'evaluation',
    recommendation: 'recommendation',
    communication: 'communication',
  },
};
