// A piece whose date is past was told or dropped, or has another date.

import { isLatePiece } from '../../project/progress/index.ts';
import { inCurrentTerm } from '../../project/time/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const communicationLate = rule<{ id: string; date: string }>({
  code: 'communication/late',
  severity: 'warning',
  example: { wrong: 'date: 2025-06\nstatus: planned', right: 'date: 2025-06\nstatus: done' },
  *check({ project, places, today }: RuleContext) {
    for (const item of inCurrentTerm(project).communication.items ?? [])
      if (isLatePiece(item, today)) yield { at: places.value(item, 'date'), found: { id: item.id, date: String(item.date) } };
  },
  fr: {
    says: ({ id, date }) => `${id} devait paraître (${date}) et reste à faire`,
    why: 'Une annonce dont la date est passée n’a peut-être jamais été faite : ceux qui l’attendaient ne savent rien.',
    mend: 'Écrivez status: done si elle a paru, une autre date sinon, ou status: dropped.',
  },
  en: {
    says: ({ id, date }) => `${id} was to be published (${date}) and is still to be done`,
    why: 'A piece whose date is past may never have gone out: those who waited for it know nothing.',
    mend: 'Write status: done if it went out, otherwise another date, or status: dropped.',
  },
});
