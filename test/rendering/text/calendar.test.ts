// A calendar that RFC 5545 readers accept: folded lines, escaped texts, all-day events whose end is the day after.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rank } from '../../../src/ranking/index.ts';
import { writeCalendar } from '../../../src/rendering/text/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../deriving/project.ts';
import { carriedLines, hostileText } from '../hostile-texts.ts';

const project = projectWith({
  actions: [
    {
      id: 'AC-001',
      title: 'Ouvrir un accueil, « partout » ; et le faire connaître à tous les habitants de la communauté',
      start: '2026-02',
      end: '2026-03-15',
    },
  ],
});
const view = viewOf({
  project,
  ranking: rank(project),
  plan: null,
  year: 2026,
  today: '2026-01-31',
  deliverable: 'calendar',
  title: 'Calendrier',
});
const text = writeCalendar(view);
const unfolded = text.replaceAll('\r\n ', '').split('\r\n');

test('every line ends with CRLF and holds at most 75 octets', () => {
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
});

test('an action lasts from its first day to the day after its last', () => {
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20260201');
  expect(unfolded).toContain('DTEND;VALUE=DATE:20260316');
});

test('commas and semicolons of a text are escaped, the stamp is the document’s date', () => {
  expect(unfolded.find((line) => line.startsWith('SUMMARY:'))).toMatch(/accueil\\, « partout »\s*\\; et/);
  expect(unfolded).toContain('DTSTAMP:20260131T000000Z');
});

test('an event keeps its id when another is added, and no two share one', () => {
  const ids = (calendar: typeof view.calendar) =>
    [...writeCalendar({ ...view, calendar }).matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id);
  const [event] = view.calendar;
  if (!event) throw new Error('No event');
  const earlier = { ...event, date: '2026-01-01' };
  expect(ids([event])).toEqual(['20260201-action-AC-001@jalon']);
  expect(ids([earlier, event])[1]).toBe(ids([event])[0]);
  expect(ids([event, event])).toEqual(['20260201-action-AC-001@jalon', '20260201-action-AC-001-2@jalon']);
});

test('whatever a text holds, it is one property and reads back', () => {
  const [event] = view.calendar;
  if (!event) throw new Error('No event');
  const unescaped = (value: string) => value.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  fc.assert(
    fc.property(hostileText, (label) => {
      const written = writeCalendar({ ...view, calendar: [{ ...event, label }] });
      expect(written.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      const properties = written.replaceAll('\r\n ', '').split('\r\n');
      expect(properties.filter((line) => !/^[A-Z-]+[:;][^\r\n]*$/.test(line))).toEqual(['']);
      expect(properties.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      const said = properties.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? '';
      expect(unescaped(said)).toBe(carriedLines(label).replaceAll('\x7f', ''));
    }),
  );
});
