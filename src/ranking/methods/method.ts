// What every method of ranking says of itself, beside the function that it is.
import type { MatrixMethod } from '../../model/index.ts';
import type { Valued } from '../matrix/imputation.ts';
import type { Table } from '../matrix/table.ts';

export interface Method {
  readonly id: MatrixMethod;
  readonly label: { readonly fr: string; readonly en: string };
  /** Where it was published. */
  readonly source: string;
  /** Pure: from values in [0, 1], or from raw measures, to what the method says of each alternative. */
  readonly run: ((valued: Valued) => unknown) | ((table: Table, strategy: number) => unknown);
}
