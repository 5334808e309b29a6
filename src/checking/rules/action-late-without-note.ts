// An action past its end says what is happening.
import { periodOf } from '../../values/index.ts';
import { type RuleContext, rule } from '../rule.ts';

/** Their end no longer says anything. */
const atRest = new Set(['done', 'dropped', 'paused']);

export const actionLateWithoutNote = rule<{ end: string }>({
  code: 'action/late-without-note',
  severity: 'warning',
  example: {
    wrong: 'end: 2025-06\nstatus: in-progress',
    right: 'end: 2025-06\nstatus: in-progress\nstatusReason: Marché relancé en mai',
  },
  *check({ project, places, today }: RuleContext) {
    for (const action of project.actions) {
      const end = periodOf(action.end)?.end ?? null;
      if (end === null || end >= today || action.status === undefined || atRest.has(action.status)) continue;
      const isTold = (action.journal ?? []).some(({ date }) => date !== undefined && date > end);
      if (action.statusReason === undefined && action.blocker === undefined && !isTold)
        yield { at: places.value(action, 'end'), found: { end: String(action.end) } };
    }
  },
  fr: {
    says: ({ end }) => `la fin prévue (${end}) est passée et rien n’explique le retard`,
    why: 'Un retard expliqué se pilote ; un retard muet laisse croire que plus personne ne suit l’action.',
    mend: 'Mettez à jour status ou end, ou ajoutez statusReason ou une note au journal.',
  },
  en: {
    says: ({ end }) => `the planned end (${end}) is past and nothing explains the delay`,
    why: 'An explained delay can be steered; a silent one suggests that nobody follows the action any more.',
    mend: 'Update status or end, or add statusReason or a journal entry.',
  },
});
