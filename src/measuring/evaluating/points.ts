// How a point of an evaluation is put together.
import type { Action, DraftPoint, DraftSubject, PointCode, QuotedFigure } from '../../model/index.ts';

type Rest = Partial<Pick<DraftPoint, 'evidence' | 'figures' | 'detail' | 'count' | 'change'>>;

/** It rests on its subjects, unless more is said. */
export const point = (code: PointCode, subjects: readonly DraftSubject[], rest: Rest = {}): DraftPoint => ({
  code,
  subjects,
  evidence: subjects.map(({ id }) => id),
  figures: [],
  detail: null,
  count: null,
  change: null,
  ...rest,
});

export const subjectOf = ({ id, title }: Pick<Action, 'id' | 'title'>, unit: string | null = null): DraftSubject => ({
  id,
  title,
  unit,
});

export const figure = (
  of: string,
  what: QuotedFigure['what'],
  value: number,
  period?: QuotedFigure['period'] | null,
): QuotedFigure => ({ of, what, ...(period != null && { period }), value });
