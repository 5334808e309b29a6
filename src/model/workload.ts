// The time that a programme asks of people, quarter by quarter, beside the time they have.

/** Full-time equivalents over the quarters of a workload, one figure a quarter. */
export type Load = readonly number[];

/** What is asked of a person, a function or a department. */
export interface LoadRow {
  /** Its id; null for a function that is no registered person, and for what has no department. */
  readonly key: string | null;
  /** Null for what has no department. */
  readonly title: string | null;
  /** In full-time equivalents; null when nobody says. A department without one has the sum of its people's, if all say theirs. */
  readonly capacity: number | null;
  readonly load: Load;
  /** Ids of the actions it works for, over these quarters. */
  readonly actions: readonly string[];
}

/** A quarter that asks for more than there is. */
export interface Overload {
  readonly kind: 'person' | 'department';
  readonly key: string;
  readonly title: string;
  /** `2027-T1` */
  readonly quarter: string;
  readonly load: number;
  readonly capacity: number;
}

export interface Workload {
  /** One after the other, as files write them: `2027-T1`. */
  readonly quarters: readonly string[];
  readonly byPerson: readonly LoadRow[];
  /** The people of each department, and what its actions ask for beyond those they name. */
  readonly byDepartment: readonly LoadRow[];
  readonly total: Load;
  /** What actions ask for beyond the people they name: their departments bear it. */
  readonly unnamed: Load;
  /** The worst quarter of each person and department that has too much. */
  readonly overloads: readonly Overload[];
  /** Actions that ask for time and have no date: they are left out. */
  readonly undated: readonly string[];
  /** People who own tasks of an action without a time share in its team: what they do is not counted. */
  readonly withoutShare: readonly { readonly person: string; readonly actions: readonly string[] }[];
}
