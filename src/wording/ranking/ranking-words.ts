// What a ranking says around its figures.
import type { Firmness, Language, Override, Ranking, StabilityStudy } from '../../model/index.ts';
import { exactly, plural } from '../../values/index.ts';
import { formatMoney, formatNumber } from '../formats.ts';
import { label } from '../label.ts';
import { quoted } from '../quoted.ts';

// A measure as people read it: euros for a budget, people for needs, a number on its scale for the rest.

export const measured =
  ({ criteria }: Ranking, language: Language) =>
  (criterion: string, measure: number): string => {
    const cents = Math.round(measure * 100);
    return criteria.find(({ id }) => id === criterion)?.from === 'budget'
      ? formatMoney(exactly(cents), language, { decimals: 0 })
      : formatNumber(measure, language);
  };

const choice = (value: string | undefined, language: Language): string =>
  value === undefined ? '' : (label(`criteria.overrides.choice=${value}`, language) ?? value);

const rankingFr = {
  rank: 'rang',
  score: 'score',
  none: 'Aucune action à classer : il faut des critères (criteria.yaml) et des actions qui ne soient pas abandonnées.',
  /** From whom the weights are, before the criteria. */
  weights: ({ weightsFrom, ballots, voters }: Ranking): string =>
    weightsFrom === 'ballots'
      ? `Poids tirés de ${voters} ${plural(voters, 'fr', 'bulletin')}${ballots ? ` de ${ballots.year}` : ''} :`
      : 'Poids saisis :',
  earlier: (year: number, n: number): string =>
    `${n > 1 ? `les ${n} bulletins d’avant ${year} ne comptent` : `le bulletin d’avant ${year} ne compte`} plus : le vote d’une année remplace les précédents, si peu nombreux que soient les votants`,
  judged: (criterion: string, by: 'project' | number, points: string): string =>
    `${quoted(criterion, 'fr')} : échelle tirée des verdicts de différence ${by === 'project' ? 'de criteria.yaml' : `de ${by} ${plural(by, 'fr', 'bulletin')}`} (MACBETH) : ${points}`,
  tied: 'à score égal (=), les actions viennent par identifiant, ce qui n’est pas une préférence',
  aside: (why: string): string => `mise de côté : ${why}`,
  vetoed: (criterion: string, measure: string, limit: string): string => `${criterion} ${measure}, veto à ${limit}`,
  refused: (criterion: string): string => `${criterion} sans note, ce que ce critère n’admet pas`,
  override: ({ rank, choice: chosen, reason, decision }: Override): string => {
    const decided = [rank === undefined ? '' : `rang ${rank}`, choice(chosen, 'fr')].filter((part) => part !== '').join(', ');
    return `arbitrage : ${decided === '' ? '' : `${decided} – `}${reason}${decision ? ` (${decision})` : ''}`;
  },
};

const rankingEn: typeof rankingFr = {
  rank: 'rank',
  score: 'score',
  none: 'Nothing to rank: criteria (criteria.yaml) and actions that are not dropped are needed.',
  weights: ({ weightsFrom, ballots, voters }) =>
    weightsFrom === 'ballots'
      ? `Weights from ${voters} ${plural(voters, 'en', 'ballot')}${ballots ? ` of ${ballots.year}` : ''}:`
      : 'Weights typed:',
  earlier: (year, n) =>
    `${n > 1 ? `the ${n} ballots from before ${year} no longer count` : `the ballot from before ${year} no longer counts`}: a year’s vote replaces the earlier ones, however few voted`,
  judged: (criterion, by, points) =>
    `${quoted(criterion, 'en')}: scale drawn from the verdicts of difference of ${by === 'project' ? 'criteria.yaml' : `${by} ${plural(by, 'en', 'ballot')}`} (MACBETH): ${points}`,
  tied: 'level actions (=) come by their ids, which is no preference',
  aside: (why) => `set aside: ${why}`,
  vetoed: (criterion, measure, limit) => `${criterion} ${measure}, veto at ${limit}`,
  refused: (criterion) => `no score on ${criterion}, which this criterion does not allow`,
  override: ({ rank, choice: chosen, reason, decision }) => {
    const decided = [rank === undefined ? '' : `rank ${rank}`, choice(chosen, 'en')].filter((part) => part !== '').join(', ');
    return `override: ${decided === '' ? '' : `${decided} – `}${reason}${decision ? ` (${decision})` : ''}`;
  },
};

