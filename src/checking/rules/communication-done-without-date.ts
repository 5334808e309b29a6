// A piece that was told says when.
import { type RuleContext, rule } from '../rule.ts';

export const communicationDoneWithoutDate = rule<{ id: string }>({
  code: 'communication/done-without-date',
  severity: 'warning',
  example: { wrong: 'id: CO-01\nstatus: done', right: 'id: CO-01\nstatus: done\ndate: 2026-03-12' },
  *check({ project, places }: RuleContext) {
    for (const item of project.communication.items ?? [])
      if (item.status === 'done' && item.date === undefined) yield { at: places.value(item, 'status'), found: { id: item.id } };
  },
  fr: {
    says: ({ id }) => `${id} est faite, sans que l’on sache quand`,
    why: 'Sans date, rien ne dit si les résultats ont été annoncés avant ou après l’évaluation.',
    mend: 'Ajoutez date : un jour ou un mois.',
  },
  en: {
    says: ({ id }) => `${id} is done, and nobody knows when`,
    why: 'Without a date nothing tells whether the results were announced before or after the evaluation.',
    mend: 'Add date: a day or a month.',
  },
});
