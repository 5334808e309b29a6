// The slides of the launch meetings in PowerPoint: the approach, its steps, its calendar, what is expected of each.
import type { DeliverableKind } from './deliverable-kind.ts';

export const launchSlides: DeliverableKind = {
  id: 'launch-slides',
  step: 'launch',
  format: 'pptx',
  audiences: ['elected', 'residents', 'press'],
  template: 'launch-slides',
  title: { fr: 'Réunion de lancement', en: 'Launch meeting' },
  isDue: ({ launch }) => launch.objectives.length > 0 || launch.schedule.length > 0,
  files: (view) => [{ path: view.document.language === 'en' ? 'launch/slides.pptx' : 'lancement/diaporama.pptx', view }],
};
