// Everything that goes out of a survey, as one system: counts of people, and the sums that they are part of.
import type { CountName, Publication, SurveyStatistics } from '../model/index.ts';
import { sum } from '../values/index.ts';

/** A whole number of people. Readers know that it lies between `least` and `most`: it is shown where both are the same. */
export interface Unknown {
  readonly count: number;
  readonly least: number;
  readonly most: number;
  /** Null for what is no count of a table. */
  readonly name: CountName | null;
}

export interface Relation {
  readonly least: number;
  readonly most: number;
  readonly terms: readonly (readonly [key: string, factor: number])[];
  readonly from: Publication;
}

export interface PublishedSystem {
  readonly smallest: number;
  readonly unknowns: ReadonlyMap<string, Unknown>;
  readonly relations: readonly Relation[];
}

/** How many people a need counts of answers to the survey, as it is published. */
export interface NeedCount {
  readonly answers: readonly { readonly wave: string | null; readonly question: string; readonly code: string }[];
  /** More than the answers that are shown account for. */
  readonly beyond: number;
  /** Several answers to one question count their greatest alone. */
  readonly isSum: boolean;
}

export interface SystemRequest {
  /** As counted; every group apart. */
  readonly counted: SurveyStatistics;
  /** As documents show it. */
  readonly published: SurveyStatistics;
  readonly needs: readonly NeedCount[];
}

export interface Collector {
  readonly know: (key: string, unknown: Unknown) => void;
  /** Left out where the data contradict it: nothing is worked out of what does not hold. */
  readonly relate: (relation: Relation) => void;
  readonly unknown: (key: string) => Unknown | undefined;
}
/** Rounding may fall on the edge itself. */
const slack = 1e-6;

export function collector(): Collector & {
  readonly unknowns: ReadonlyMap<string, Unknown>;
  readonly relations: readonly Relation[];
} {
  const unknowns = new Map<string, Unknown>();
  const relations: Relation[] = [];
  return {
    unknowns,
    relations,
    unknown: (key) => unknowns.get(key),
    know(key, one) {
      const known = unknowns.get(key);
      const [least, most] = [Math.max(one.least, known?.least ?? 0), Math.min(one.most, known?.most ?? one.most)];
      unknowns.set(key, { ...one, least: Math.min(least, one.count), most: Math.max(most, one.count) });
    },
    relate(relation) {
      const { terms, least, most } = relation;
      const truth = sum(terms.map(([key, factor]) => (unknowns.get(key)?.count ?? Number.NaN) * factor));
      if (truth >= least - slack && truth <= most + slack) relations.push(relation);
    },
  };
}
