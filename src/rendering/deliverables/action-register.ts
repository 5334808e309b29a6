// The register of actions in Excel: what each axis comes to, every action on a line, and a sheet for each axis.
import type { DeliverableKind } from './deliverable-kind.ts';

export const actionRegister: DeliverableKind = {
  id: 'action-register',
  step: 'programme',
  format: 'xlsx',
  audiences: ['elected'],
  template: 'action-register',
  title: { fr: 'Tableau des actions', en: 'Action register' },
  isDue: ({ actions }) => actions.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'action-register.xlsx' : 'tableau-des-actions.xlsx', view }],
};
