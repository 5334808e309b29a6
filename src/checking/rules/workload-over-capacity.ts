// Nobody is asked for more time than they have, in the years that are decided.

import { sharesOf, workloadOf } from '../../project/people/index.ts';
import { isDecided } from '../../project/thread/index.ts';
import { daysOf } from '../../values/index.ts';
import { type RuleContext, rule } from '../rule.ts';

type Over = { title: string; quarter: string; load: number; capacity: number; kind: 'person' | 'department' };

const number = (load: number, comma: string): string => String(Math.round(load * 100) / 100).replace('.', comma);
const quarterFr = (quarter: string): string =>
  `${quarter.slice(6) === '1' ? '1er' : `${quarter.slice(6)}e`} trimestre ${quarter.slice(0, 4)}`;
const quarterEn = (quarter: string): string => `Q${quarter.slice(6)} ${quarter.slice(0, 4)}`;

export const workloadOverCapacity = rule<Over>({
  code: 'workload/over-capacity',
  severity: 'warning',
  reads: ['actors', 'action', 'frozen-plan'],
  example: {
    wrong:
      'departments: [{id: DP-02, name: Numérique, capacity: 1}]\nteam: [{person: PE-02, timeShare: 60}]   # dans deux actions planned',
    right: 'departments: [{id: DP-02, name: Numérique, capacity: 1.5}]\nteam: [{person: PE-02, timeShare: 60}]',
  },
  *check({ project, places, today }: RuleContext) {
    const { people = [], departments = [] } = project.actors;
    const { overloads } = workloadOf(project, null, { today, works: isDecided(project) });
    for (const { kind, key, title, quarter, load, capacity } of overloads) {
      const holder = [...people, ...departments].find(({ id }) => id === key);
      // Whoever is over-committed today is told of it already.
      if (holder === undefined || (kind === 'person' && sharesOf(project, key) > capacity * 100)) continue;
      if (daysOf(quarter).end >= today) yield { at: places.value(holder, 'id'), found: { kind, title, quarter, load, capacity } };
    }
  },
  fr: {
    says: ({ title, quarter, load, capacity }) =>
      `${title} : ${number(load, ',')} ETP demandés au ${quarterFr(quarter)}, pour ${number(capacity, ',')} disponible`,
    why: 'Mieux vaut le savoir avant que l’année ne commence : des actions prendront du retard faute de bras.',
    mend: 'Étalez les actions (start, end), changez team ou staff, ou revoyez capacity dans actors.yaml ; « jalon workload » montre tout.',
  },
  en: {
    says: ({ title, quarter, load, capacity }) =>
      `${title}: ${number(load, '.')} FTE asked for in ${quarterEn(quarter)}, with ${number(capacity, '.')} available`,
    why: 'Better known before the year starts: actions will fall behind for want of hands.',
    mend: 'Spread the actions out (start, end), change team or staff, or revise capacity in actors.yaml; “jalon workload” shows it all.',
  },
});
