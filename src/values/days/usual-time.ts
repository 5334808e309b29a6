// An hour of the day, as people type it: « 14 h », « 18 h 30 », « 18:30 », « 6 pm ».

import { twoDigits } from './period.ts';

const inFrench = /^(?:à )?(\d{1,2}) ?(h|:|heures?)(?: ?([0-5]\d))?$/i;
const inEnglish = /^(?:at )?(\d{1,2})(?::([0-5]\d))? ?([ap])\.?m\.?$/i;

/** `09:30`, of an hour as files hold it (`9h30`, `09:30`); null when there is none. */
export function clockOf(time: string | undefined): string | null {
  const [, hours, minutes] = /^(\d{1,2})[:h](\d\d)$/.exec(time ?? '') ?? [];
  return hours === undefined ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

/** The hour that spreadsheets keep as a share of the day. */
export function timeOfShare(share: number): string {
  const minutes = Math.round(share * 1440) % 1440;
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/** As files hold it, `14h00` or `18:30`; null when it is not one hour. */
export function usualTime(written: string): string | null {
  const text = written.replace(/\s+/g, ' ').trim();
  const [, hour, sign = '', minutes = '00'] = inFrench.exec(text) ?? [];
  if (hour !== undefined)
    return Number(hour) < 24 && (sign !== ':' || text.length > 3) ? `${hour}${sign === ':' ? ':' : 'h'}${minutes}` : null;
  const [, of, past = '00', half = ''] = inEnglish.exec(text) ?? [];
  if (of === undefined || Number(of) < 1 || Number(of) > 12) return null;
  return `${(Number(of) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)}:${past}`;
}
