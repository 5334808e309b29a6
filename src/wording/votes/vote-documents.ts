// What documents say of a vote of residents to those who voted: how the rule counts, in plain words, and what is to be known of the figures.
import type { Language, VoteOutcome } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';

type Settings = Pick<VoteOutcome, 'rule' | 'completion'>;

const fr = {
  rule: {
    'most-votes': ['Les actions sont prises dans l’ordre de leurs voix, tant que l’enveloppe peut payer la suivante.'],
    'equal-shares': [
      'L’enveloppe est partagée également entre tous les votants.',
      'Une action est retenue quand celles et ceux qui la soutiennent ont ensemble de quoi la payer.',
    ],
    phragmen: [
      'L’argent arrive peu à peu, au même rythme pour chaque votant.',
      'Une action est retenue dès que celles et ceux qui la soutiennent ont réuni son coût.',
    ],
  },
  completion: {
    none: [],
    add1: ['Tant qu’il reste de quoi payer une action de plus, la part de chacun est relevée d’un euro.'],
    'add1-then-votes': [
      'Tant qu’il reste de quoi payer une action de plus, la part de chacun est relevée d’un euro ; ce qui reste ensuite va aux actions qui ont le plus de voix.',
    ],
  },
  /** `voters`: those who chose something, of whom shares are told. */
  turnout: (voters: number, blank: number) => {
    if (blank === 0) return `${formatNumber(voters, 'fr')} ${plural(voters, 'fr', 'bulletin compté', 'bulletins comptés')}`;
    const all = voters + blank;
    const aside = plural(blank, 'fr', 'blanc, qui ne compte', 'blancs, qui ne comptent');
    return `${formatNumber(all, 'fr')} ${plural(all, 'fr', 'bulletin')}, dont ${formatNumber(blank, 'fr')} ${aside} dans aucune part`;
  },
  ofVoters: (percent: string) => `${percent} des suffrages exprimés`,
  changed:
    'L’enveloppe, les actions ou leurs coûts ont changé depuis le dépouillement : les résultats sont ceux du jour où il a eu lieu.',
  otherRule: (rule: string) => `La règle prévue n’a pas pu être appliquée : ${rule}.`,
  notUsed: 'Le plan d’action n’en tient pas encore compte.',
};
const en: typeof fr = {
  rule: {
    'most-votes': ['Actions are taken in the order of their votes, as long as the envelope can pay for the next one.'],
    'equal-shares': [
      'The envelope is shared equally among all voters.',
      'An action is kept when those who support it together have what it costs.',
    ],
    phragmen: [
      'Money comes little by little, at the same pace for each voter.',
      'An action is kept as soon as those who support it have gathered what it costs.',
    ],
  },
  completion: {
    none: [],
    add1: ['As long as there is enough left for one more action, the share of each is raised by one euro.'],
    'add1-then-votes': [
      'As long as there is enough left for one more action, the share of each is raised by one euro; what is left then goes to the actions that have most votes.',
    ],
  },
  turnout: (voters, blank) => {
    const all = voters + blank;
    const ballots = `${formatNumber(all, 'en')} ${plural(all, 'en', 'ballot')}`;
    return blank === 0 ? `${ballots} counted` : `${ballots}, of which ${formatNumber(blank, 'en')} blank, counted in no share`;
  },
  ofVoters: (percent) => `${percent} of the ballots counted`,
  changed: 'The envelope, the actions or their costs have changed since the count: results are those of the day of the count.',
  otherRule: (rule) => `The rule that was meant to decide could not be applied: ${rule}.`,
  notUsed: 'The plan does not take it into account yet.',
};

export const voteDocumentWords = { fr, en };

/** The rule in sentences that ask for no knowledge of voting rules. */
export const ruleInWords = ({ rule, completion = 'none' }: Settings, language: Language): readonly string[] => {
  const words = voteDocumentWords[language];
  return [...words.rule[rule], ...(rule === 'equal-shares' ? words.completion[completion] : [])];
};
