// What is decided and planned, and what each year's evaluation says.
import { type Layout, listed } from './listed.ts';
import { words } from './words.ts';

const evaluated = (name: string, list: string, keys: string, more: Partial<Layout> = {}): Layout => ({
  name,
  kind: 'evaluation',
  list,
  holder: 'evaluation',
  adds: null,
  keys: words(keys),
  ...more,
});

export const yearLayouts: readonly Layout[] = [
  listed('criteria', 'criteria', 'title direction weight from scale.min scale.max missing veto', { adds: 'criterion' }),
  listed('criteria', 'overrides', 'rank choice reason decision', { holder: 'action', holderKey: 'action' }),
  listed('plan', 'envelopes', 'year investment operating fte counts'),
  listed('plan', 'fixedPoints', 'date kind label opens awaits', { name: 'fixed-points' }),
  {
    name: 'meetings',
    kind: 'meeting',
    list: '',
    holder: null,
    adds: 'meeting',
    prefix: 'MT',
    keys: words('date time body kind place commune agenda attendees apologies'),
  },
  {
    name: 'decisions',
    kind: 'meeting',
    list: 'decisions',
    holder: 'meeting',
    adds: 'decision',
    prefix: 'DE',
    keys: words('text owner due status links approves outcome votes.for votes.against votes.abstain resolution'),
  },
  listed('communication', 'items', 'recipient channel date message author status gate', {
    name: 'communication',
    adds: 'communication',
    prefix: 'CO',
  }),
  listed('launch', 'prerequisites', 'id status evidence owner date action due', {
    name: 'conditions',
    closed: ['id'],
    isFixed: true,
  }),
  listed('launch', 'schedule', 'step start end'),
  evaluated('questions', 'questions', 'criterion question answer evidence'),
  evaluated('verdicts', 'needVerdicts', 'need verdict evidence'),
  evaluated('evaluated-actions', 'actions', 'action strengths weaknesses next'),
  evaluated('recommendations', 'recommendations', 'text owner due evidence', { adds: 'recommendation', prefix: 'RE' }),
  evaluated('follow-up', 'followUp', 'recommendation status note evidence'),
];
