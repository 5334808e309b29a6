// Actions in order of merit, each with the reasons of its place.

export type Direction = 'higher-is-better' | 'lower-is-better';

export interface RankedCriterion {
  readonly id: string;
  readonly title: string;
  /** Share of the whole, 0 to 1; the shares sum to 1. */
  readonly weight: number;
  /** Least and most that a voter gave it; both equal `weight` when weights were typed. */
  readonly range: { readonly min: number; readonly max: number };
  readonly direction: Direction;
  readonly scale: { readonly min: number; readonly max: number };
  /** Breakpoints [measure, value 0 to 1] by increasing measure; linear between them, constant outside. */
  readonly values: readonly (readonly [measure: number, value: number])[];
  /** Its values are drawn from verdicts of difference: the project's own, or those of so many ballots. */
  readonly judged?: 'project' | number;
  readonly from: 'scores' | 'budget' | 'needs';
  /** Levels that scores are chosen among, by increasing measure, in words; none when they are not described. */
  readonly levels?: readonly (readonly [measure: number, text: string])[];
  /** With `needs`: the only audiences that are counted. */
  readonly audiences?: readonly string[];
  /** An action strictly worse than this measure is set aside. */
  readonly veto?: number;
  /** What stands for a missing measure; under `error`, its action is set aside. */
  readonly missing: 'midpoint' | 'worst' | 'best' | 'reweight' | 'error';
}

/** How one criterion speaks for an action. */
export interface Contribution {
  readonly criterion: string;
  /** As measured, in the criterion's own unit (euros for a budget, people for needs); null when missing. */
  readonly raw: number | null;
  /** Of a criterion computed from needs: who asked, by audience, the most numerous first; null for several audiences, or unknown. */
  readonly people?: readonly { readonly audience: string | null; readonly people: number }[];
  /** And through which interviews, workshops, options of surveys and outside documents, each once. */
  readonly sources?: readonly string[];
  /** On the fixed scale, 0 (worst) to 1 (best). */
  readonly value: number;
  /** weight × value: the contributions sum to the score. */
  readonly points: number;
  readonly missing: boolean;
  /** The measure lay outside the scale and was brought back to its end. */
  readonly clamped: boolean;
}

export interface Override {
  readonly rank?: number;
  readonly choice?: 'selected' | 'reserve' | 'postponed' | 'excluded';
  readonly reason: string;
  readonly decision?: string;
}

/** Among the first under nearly all the weights tried, under nearly none, or under some only. */
export type Firmness = 'solid' | 'to-discuss' | 'fragile';

/** How far a place holds when weights go where the committee's own went, and missing values anywhere on their scales. */
export interface Stability {
  /** Best and worst rank under all the weights tried, whatever the missing values; unless exact, some of the ranks between may never be reached, none outside ever is. */
  readonly ranks: { readonly best: number; readonly worst: number; readonly isExact: boolean };
  readonly expectedRank: number;
  /** Share of the weights tried, 0 to 1, under which it is among the first `top` of the study. */
  readonly top: number;
  /** `solid` from 95 % of them, `fragile` up to 5 %. */
  readonly firmness: Firmness;
}

/** Under which weights the stability of each place was studied (SMAA-2, Lahdelma & Salminen, Operations Research 49, 2001). */
export interface StabilityStudy {
  /** How many first places are looked at: half of the actions ranked, rounded up, unless it was asked for. */
  readonly top: number;
  readonly topFrom: 'half' | 'asked';
  /** Each weight between the least and the greatest that a voter gave it; or, when that leaves one choice only, from half of it to half as much again. */
  readonly weights: 'ballots' | 'around';
  /** One a criterion, shares of the whole. */
  readonly bounds: readonly { readonly min: number; readonly max: number }[];
  /** Null when the shares are lengths or areas, computed exactly. */
  readonly sampled: { readonly draws: number; readonly seed: number; readonly standardError: number } | null;
  /** `exact`: each best and worst rank is reached; `bounds`: no weights pass those told, and some may not be reached. */
  readonly ranksFrom: 'exact' | 'bounds';
}

export interface RankedAction {
  readonly action: string;
  /** Competition rank from 1 (1, 2, 2, 4); null when set aside, by a veto or by a score that may not be missing. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** Lowest and highest score that missing values leave possible. */
  readonly interval: { readonly low: number; readonly high: number };
  /** Best and worst rank that missing values, its own and the others', leave possible; null when set aside. */
  readonly ranks: { readonly best: number; readonly worst: number } | null;
  /** Null when set aside, or not studied. */
  readonly stability: Stability | null;
  readonly because: readonly Contribution[];
  /** Criteria on which it is strictly worse than the veto. */
  readonly veto: readonly string[];
  /** Criteria of which the missing score is refused. */
  readonly refused: readonly string[];
  /** What people decided beside the computed rank, which it never changes. */
  readonly override?: Override;
}

export interface RankingNotice {
  readonly code:
    | 'no-criteria'
    | 'no-weights'
    | 'criterion-does-not-discriminate'
    | 'weight-not-counted'
    | 'score-outside-scale'
    | 'score-missing'
    | 'ballot-without-weights'
    | 'ballot-inconsistent'
    | 'ballot-not-in-pairs'
    | 'ballot-trade-offs-clash'
    | 'ballot-verdicts-clash'
    | 'verdicts-clash'
    | 'scale-missing'
    | 'weights-apart'
    | 'counted-twice';
  readonly criterion?: string;
  /** The criterion that goes with it. */
  readonly other?: string;
  readonly action?: string;
  readonly voter?: string;
  /** The measure outside the scale, the consistency ratio of a ballot's comparisons, or the correlation of two criteria. */
  readonly value?: number;
  /** The least and the greatest weight that voters give. */
  readonly range?: { readonly min: number; readonly max: number };
}

export interface Ranking {
  readonly method: 'weighted-sum';
  readonly weightsFrom: 'typed' | 'ballots';
  /** Ballots counted; 0 when weights were typed. */
  readonly voters: number;
  /** Whose ballots: those of the last year in which people voted, which replace those of earlier years; null when nobody did. */
  readonly ballots: {
    readonly year: number;
    /** All those of that year, with weights or not. */
    readonly cast: number;
    /** Those of earlier years, which no longer count. */
    readonly earlier: number;
  } | null;
  readonly criteria: readonly RankedCriterion[];
  /** Null when nothing is ranked, when more than 2,000 actions are, or when it was not asked for. */
  readonly study: StabilityStudy | null;
  /** By rank, then those set aside; empty when no criterion or no weight can be counted. */
  readonly ranked: readonly RankedAction[];
  readonly notices: readonly RankingNotice[];
}
