// One Word sheet an action: the method's fiche action.
import { viewOfAction } from '../view/index.ts';
import { type DeliverableKind, slug } from './deliverable-kind.ts';

const folder = { fr: 'fiches-action', en: 'action-sheets' };

export const actionSheets: DeliverableKind = {
  id: 'action-sheets',
  step: 'implementation',
  format: 'docx',
  audiences: ['elected'],
  template: 'action-sheet',
  title: { fr: 'Fiche action', en: 'Action sheet' },
  isDue: ({ actions }) => actions.length > 0,
  files: (view) =>
    view.actions.map(({ id, title }) => ({
      path: `${view.document.language === 'en' ? folder.en : folder.fr}/${id}-${slug(title)}.docx`,
      view: viewOfAction(view, id),
    })),
};
