// The public page: the programme and its results for everybody, one file a language, which any web server shows as it is.
import type { DeliverableKind } from './deliverable-kind.ts';

export const site: DeliverableKind = {
  id: 'site',
  step: 'implementation',
  format: 'html',
  audiences: ['residents', 'press'],
  template: 'site',
  title: { fr: 'Page publique', en: 'Public page' },
  inEachLanguage: true,
  isDue: ({ axes, actions }) => axes.length > 0 || actions.length > 0,
  files: (view) => {
    const { language, versions } = view.document;
    const version = versions.find((one) => one.language === language);
    return [{ path: `site/${version?.file ?? 'index'}.html`, view }];
  },
};
