// Where readers of cells put what they read of an action, and tell what became of each cell.
import type { IsKnown } from './cells/read-list.ts';
import type { Payee } from './funding/named-funder.ts';
import type { PlanCell } from './plan-block.ts';
import type { CellFate, CellNote, CellRead } from './plan-nouns.ts';

export interface FieldsRead {
  readonly fields: Map<string, unknown>;
  readonly cells: CellRead[];
}
type FateDetails = Partial<Pick<CellRead, 'field' | 'note' | 'readAs'>>;
/** What the project says, and its plan does not say again. */
export interface ProjectSays extends Payee {
  /** Basis of the amounts of the project. */
  readonly basis: string | undefined;
  readonly isKnown: IsKnown;
}
export interface FieldBuilder extends FieldsRead, ProjectSays {
  readonly tell: (cell: PlanCell, fate: CellFate, more?: FateDetails) => void;
  readonly keep: (cell: PlanCell, note: CellNote) => void;
  readonly put: (cell: PlanCell, field: string, value: unknown, note?: CellNote, readAs?: unknown) => void;
  readonly append: (cell: PlanCell, field: string, more: readonly unknown[], note?: CellNote) => void;
}
export type Reader = (cell: PlanCell, builder: FieldBuilder) => void;
