// How far the places of a ranking hold, in words.
import type { Firmness, StabilityStudy } from '../model/index.ts';
import { formatNumber } from './formats.ts';

/** In whole percents, never a whole that was not reached, nor a threshold that was not passed: 99.9 is 99, and 0.1 is 1. */
export const towardsHalf = (share: number): number =>
  share >= 0.5 ? Math.floor(share * 100 + 1e-6) : Math.ceil(share * 100 - 1e-6);

interface Told {
  readonly study: StabilityStudy;
  /** How many actions are ranked. */
  readonly among: number;
}

const fr = {
  firmness: { solid: 'solide', 'to-discuss': 'à discuter', fragile: 'fragile' } satisfies Record<Firmness, string>,
  /** Heads of columns. */
  ranks: { exact: 'rangs', draws: 'rangs vus' } satisfies Record<StabilityStudy['ranksFrom'], string>,
  among: (top: number) => `rang ≤ ${top}`,
  stability: 'place',
  legend: ({ study: { top, topFrom }, among }: Told) =>
    top === 1
      ? `solide : 1re dans au moins 95 % des poids essayés ; fragile : dans 5 % au plus ; à discuter : entre les deux`
      : `solide : parmi les ${top} premières${topFrom === 'half' ? ` (la moitié des ${among})` : ''} dans au moins 95 % des poids essayés ; fragile : dans 5 % au plus ; à discuter : entre les deux`,
  tried: ({ study: { weights, sampled } }: Told) =>
    `poids essayés : chacun ${
      weights === 'ballots' ? 'entre le moins et le plus qu’un bulletin lui donne' : 'de la moitié de sa part à une fois et demie'
    }, et les notes manquantes n’importe où sur leur échelle ; ${
      sampled
        ? `${formatNumber(sampled.draws, 'fr')} tirages, graine ${sampled.seed}, erreur type d’au plus ${formatNumber(sampled.standardError * 100, 'fr')} point`
        : 'parts et rangs calculés exactement, sans tirage'
    }`,
  seen: (draws: number) => `rangs vus dans ${formatNumber(draws, 'fr')} tirages : il peut y en avoir d’autres, plus rares`,
  unstudied: (most: string) => `la solidité des places n’est pas étudiée au-delà de ${most} actions`,
};

const en: typeof fr = {
  firmness: { solid: 'solid', 'to-discuss': 'to discuss', fragile: 'fragile' },
  ranks: { exact: 'ranks', draws: 'ranks seen' },
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
        ? `${formatNumber(sampled.draws, 'en')} draws, seed ${sampled.seed}, standard error of at most ${formatNumber(sampled.standardError * 100, 'en')} point`
        : 'shares and ranks computed exactly, nothing drawn'
    }`,
  seen: (draws) => `ranks seen in ${formatNumber(draws, 'en')} draws: there may be others, rarer`,
  unstudied: (most) => `beyond ${most} actions how far places hold is not studied`,
};

export const stabilityWords = { fr, en };
