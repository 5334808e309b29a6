// Says that a computation cannot be made as asked, by code and values; wording/faults/ranking-faults.ts has the sentences.
import { UsageError } from '../model/usage-error.ts';

type Values = ConstructorParameters<typeof UsageError>[1];

export function refuse(code: string, values?: Values): never {
  throw new UsageError(code, values);
}
