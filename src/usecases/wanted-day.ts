// The day of reference that somebody gives.
import { UsageError } from '../model/index.ts';
import { usualDay } from '../values/index.ts';

/** As files write it, however it was typed. @throws UsageError on what is no day, or could be two: against it, nothing would be late or due */
export function wantedDay(text: string): string {
  const day = usualDay(text);
  if (day === null) throw new UsageError('bad-day', { value: text });
  return day;
}
