// The day of reference that somebody gives.
import { UsageError } from '../model/index.ts';

/** A day past the end of its month, which JavaScript takes for one of the next, comes back as another. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString().startsWith(text);

/** @throws UsageError on what is no day written YYYY-MM-DD: against it, nothing would be late or due */
export function wantedDay(text: string): string {
  if (!isDay(text)) throw new UsageError('bad-day', { value: text });
  return text;
}
