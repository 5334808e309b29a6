// The entry of the processing register in Word: what article 30 of the GDPR asks of whoever collects what people say.
import type { View } from '../../model/index.ts';
import type { DeliverableKind } from './deliverable-kind.ts';

/** Something is kept about people, or said of how it is; at the diagnostic it is drafted with whatever is known. */
export const tellsOfData = ({ project, dataProtection }: View): boolean =>
  dataProtection.isWritten || (project.step?.code === 'diagnostic' && dataProtection.sets.length > 0);

export const processingRegister: DeliverableKind = {
  id: 'processing-register',
  step: 'diagnostic',
  format: 'docx',
  audiences: ['elected'],
  template: 'processing-register',
  title: { fr: 'Fiche du registre des traitements', en: 'Processing register entry' },
  isDue: tellsOfData,
  files: (view) => [
    {
      path:
        view.document.language === 'en'
          ? 'data-protection/processing-register.docx'
          : 'protection-des-donnees/registre-des-traitements.docx',
      view,
    },
  ],
};
