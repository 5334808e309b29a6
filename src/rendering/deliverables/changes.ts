// What changed since an earlier state, in Word: the page that a committee reads first.
import type { DeliverableKind } from './deliverable-kind.ts';

export const changes: DeliverableKind = {
  id: 'changes',
  step: 'implementation',
  format: 'docx',
  audiences: ['elected'],
  template: 'changes',
  onDemand: true,
  title: { fr: 'Ce qui a changé', en: 'What changed' },
  isDue: (view) => view.changes !== null,
  files: (view) => {
    const called = view.document.language === 'en' ? 'changes-since' : 'changements-depuis';
    return [{ path: `${called}-${view.changes?.since ?? ''}.docx`, view }];
  },
};
