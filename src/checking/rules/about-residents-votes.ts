// Votes of residents under a budget: money to vote on, costs, and a count that still tells of them.
import { choiceCost, resultsOfVote, voteBudget } from '../../project/people/index.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

export const rulesAboutResidentsVotes: readonly Rule[] = [
  // Residents vote on some money.
  rule<{ vote: string; year: number }>({
    code: 'vote/no-money',
    severity: 'error',
    names: ['residents-vote'],
    example: { wrong: 'envelope: {year: 2027}', right: 'envelope: {year: 2027, amount: 30000}' },
    *check({ project, places }: RuleContext) {
      for (const vote of project.votes)
        if (voteBudget(project, vote) === null)
          yield { at: places.value(vote, 'envelope'), found: { vote: vote.id, year: vote.envelope.year } };
    },
    fr: {
      says: ({ year }) => `rien ne dit combien d’argent de ${year} est réservé aux habitants`,
      why: 'Sous une enveloppe inconnue, aucune règle ne peut dire ce qui est retenu.',
      mend: 'Écrivez un montant (« amount »), ou une part (« share ») et l’enveloppe de l’année dans plan.yaml.',
    },
    en: {
      says: ({ year }) => `nothing says how much money of ${year} is reserved for residents`,
      why: 'Under an unknown envelope no rule can say what is kept.',
      mend: 'Write an amount (“amount”), or a share (“share”) and the envelope of the year in plan.yaml.',
    },
  }),
  // Each action is put to the vote once, at a cost.
  rule<{ action: string }>({
    code: 'vote/choice-twice',
    severity: 'error',
    names: ['action'],
    example: {
      wrong: 'choices:\n  - {action: AC-001}\n  - {action: AC-001}',
      right: 'choices:\n  - {action: AC-001}\n  - {action: AC-002}',
    },
    *check({ project: { votes }, places }: RuleContext) {
      for (const { choices } of votes)
        for (const [at, choice] of choices.entries())
          if (choices.some((other, before) => before < at && other.action === choice.action))
            yield { at: places.value(choice, 'action'), found: { action: choice.action } };
    },
    fr: {
      says: ({ action }) => `${action} est soumise deux fois au même vote`,
      why: 'Ses voix se partageraient entre deux lignes du bulletin.',
      mend: 'Retirez l’une des deux lignes.',
    },
    en: {
      says: ({ action }) => `${action} is put to the same vote twice`,
      why: 'Its votes would be shared between two lines of the ballot.',
      mend: 'Remove one of the two lines.',
    },
  }),
  rule<{ action: string }>({
    code: 'vote/choice-without-cost',
    severity: 'error',
    names: ['action'],
    example: { wrong: 'choices:\n  - {action: AC-001}', right: 'choices:\n  - {action: AC-001, cost: 12000}' },
    *check({ project, places }: RuleContext) {
      for (const vote of project.votes)
        for (const choice of vote.choices)
          if (!project.incomplete.includes('action') && choiceCost(project, vote, choice) === null)
            yield { at: places.value(choice, 'action'), found: { action: choice.action } };
    },
    fr: {
      says: ({ action }) => `${action} est soumise au vote sans coût, et sa fiche n’en dit pas`,
      why: 'Sans coût, elle serait retenue pour rien, quelle que soit l’enveloppe.',
      mend: 'Écrivez son coût (« cost »), ou le budget de la fiche.',
    },
    en: {
      says: ({ action }) => `${action} is put to the vote without a cost, and its sheet says none`,
      why: 'Without a cost it would be kept for nothing, whatever the envelope.',
      mend: 'Write its cost (“cost”), or the budget of the action sheet.',
    },
  }),
  // What was counted is what is put to the vote.
  rule<{ vote: string; title: string }>({
    code: 'vote/counted-before',
    severity: 'warning',
    names: ['residents-vote'],
    example: { wrong: 'budget: 20000', right: 'budget: 30000' },
    *check({ project, places }: RuleContext) {
      for (const vote of project.votes) {
        const results = resultsOfVote(project, vote.id);
        if (results === undefined) continue;
        const costs = new Map(results.choices.map(({ action, cost }) => [action, cost]));
        const isSame =
          (voteBudget(project, vote) ?? results.budget) === results.budget &&
          vote.choices.length === results.choices.length &&
          vote.choices.every((choice) => costs.get(choice.action) === (choiceCost(project, vote, choice) ?? 0));
        if (!isSame) yield { at: places.value(results, 'budget'), found: { vote: vote.id, title: vote.title } };
      }
    },
    fr: {
      says: ({ title }) => `le vote ${quotedFr(title)} a changé depuis son dépouillement : enveloppe, actions ou coûts`,
      why: 'Ce qui est retenu, et qui l’a payé, ne serait plus juste.',
      mend: 'Reprenez les bulletins avec « jalon import votes --replace », ou remettez ce qui était soumis au vote.',
    },
    en: {
      says: ({ title }) => `the vote ${quotedEn(title)} has changed since it was counted: envelope, actions or costs`,
      why: 'What is kept, and who paid for it, would not be right any more.',
      mend: 'Take the ballots again with “jalon import votes --replace”, or put back what was voted on.',
    },
  }),
  // The plan takes a choice that was made.
  rule<{ vote: string }>({
    code: 'plan/vote-not-counted',
    severity: 'warning',
    names: ['residents-vote'],
    example: { wrong: 'residents: {vote: VT-02, as: rule}', right: 'residents: {vote: VT-01, as: rule}' },
    *check({ project, places }: RuleContext) {
      const { residents } = project.plan;
      if (residents === undefined || project.incomplete.includes('residents-vote-results')) return;
      const isKnown = project.votes.some(({ id }) => id === residents.vote);
      if (isKnown && resultsOfVote(project, residents.vote) === undefined)
        yield { at: places.value(residents, 'vote'), found: { vote: residents.vote } };
    },
    fr: {
      says: ({ vote }) => `le plan prend le choix des habitants de ${vote}, qui n’est pas dépouillé`,
      why: 'Le plan se fait sans eux, alors qu’il dit le contraire.',
      mend: 'Reprenez les bulletins avec « jalon import votes », ou retirez de plan.yaml le choix des habitants (« residents »).',
    },
    en: {
      says: ({ vote }) => `the plan takes the choice of residents of ${vote}, which is not counted`,
      why: 'The plan is made without them, although it says otherwise.',
      mend: 'Bring in the ballots with “jalon import votes”, or remove the choice of the residents (“residents”) from plan.yaml.',
    },
  }),
];
