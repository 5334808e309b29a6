// What a ranking says around its figures.
import type { Override, Ranking } from '../model/index.ts';
import { plural } from '../values/index.ts';
import { label } from './label.ts';

const choice = (value: string | undefined, language: 'fr' | 'en'): string =>
  value === undefined ? '' : (label(`criteria.overrides.choice=${value}`, language) ?? value);

const fr = {
  rank: 'rang',
  score: 'score',
  none: 'Aucune action à classer : il faut des critères (criteria.yaml) et des actions.',
  /** From whom the weights are, before the criteria. */
  weights: ({ weightsFrom, ballots, voters }: Ranking): string =>
    weightsFrom === 'ballots'
      ? `Poids tirés de ${voters} ${plural(voters, 'fr', 'bulletin')}${ballots ? ` de ${ballots.year}` : ''} :`
      : 'Poids saisis :',
  earlier: (year: number, n: number): string =>
    `${n > 1 ? `les ${n} bulletins d’avant ${year} ne comptent` : `le bulletin d’avant ${year} ne compte`} plus : le vote d’une année remplace les précédents, si peu nombreux que soient les votants`,
  tied: 'à score égal (=), les actions viennent par identifiant, ce qui n’est pas une préférence',
  aside: (why: string): string => `mise de côté : ${why}`,
  vetoed: (criterion: string, measure: string, limit: string): string => `${criterion} ${measure}, veto à ${limit}`,
  refused: (criterion: string): string => `${criterion} sans note, ce que ce critère n’admet pas`,
  override: ({ rank, choice: chosen, reason, decision }: Override): string => {
    const decided = [rank === undefined ? '' : `rang ${rank}`, choice(chosen, 'fr')].filter((part) => part !== '').join(', ');
    return `arbitrage : ${decided === '' ? '' : `${decided} – `}${reason}${decision ? ` (${decision})` : ''}`;
  },
};

const en: typeof fr = {
  rank: 'rank',
  score: 'score',
  none: 'Nothing to rank: criteria (criteria.yaml) and actions are needed.',
  weights: ({ weightsFrom, ballots, voters }) =>
    weightsFrom === 'ballots'
      ? `Weights from ${voters} ${plural(voters, 'en', 'ballot')}${ballots ? ` of ${ballots.year}` : ''}:`
      : 'Weights typed:',
  earlier: (year, n) =>
    `${n > 1 ? `the ${n} ballots from before ${year} no longer count` : `the ballot from before ${year} no longer counts`}: a year’s vote replaces the earlier ones, however few voted`,
  tied: 'level actions (=) come by their ids, which is no preference',
  aside: (why) => `set aside: ${why}`,
  vetoed: (criterion, measure, limit) => `${criterion} ${measure}, veto at ${limit}`,
  refused: (criterion) => `no score on ${criterion}, which this criterion does not allow`,
  override: ({ rank, choice: chosen, reason, decision }) => {
    const decided = [rank === undefined ? '' : `rank ${rank}`, choice(chosen, 'en')].filter((part) => part !== '').join(', ');
    return `override: ${decided === '' ? '' : `${decided} – `}${reason}${decision ? ` (${decision})` : ''}`;
  },
};

export const rankingWords = { fr, en };
