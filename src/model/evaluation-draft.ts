// An evaluation as the figures propose it: what they show, with what it rests on; people complete it.
import type { Evaluation, WrittenPeriod } from './files.ts';
import type { SurveyChange } from './survey-statistics.ts';

export type EvaluationKind = NonNullable<Evaluation['kind']>;
export type NeedVerdictCode = NonNullable<Evaluation['needVerdicts']>[number]['verdict'];
export type EvaluationCriterion = NonNullable<NonNullable<Evaluation['questions']>[number]['criterion']>;
type Followed = NonNullable<Evaluation['followUp']>[number];

/** Money in euros, progress in percent; `of` is an id, a theme, or `programme`. */
export type QuotedFigure = NonNullable<NonNullable<Evaluation['questions']>[number]['figures']>[number];

export interface DraftSubject {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
}

/** What one sentence will say. */
export type PointCode =
  /** Of an indicator: `value`, and `target` or `baseline`. */
  | 'target-reached'
  | 'target-missed'
  | 'moving-away'
  | 'behind'
  | 'ahead'
  | 'from-baseline'
  /** Of an action. */
  | 'done'
  | 'late'
  | 'blocked'
  | 'communes-left-out'
  /** Of an action, or of the programme: `spent` and `planned`. */
  | 'spent-over'
  | 'spent-under'
  | 'spent'
  /** Of several things. */
  | 'actions-done'
  | 'actions-late'
  | 'actions-blocked'
  | 'needs-answered'
  | 'needs-unanswered'
  | 'needs-changed'
  | 'waits-for'
  | 'targets-counted'
  | 'unit-cost'
  | 'level-changed'
  | 'share-changed'
  | 'operating-after'
  | 'agreement-ends'
  | 'without-lead';

export interface DraftPoint {
  readonly code: PointCode;
  readonly subjects: readonly DraftSubject[];
  readonly evidence: readonly string[];
  readonly figures: readonly QuotedFigure[];
  /** A cause as people wrote it, names of communes, a date; null when there is none. */
  readonly detail: string | null;
  /** How many, of how many. */
  readonly count: { readonly of: number; readonly some: number } | null;
  readonly change: SurveyChange | null;
}

export interface ActionDraft {
  readonly action: string;
  readonly title: string;
  readonly strengths: readonly DraftPoint[];
  readonly weaknesses: readonly DraftPoint[];
  readonly next: 'continue' | 'adapt' | 'stop' | null;
}

export interface NeedDraft {
  readonly need: string;
  readonly statement: string;
  readonly verdict: NeedVerdictCode;
  readonly byAudience: readonly { readonly audience: string; readonly verdict: NeedVerdictCode }[];
  readonly evidence: readonly string[];
}

/** `decided`: a decision about it says so; `acted`: an action that it names does; `said`: the last evaluation did; `silent`: nothing does. */
export interface FollowUpDraft {
  readonly recommendation: string;
  readonly text: string;
  readonly because: 'decided' | 'acted' | 'said' | 'silent';
  readonly status: NonNullable<Followed['status']>;
  readonly evidence: readonly string[];
  readonly subject: DraftSubject | null;
  readonly progress: number | null;
  /** Its due date, when that is past. */
  readonly overdue: WrittenPeriod | null;
  readonly note: string | null;
}

export interface RecommendationDraft {
  readonly id: string;
  readonly code: 'unblock' | 'bring-back' | 'reach' | 'answer';
  readonly subject: DraftSubject;
  readonly owner: string | null;
}

export interface EvaluationDraft {
  readonly kind: EvaluationKind;
  /** As files write it: `2026`, `2026-03/2032-03`. */
  readonly period: WrittenPeriod;
  readonly questions: readonly { readonly criterion: EvaluationCriterion; readonly points: readonly DraftPoint[] }[];
  readonly strengths: readonly DraftPoint[];
  readonly weaknesses: readonly DraftPoint[];
  readonly actions: readonly ActionDraft[];
  readonly needs: readonly NeedDraft[];
  readonly followUp: readonly FollowUpDraft[];
  readonly recommendations: readonly RecommendationDraft[];
}
