// Why an action is not in the plan, what other money would do, and which actions are sure, in words.
import type { Core, CoreAction, ExtraMeans, Imposed } from '../model/index.ts';
import { formatList, formatNumber } from './formats.ts';
import { amountOf } from './plan-rules.ts';
import { points } from './plan-words.ts';

const means = {
  fr: ({ nature, year, amount }: ExtraMeans) =>
    `${amountOf(nature, amount, 'fr')} ${{ investment: 'd’investissement', operating: 'de fonctionnement', fte: 'de temps d’agents' }[nature]} en ${year}`,
  en: ({ nature, year, amount }: ExtraMeans) =>
    `${amountOf(nature, amount, 'en')} of ${{ investment: 'investment', operating: 'operating money', fte: 'staff time' }[nature]} in ${year}`,
};

export const planQuestions = {
  fr: {
    isIn: (year: number) => `Elle est dans le plan, à partir de ${year}.`,
    out: (reason: string) => `Elle n’y est pas : ${reason.replace(/\.$/, '')}.`,
    outOnly: 'Elle n’y est pas.',
    imposed: ({ year, loses }: Imposed) =>
      `L’y mettre, en ${year}, ferait perdre ${loses < 0.05 ? 'moins de 0,1 point' : `${points(loses, 'fr')} ${loses < 2 ? 'point' : 'points'}`} au plan.`,
    leave: 'Sortiraient',
    join: 'Entreraient aussi',
    move: 'Changeraient d’année',
    noLeave: 'Rien n’en sortirait.',
    /** Before the rules, one a line. */
    conflict: 'Aucun plan ne peut la contenir, à cause de ces règles :',
    extra: (all: readonly ExtraMeans[], year: number, isLeast: boolean) =>
      all.length === 0
        ? `Elle tiendrait dès ${year} dans les enveloppes telles qu’elles sont, sans rien perdre.`
        : `Pour l’y mettre dès ${year} sans rien perdre, il faudrait ${isLeast ? 'au moins ' : ''}${formatList(all.map(means.fr), 'fr')} de plus.`,
    noExtra: 'Plus d’argent n’y changerait rien.',
    frontier: 'Le meilleur plan selon l’argent des enveloppes, le temps d’agents restant ce qu’il est :',
    worth: (value: number) => `${points(value, 'fr')} points`,
    impossible: 'aucun plan ne tient toutes les règles',
    now: 'le plan',
    noEnvelopes: 'Aucune enveloppe à faire varier : il en faut dans plan.yaml.',
    core: ({ draws, weights }: Core) =>
      `Présence dans le meilleur plan, sur ${formatNumber(draws, 'fr')} jeux de poids tirés ${weights === 'ballots' ? 'entre ceux que donnent les bulletins' : 'autour des poids saisis, chacun de la moitié de sa part à une fois et demie'} :`,
    noCore: 'Il n’y a rien à choisir, ou aucun plan ne tient toutes les règles.',
    verdict: { fund: 'à financer', discuss: 'à discuter', drop: 'à écarter' } satisfies Record<CoreAction['verdict'], string>,
  },
  en: {
    isIn: (year: number) => `It is in the plan, from ${year}.`,
    out: (reason: string) => `It is not in it: ${reason.replace(/\.$/, '')}.`,
    outOnly: 'It is not in it.',
    imposed: ({ year, loses }: Imposed) =>
      `Putting it in, in ${year}, would cost the plan ${loses < 0.05 ? 'less than 0.1 point' : `${points(loses, 'en')} points`}.`,
    leave: 'Would leave',
    join: 'Would come in too',
    move: 'Would change year',
    noLeave: 'Nothing would leave.',
    /** Before the rules, one a line. */
    conflict: 'No plan can have it, because of these rules:',
    extra: (all: readonly ExtraMeans[], year: number, isLeast: boolean) =>
      all.length === 0
        ? `It would fit from ${year} in the envelopes as they are, with nothing lost.`
        : `To put it in from ${year} with nothing lost, ${formatList(all.map(means.en), 'en')} more would be needed${isLeast ? ', at least' : ''}.`,
    noExtra: 'More money would change nothing.',
    frontier: 'The best plan by the money of the envelopes, staff time staying as it is:',
    worth: (value: number) => `${points(value, 'en')} points`,
    impossible: 'no plan keeps every rule',
    now: 'the plan',
    noEnvelopes: 'No envelope to vary: plan.yaml must have some.',
    core: ({ draws, weights }: Core) =>
      `How often each is in the best plan, over ${formatNumber(draws, 'en')} sets of weights drawn ${weights === 'ballots' ? 'among those that the ballots give' : 'around the typed weights, each from half of its share to half as much again'}:`,
    noCore: 'There is nothing to choose, or no plan keeps every rule.',
    verdict: { fund: 'fund', discuss: 'discuss', drop: 'drop' } satisfies Record<CoreAction['verdict'], string>,
  },
};
