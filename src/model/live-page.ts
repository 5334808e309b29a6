// What the page of a sitting is made from: what ranking and planning look at and nothing else, nobody's name, and what the sheets say.
import type { Criterion, Sitting } from './files.ts';
import type { Language } from './language.ts';
import type { Project } from './project.ts';
import type { SortedActions } from './sorted-actions.ts';

/** Weights as shares, one a criterion that is ranked by, summing to 1. */
export interface WeighedCollege {
  /** As people know it; empty when the ballot tells none. */
  readonly college: string;
  /** Above 0. */
  readonly influence: number;
  readonly shares: readonly number[];
}

/** What somebody reads of an action before it is discussed. */
export interface LiveSheet {
  readonly axis: string | null;
  /** Of the axis, `#RRGGBB`. */
  readonly colour: string | null;
  /** Paragraphs, as plain text. */
  readonly texts: readonly string[];
  readonly needs: readonly string[];
  /** As it is said: what it costs, when it runs, who carries it. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

/** The look of the page: colours as `#RRGGBB`, readable on white. */
export interface LiveLook {
  readonly accent: string;
  readonly text: string;
  readonly band: string;
  readonly headings: string;
  readonly body: string;
}

/** JSON-able. The same project gives the same data. */
export interface LiveData {
  readonly version: 1;
  /** Of what is ranked and planned: a file that the page saves says from what. */
  readonly fingerprint: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly language: Language;
  readonly title: string;
  readonly territory: string | null;
  /** Of the territory; a file that the page saves says of which project it is. */
  readonly siren: string | null;
  /** What is ranked and planned: measures as scores, no ballot, no register of people. */
  readonly project: Project;
  /** Criteria of which scores are measured, not given: by their ids. */
  readonly measured: readonly string[];
  readonly weights: {
    readonly from: 'typed' | 'ballots';
    readonly voters: number;
    /** Ids of those that are ranked by, in their order. */
    readonly criteria: readonly string[];
    /** One a criterion; empty when nothing weighs anything. */
    readonly shares: readonly number[];
    /** Least and most that a voter gave each. */
    readonly ranges: readonly { readonly min: number; readonly max: number }[];
    /** Those of the last vote that weigh something, without their voters, whether or not the weights are theirs. */
    readonly ballots: readonly WeighedCollege[];
    /** Of that vote; null before any. */
    readonly year: number | null;
  };
  /** What a vote of a later year leaves of scores and scales, where the last one gave some; null where it gave none. */
  readonly revoted: {
    readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly criteria: readonly Criterion[];
  } | null;
  /** What examples taught of categories, without the actions: it stays as it was learnt. Null when nothing is learnt. */
  readonly learnt: SortedActions | null;
  /** By action. */
  readonly sheets: Readonly<Record<string, LiveSheet>>;
  /** Actions that are not to be published: the page does without them. */
  readonly keptBack: number;
}

/** A member's weights, as points, entered in the room. */
export type RoomBallot = Omit<NonNullable<Sitting['ballots']>[number], 'year'>;

/**
 * A rule of the plan that is switched on or off. `actions`: the one that must be in, those that exclude each other, the one that waits
 * and the one that it waits for, the one that a fixed point holds; `date` of that point, `year` of an envelope.
 */
export type SwitchedRule = NonNullable<Sitting['rules']>[number];
