// The sheet of each workshop in Word: objectives, material, running order, attendance, the vote on the needs; blank before any is planned.
import { viewOfWorkshop } from '../view/index.ts';
import { type DeliverableKind, slug } from './deliverable-kind.ts';

export const workshopSheet: DeliverableKind = {
  id: 'workshop-sheet',
  step: 'diagnostic',
  format: 'docx',
  audiences: ['elected'],
  template: 'workshop-sheet',
  title: { fr: 'Fiche d’atelier', en: 'Workshop sheet' },
  isDue: ({ project, workshops }) => workshops.length > 0 || project.step?.code === 'diagnostic',
  files: (view) => {
    const [folder, blank] = view.document.language === 'en' ? ['workshops', 'blank-sheet'] : ['ateliers', 'fiche-vierge'];
    if (view.workshops.length === 0) return [{ path: `${folder}/${blank}.docx`, view }];
    return view.workshops.map(({ id, title }) => ({
      path: `${folder}/${[id, slug(title ?? '')].filter(Boolean).join('-')}.docx`,
      view: viewOfWorkshop(view, id),
    }));
  },
};
