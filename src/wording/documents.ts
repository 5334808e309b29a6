// What documents say on their own: everything else comes from the project or from the labels of the schemas.
import type {
  AchievementCode,
  Aggregate,
  IndicatorState,
  Language,
  MeasuredIndicator,
  Period,
  Readership,
} from '../model/index.ts';
import { en } from './documents-en.ts';
import { fr } from './documents-fr.ts';

export interface DocumentWords {
  /** The language by its own name. */
  readonly itself: string;
  /** `territory` is the authority's name, when it is known. */
  notice(territory: string | undefined): string;
  /** `decision` is the id of the decision that settled it. */
  override(reason: string, decision: string | undefined): string;
  decision(id: string, body: string | undefined, date: string | undefined): string;
  agreement(status: string | undefined, until: Period | null): string;
  blocker(cause: string, liftedBy: string | undefined, since: Period | null): string;
  evaluation(kind: string): string;
  figure(label: string, value: string): string;
  readonly withoutAxis: string;
  readonly withoutFunder: string;
  readonly withoutDepartment: string;
  readonly nobodyNamed: string;
  readonly total: string;
  readonly effect: { readonly [one in 'added' | 'dropped' | 'postponed' | 'kept']: string };
  readonly unstated: string;
  readonly addressed: string;
  /** Needs of no theme. */
  readonly otherNeeds: string;
  askedBy(people: string, audiences: string): string;
  readonly everyCommune: string;
  /** What a piece of communication speaks of. */
  readonly about: { readonly [one in 'approach' | 'programme' | 'results']: string };
  readonly readership: { readonly [one in Readership]: string };
  readonly verdict: { readonly [code in 'favourable' | 'with-reservations' | 'unfavourable']: string };
  readonly state: { readonly [code in IndicatorState | 'unknown']: string };
  readonly between: (min: string, max: string) => string;
  readonly aggregate: { readonly [code in NonNullable<Aggregate['code']>]: string };
  readonly achievement: { readonly [code in AchievementCode]: string };
  readonly course: { readonly [way in NonNullable<MeasuredIndicator['course'] | MeasuredIndicator['trend']>]: string };
  readonly calendar: {
    readonly [kind in
      | 'step'
      | 'meeting'
      | 'workshop'
      | 'survey'
      | 'action'
      | 'milestone'
      | 'task'
      | 'obligation'
      | 'fixed-point'
      | 'decision'
      | 'evaluation'
      | 'recommendation'
      | 'communication']: string;
  };
}

export const documentWords: { readonly [language in Language]: DocumentWords } = { fr, en };
