// What was voted on a need is seen again when the need says something else.
import { changedNeeds } from '../../project/thread/index.ts';
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

type Changed = { need: string; voted: string; year: number; actions: readonly string[] };

export const needChangedSinceVote = rule<Changed>({
  code: 'need/changed-since-vote',
  severity: 'warning',
  reads: ['needs', 'frozen-plan'],
  example: {
    wrong:
      'plans/2027.yaml : needs: [{need: ND-004, statement: Être aidé près de chez soi}]\nneeds.yaml : - {id: ND-004, statement: Être aidé à la mairie}',
    right:
      'needs.yaml : - id: ND-004\n  statement: Être aidé à la mairie\n  cleared: {date: 2027-02-03, note: La mairie est le lieu le plus proche, statement: Être aidé à la mairie}',
  },
  *check({ project, places, links }: RuleContext) {
    const changed = new Map(changedNeeds(project, links()).map((one) => [one.need, one]));
    for (const need of project.needs) {
      const { voted, year, actions } = changed.get(need.id) ?? {};
      if (voted !== undefined && year !== undefined)
        yield { at: places.value(need, 'statement'), found: { need: need.id, voted, year, actions: actions ?? [] } };
    }
  },
  fr: {
    says: ({ need, voted, year, actions }) =>
      `${need} a changé depuis le vote du plan ${year}, où il disait ${quotedFr(voted)}${actions.length > 0 ? ` ; à revoir : ${actions.join(', ')}` : ''}`,
    why: 'Le comité a voté des actions pour ce que le besoin disait alors : s’il dit autre chose, elles n’y répondent peut-être plus.',
    mend: 'Revoyez ces actions, puis dites ce que vous avez vu : « jalon trace --clear ND-004 », avec une note. Un nouveau vote fait de même.',
  },
  en: {
    says: ({ need, voted, year, actions }) =>
      `${need} has changed since the plan of ${year} was voted, when it said ${quotedEn(voted)}${actions.length > 0 ? `; to be seen again: ${actions.join(', ')}` : ''}`,
    why: 'The committee voted actions for what the need said then: when it says something else, they may no longer answer it.',
    mend: 'Look at these actions again, then say what you saw: “jalon trace --clear ND-004”, with a note. A new vote does as much.',
  },
});
