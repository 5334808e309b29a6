// What is proved of the small counts that documents hide.

/** Where something is published: in the documents of surveys, in those that count needs, or in the documents of two waves held together. */
export type Publication = 'surveys' | 'needs' | 'waves';

/** A count of people of a survey; `by` and `group` of a cross table. */
export interface CountName {
  readonly survey: string;
  readonly wave: string | null;
  readonly question: string;
  /** The label of a row, of a matrix or of things that are ranked. */
  readonly row: string | null;
  readonly answer: string;
  readonly by: string | null;
  readonly group: string | null;
}

/** Of one survey, or of several added up. */
export interface DisclosureProof {
  readonly smallestCell: number;
  /** Counts of one to `smallestCell` less one, of all that was counted. */
  readonly few: number;
  /** Those that everything published leaves possible only among so few, or as one number, with where it is read. */
  readonly givenAway: readonly { readonly count: CountName; readonly from: readonly Publication[] }[];
  /** Those of which the solver did not come to an end. */
  readonly unproved: readonly CountName[];
  /** What was held together: sums, the counts that they leave open, and programmes solved. */
  readonly sums: number;
  readonly open: number;
  readonly solved: number;
  /** Figures of cross tables: counted, shown (rounded ones included), of these rounded, and told with those of another group. */
  readonly cells: { readonly counted: number; readonly shown: number; readonly rounded: number; readonly joined: number };
}

/** Of a survey, by its id and its title. */
export interface SurveyProof {
  readonly survey: string;
  readonly title: string;
  readonly proof: DisclosureProof;
  /** The waves whose true counts are not on this computer: what hides them is proved where they are. */
  readonly elsewhere: readonly (string | null)[];
}

/** People who answered a survey, the groups of them that a cross table tells apart, or those who expressed a need. */
export type PeopleCounted = 'surveys' | 'crossings' | 'needs';

/** A document that prints counts of people, by the title that people know. */
export interface CountingDocument {
  readonly id: string;
  readonly title: string;
  /** Whose template makes it. */
  readonly origin: 'project' | 'organisation' | 'shipped';
  readonly counts: readonly PeopleCounted[];
}