export const rankingWords = { fr: rankingFr, en: rankingEn };

// How far the places of a ranking hold, in words.

/** In whole percents, never a whole that was not reached, nor a threshold that was not passed: 99.9 is 99, and 0.1 is 1. */
export const towardsHalf = (share: number): number =>
  share >= 0.5 ? Math.floor(share * 100 + 1e-6) : Math.ceil(share * 100 - 1e-6);

interface Studied {
  readonly study: StabilityStudy;
  /** How many actions are ranked. */
  readonly among: number;
}

const stabilityFr = {
  firmness: { solid: 'solide', 'to-discuss': 'à discuter', fragile: 'fragile' } satisfies Record<Firmness, string>,
  /** Heads of columns. */
  ranks: 'rangs',
  among: (top: number) => `rang ≤ ${top}`,
  stability: 'place',
  legend: ({ study: { top, topFrom }, among }: Studied) =>
    top === 1
      ? `solide : 1re dans au moins 95 % des poids essayés ; fragile : dans 5 % au plus ; à discuter : entre les deux`
      : `solide : parmi les ${top} premières${topFrom === 'half' ? ` (la moitié des ${among})` : ''} dans au moins 95 % des poids essayés ; fragile : dans 5 % au plus ; à discuter : entre les deux`,
  tried: ({ study: { weights, sampled } }: Studied) =>
    `poids essayés : chacun ${
      weights === 'ballots' ? 'entre le moins et le plus qu’un bulletin lui donne' : 'de la moitié de sa part à une fois et demie'
    }, et les notes manquantes n’importe où sur leur échelle ; ${
      sampled
        ? `parts de ${formatNumber(sampled.draws, 'fr')} tirages, graine ${sampled.seed}, erreur type d’au plus ${formatNumber(sampled.standardError * 100, 'fr')} point`
        : 'parts calculées exactement, sans tirage'
    }`,
  extremes: 'rangs : le meilleur et le moins bon sous tous ces poids, calculés exactement, sans tirage',
  bounds:
    'rangs suivis de * : aucun de ces poids n’en sort, mais ils ne sont peut-être pas tous atteints (calcul arrêté avant la preuve)',
  unstudied: (most: string) => `la solidité des places n’est pas étudiée au-delà de ${most} actions`,
};

const stabilityEn: typeof stabilityFr = {
  firmness: { solid: 'solid', 'to-discuss': 'to discuss', fragile: 'fragile' },
  ranks: 'ranks',
  among: (top) => `rank ≤ ${top}`,
  stability: 'place',
  legend: ({ study: { top, topFrom }, among }) =>
    top === 1
      ? 'solid: first under at least 95% of the weights tried; fragile: under 5% at most; to discuss: in between'
      : `solid: among the first ${top}${topFrom === 'half' ? ` (half of ${among})` : ''} under at least 95% of the weights tried; fragile: under 5% at most; to discuss: in between`,
  tried: ({ study: { weights, sampled } }) =>
    `weights tried: each ${
      weights === 'ballots'
        ? 'between the least and the greatest that a ballot gives it'
        : 'from half of its share to half as much again'
    }, and missing scores anywhere on their scale; ${
      sampled
        ? `shares of ${formatNumber(sampled.draws, 'en')} draws, seed ${sampled.seed}, standard error of at most ${formatNumber(sampled.standardError * 100, 'en')} point`
        : 'shares computed exactly, nothing drawn'
    }`,
  extremes: 'ranks: the best and the worst under all these weights, computed exactly, nothing drawn',
  bounds:
    'ranks followed by *: none of these weights goes beyond them, but they may not all be reached (stopped before the proof)',
  unstudied: (most) => `beyond ${most} actions how far places hold is not studied`,
};

export const stabilityWords = { fr: stabilityFr, en: stabilityEn };
