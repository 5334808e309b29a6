// Actions: what is said of each over several sheets, each of which prints on the width of a page, then the lists that an action holds.

import type { Layout } from './listed.ts';
import { words } from './words.ts';

const ofActions = (name: string, keys: string): Layout => ({
  name,
  kind: 'action',
  list: '',
  holder: null,
  adds: null,
  prefix: 'AC',
  continues: 'actions',
  keys: ['title', ...words(keys)],
  closed: ['title'],
});

const held = (list: string, keys: string, more: Partial<Layout> = {}): Layout => ({
  name: list,
  kind: 'action',
  list,
  holder: 'action',
  adds: null,
  keys: words(keys),
  ...more,
});

export const actionLayouts: readonly Layout[] = [
  {
    name: 'actions',
    kind: 'action',
    list: '',
    holder: null,
    adds: 'action',
    prefix: 'AC',
    keys: words(`number title axis status statusReason progress.value progress.reason weather start end leads declaredPriority needs
      indicators`),
  },
  ofActions('actions-content', 'shortTitle context description objectives audiences alternative theme tags'),
  ofActions(
    'actions-means',
    'leadDepartments leadOrganisations electedLeads carrier bodies means.human means.technical means.financial',
  ),
  ofActions(
    'actions-life',
    `blocker.cause blocker.liftedBy blocker.since calendarNote evaluationMode participation.level participation.proof wave
      secondaryAxes partOf related replacedBy publish`,
  ),
  ofActions('scores', 'scores.*'),
  held('budget', 'year nature label planned committed spent basis'),
  held('funding', 'funder kind amount staffPart servicePart basis year scheme status'),
  held('staff', 'year planned spent'),
  held('tasks', 'title owner start end status weight', { adds: 'task' }),
  held('milestones', 'date label done'),
  held('journal', 'date author text', { adds: 'note' }),
  held('risks', 'text likelihood severity response owner', { adds: 'risk', prefix: 'RK' }),
  held('team', 'person function role timeShare'),
  held('partners', 'organisation role agreement.status agreement.until'),
  held('scope.communes', 'commune status date', { name: 'scope' }),
  held('prerequisites', 'text met'),
  held('dependsOn', 'action lag from', { name: 'dependencies' }),
  held('impacts', 'text on sign'),
  held('obligations', 'obligation deadline voluntary'),
  held('attachments', 'label url path'),
];
