/** A project's dated things as an iCalendar file (RFC 5545): libraries either want a newer Node or bring a validator along. */
import type { View } from '../../model/index.ts';
import { daysLater } from '../../values/index.ts';
import { dropIllegal } from '../ooxml/index.ts';
import { slug } from '../slug.ts';

/** Commas, semicolons, backslashes and line breaks are the format's own, and controls none of it (3.3.11). */
const escaped = (text: string): string =>
  dropIllegal(text.replace(/\r\n?/g, '\n'))
    .replaceAll('\x7f', '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Lines are at most 75 octets; what follows begins with a space (3.1). Characters are never cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string): string => day.replaceAll(/[-:]/g, '');

/**
 * An hour is that of the clock where people meet, whatever their time zone (3.3.5), and how long they will meet is not known. Without one, all
 * day: the end is the day after, since the end of an event is not part of it (3.6.1).
 */
const moment = (start: string, end: string, time: string | undefined): readonly string[] =>
  time === undefined
    ? [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(daysLater(end, 1))}`]
    : [`DTSTART:${compact(start)}T${compact(time)}00`];

/** Numbered among those that would be the same: what is added elsewhere leaves an event its id, and diaries know it again. */
function uniqueIds(): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
}

/** Two territories in one diary do not take each other's events. */
const scopeOf = ({ territory, title }: View['project']): string => territory?.siren ?? slug(territory?.name ?? title);

/**
 * What has no date is left out. An event keeps its id when its date changes, so that diaries move it rather than add it.
 * The stamp is the document's date, so that the same view gives the same bytes.
 */
export function writeCalendar({
  calendar,
  document,
  project,
  lead,
}: Pick<View, 'calendar' | 'document' | 'project' | 'lead'>): string {
  const of = project.territory?.name ?? project.title;
  const name = lead === null ? of : `${of} – ${lead.name}`;
  const [uid, scope] = [uniqueIds(), scopeOf(project)];
  const events = calendar.flatMap(({ date, end, time, place, label, kind, action, key }) =>
    date === null
      ? []
      : [
          'BEGIN:VEVENT',
          `UID:${uid(`${kind.code}-${slug(key)}`)}@${scope}.jalon`,
          `DTSTAMP:${compact(document.date)}T000000Z`,
          ...moment(date, end ?? date, time?.code),
          `SUMMARY:${escaped(label)}`,
          ...(place ? [`LOCATION:${escaped(place)}`] : []),
          `CATEGORIES:${escaped(kind.label)}`,
          ...(action ? [`DESCRIPTION:${escaped(action.title)}`] : []),
          'TRANSP:TRANSPARENT',
          'END:VEVENT',
        ],
  );
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//jalon//${document.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...(document.notice ? [`X-WR-CALDESC:${escaped(document.notice)}`] : []),
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
