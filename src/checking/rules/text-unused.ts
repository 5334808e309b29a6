// A text is written for a document that exists.

import { deliverableIds } from '../../model/index.ts';
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const textUnused = rule<{ deliverable: string; nearest: string | null }>({
  code: 'text/unused',
  severity: 'warning',
  example: { wrong: 'texts/programm/10-preambule.md', right: 'texts/programme/10-preambule.md' },
  *check({ project: { diagnostic }, workspace }: RuleContext) {
    const own = workspace.templates.flatMap((path) => /^documents\/([^/]+)\/document\.yaml$/.exec(path)?.[1] ?? []);
    const known = [...deliverableIds, ...own];
    for (const { path, deliverable } of workspace.texts)
      if (!known.includes(deliverable) && diagnostic.synthesis?.trim() !== path)
        yield { at: { path, line: 1, column: 1 }, found: { deliverable, nearest: nearest(deliverable, known) } };
  },
  fr: {
    says: ({ deliverable, nearest }) =>
      `aucun document ne s’appelle ${quotedFr(deliverable)} : ce texte ne paraîtra nulle part${orNearest.fr(nearest)}`,
    why: 'Un texte rangé sous un nom inconnu est écrit pour rien.',
    mend: `Déplacez-le sous texts/ dans le dossier d’un document : ${deliverableIds.join(', ')}.`,
  },
  en: {
    says: ({ deliverable, nearest }) =>
      `no document is called ${quotedEn(deliverable)}: this text will appear nowhere${orNearest.en(nearest)}`,
    why: 'A text kept under an unknown name is written for nothing.',
    mend: `Move it below texts/ into the folder of a document: ${deliverableIds.join(', ')}.`,
  },
});
