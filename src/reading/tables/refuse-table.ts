// Why a table is not read.
import { UsageError } from '../../model/index.ts';

type TableFault =
  | 'table-missing'
  | 'table-too-large'
  | 'table-unfolds'
  | 'table-too-many-cells'
  | 'table-too-many-columns'
  | 'table-long-cell'
  | 'table-long-record'
  | 'table-old'
  | 'table-password'
  | 'table-damaged'
  | 'table-name-outside'
  | 'table-name-twice'
  | 'table-not-a-table'
  | 'table-conflict'
  | 'table-empty'
  | 'table-zero-length'
  | 'table-of-ours';

export type Refuse = (code: TableFault, values?: Readonly<Record<string, string | number>>) => never;

/** @returns a function that throws: a `UsageError` that names the file. */
export const refuseTable =
  (path: string): Refuse =>
  (code, values = {}) => {
    throw new UsageError(code, { path, ...values });
  };
