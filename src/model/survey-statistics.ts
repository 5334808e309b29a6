// The figures of a survey: what was answered, how surely, and where groups differ. Null counts are hidden from readers.
import type { Profile, QuestionType } from './questionnaire.ts';

/** In whole percents or points. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface CodedLabel {
  readonly code: string;
  readonly label: string;
}

export interface AnswerStatistics extends CodedLabel {
  /** People; null when hidden. */
  readonly count: number | null;
  /** Whole percents of the base, weighted when the wave is; those of a single choice sum to 100. Null when hidden or without base. */
  readonly share: number | null;
  /** At 95 %. */
  readonly interval: Interval | null;
}

/** One decimal, in the unit of the question; `interval` too. */
export interface MeanStatistics {
  readonly value: number;
  readonly interval: Interval | null;
  readonly deviation: number | null;
  readonly median: number | null;
}

/** From −100 to 100: percents of promoters (9 and 10) less percents of detractors (0 to 6). */
export interface ScoreStatistics {
  readonly score: number;
  readonly interval: Interval | null;
}

/** Percents of the two highest and the two lowest levels of a scale. */
export interface EndsStatistics {
  readonly highest: number;
  readonly lowest: number;
}

/** A question, or one row of a matrix, or one thing that was ranked. */
export interface LineStatistics {
  readonly row: CodedLabel | null;
  /** Those to whom it was put, when that is known. */
  readonly asked: number | null;
  /** Those who answered, without those of no opinion; null when hidden. */
  readonly base: number | null;
  readonly noOpinion: number | null;
  /** A percentage of so few is fragile. */
  readonly isFragile: boolean;
  readonly answers: readonly AnswerStatistics[];
  /** Of a recommendation: `detractors`, `passives` and `promoters`; empty elsewhere. */
  readonly groups: readonly AnswerStatistics[];
  readonly mean: MeanStatistics | null;
  readonly ends: EndsStatistics | null;
  readonly nps: ScoreStatistics | null;
  /** Of a thing ranked among others: the least is best; `borda` counts a point for each thing put behind, by each person. */
  readonly rank: { readonly mean: number; readonly first: number | null; readonly borda: number } | null;
}

export interface GroupStatistics extends CodedLabel {
  readonly base: number | null;
  readonly isFragile: boolean;
  /** In the order of the columns. */
  readonly cells: readonly { readonly count: number | null; readonly share: number | null }[];
  readonly mean: number | null;
}

/** One group against all others together, where chance alone would seldom do as much. */
export interface GroupDifference {
  readonly group: string;
  /** Null: the mean differs. */
  readonly answer: string | null;
  /** Percents, or means with one decimal. */
  readonly here: number;
  readonly elsewhere: number;
  /** Holm’s, over all comparisons of the crossing. */
  readonly p: number;
}

/**
 * `differ`: chance alone would do as much less than once in twenty; `chance`: it may; `unknown`: too few people to tell. `p` and
 * Cramér’s V (0 to 1) are of the chi-square test of the whole table, null when it does not apply.
 */
export interface Verdict {
  readonly kind: 'differ' | 'chance' | 'unknown';
  readonly chiSquare: number | null;
  readonly freedom: number | null;
  readonly p: number | null;
  readonly cramersV: number | null;
}

/** An answer, or levels put together: those of a recommendation, the two ends of a scale and what lies between. */
export interface CrossingColumn extends CodedLabel {
  readonly answers: readonly string[];
}

export interface CrossingStatistics {
  readonly by: string;
  readonly byText: string;
  readonly row: CodedLabel | null;
  readonly columns: readonly CrossingColumn[];
  /** Counts and bases are multiples of it, each less than it from what was counted, and shares are of these; absent where nothing is rounded. */
  readonly rounded?: number;
  readonly groups: readonly GroupStatistics[];
  readonly verdict: Verdict;
  readonly differences: readonly GroupDifference[];
}

export interface QuestionStatistics {
  readonly id: string;
  readonly number: number;
  readonly type: QuestionType;
  readonly text: string;
  readonly profile: Profile | null;
  readonly section: string | null;
  readonly unit: string | null;
  readonly lines: readonly LineStatistics[];
  readonly crossings: readonly CrossingStatistics[];
}

/** Whose number the response rate is of. */
export interface PeopleConcerned {
  readonly people: number;
  readonly year: number | null;
  readonly notion: string | null;
  readonly source: string | null;
}

export interface CommuneResponse extends CodedLabel {
  readonly people: number;
  readonly responses: number | null;
  /** Percents with one decimal. */
  readonly rate: number | null;
}

export interface SurveyWave {
  readonly wave: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly channel: string | null;
  readonly base: number;
  readonly complete: number | null;
  readonly partial: number | null;
  readonly concerned: PeopleConcerned | null;
  /** Percents with one decimal. */
  readonly rate: number | null;
  readonly byCommune: readonly CommuneResponse[];
  readonly weighting: {
    readonly method: 'post-stratification' | 'raking';
    readonly questions: readonly string[];
    readonly designEffect: number;
    readonly effectiveBase: number;
    readonly smallest: number | null;
    readonly largest: number | null;
  } | null;
  /** Intervals take account of how large a part of those concerned answered. */
  readonly isLargePart: boolean;
  readonly questions: readonly QuestionStatistics[];
}

/** JSON-able. */
export interface SurveyStatistics {
  readonly survey: string;
  readonly title: string;
  readonly audiences: readonly string[];
  readonly smallestCell: number;
  readonly smallestBase: number;
  /** The latest first. */
  readonly waves: readonly SurveyWave[];
}

// One answer to a question that was put twice: its share then and now, and whether chance alone may have made them differ.

export interface AskedOnce {
  readonly survey: string;
  readonly wave: string | null;
  /** In whole percents. */
  readonly share: number;
  readonly interval: Interval;
  readonly base: number;
}

export interface SurveyChange {
  /** `SV-01/Q5/c`, as it was asked last. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly before: AskedOnce;
  readonly now: AskedOnce;
  /** Now less then, in whole points as shares are shown; the interval at 95 %, with one decimal, is that of the counts. */
  readonly points: number;
  readonly interval: Interval;
  /** Whether that interval leaves nought out. */
  readonly isReal: boolean;
  /** A percentage of so few is fragile, then or now. */
  readonly isFragile: boolean;
}
