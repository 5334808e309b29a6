// Nobody works more than they are there.

import { sharesOf } from '../../project/people/index.ts';
import { type RuleContext, rule } from '../rule.ts';

export const personOverCommitted = rule<{ person: string; share: number; capacity: number }>({
  code: 'person/over-committed',
  severity: 'warning',
  reads: ['actors', 'action'],
  example: { wrong: 'team: [{person: PE-02, timeShare: 120}]', right: 'team: [{person: PE-02, timeShare: 20}]' },
  *check({ project, places }: RuleContext) {
    for (const person of project.actors.people ?? []) {
      const share = sharesOf(project, person.id);
      const capacity = person.capacity === undefined ? null : Math.round(person.capacity * 100);
      if (capacity !== null && share > capacity)
        yield { at: places.value(person, 'id'), found: { person: person.id, share, capacity } };
    }
  },
  fr: {
    says: ({ person, share, capacity }) =>
      `les actions en cours demandent ${share} % du temps de ${person}, qui en a ${capacity} %`,
    why: 'Ce temps n’existe pas : des actions prendront du retard.',
    mend: 'Corrigez timeShare dans team, ou capacity dans actors.yaml.',
  },
  en: {
    says: ({ person, share, capacity }) => `running actions ask for ${share}% of the time of ${person}, who has ${capacity}%`,
    why: 'That time does not exist: actions will fall behind.',
    mend: 'Correct timeShare in team, or capacity in actors.yaml.',
  },
});
