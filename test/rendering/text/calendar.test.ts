// A calendar that RFC 5545 readers accept: folded lines, escaped texts, all-day events whose end is the day after.
import fc from 'fast-check';
import ical from 'node-ical';
import { expect, test } from 'vitest';
import { rank } from '../../../src/ranking/actions/index.ts';
import { deliverables } from '../../../src/rendering/index.ts';
import { writeCalendar } from '../../../src/rendering/text/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';
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

test('an event says of which action it is by its title, without its id', () => {
  const milestone = viewOf({
    project: projectWith({
      actions: [{ id: 'AC-001', title: 'Ouvrir un accueil', milestones: [{ label: 'Ouverture', date: '2026-03-01' }] }],
    }),
    ...{ ranking: null, plan: null, year: 2026, today: '2026-01-31', deliverable: 'calendar', title: 'Calendrier' },
  });
  const lines = writeCalendar(milestone).replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain('DESCRIPTION:Ouvrir un accueil');
  expect(lines.filter((line) => !line.startsWith('UID:') && /\bAC-\d/.test(line))).toEqual([]);
});

const idsOf = (calendar: typeof view.calendar) =>
  [...writeCalendar({ ...view, calendar }).matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id);

test('an event keeps its id when it moves or another is added, and no two share one', () => {
  const [event] = view.calendar;
  if (!event) throw new Error('No event');
  const id = 'action-ac-001@projet-numerique-de-territoire.jalon';
  expect(idsOf([event])).toEqual([id]);
  expect(idsOf([{ ...event, date: '2027-05-01', end: '2027-06-01' }])).toEqual([id]);
  expect(idsOf([{ ...event, key: 'AC-000' }, event])[1]).toBe(id);
  expect(idsOf([event, event])).toEqual([id, id.replace('@', '-2@')]);
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

/** As another program reads it: what each event says, by its id. */
function readBack(written: string) {
  return Object.values(ical.parseICS(written)).flatMap((one) => {
    if (one?.type !== 'VEVENT') return [];
    const day = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    return [{ uid: one.uid, summary: one.summary, start: day(one.start), end: one.end && day(one.end) }];
  });
}

test('a meeting begins at its hour, where it is held; one without an hour lasts the day', () => {
  const meetings = viewOf({
    project: projectWith({
      meetings: [
        { id: 'MT-01', kind: 'public', date: '2026-06-18', time: '9h30', place: 'Salle des fêtes', commune: 'Bédée' },
        { id: 'MT-02', kind: 'public', date: '2026-06-19' },
      ],
    }),
    ...{ ranking: null, plan: null, year: 2026, today: '2026-01-31', deliverable: 'calendar', title: 'Calendrier' },
  });
  expect(meetings.comingNext.map(({ time, place }) => [time?.label ?? null, place])).toEqual([
    ['9\u00a0h\u00a030', 'Salle des fêtes, Bédée'],
    [null, null],
  ]);
  const events = writeCalendar(meetings).replaceAll('\r\n ', '').split('END:VEVENT');
  expect(events[0]).toContain('\r\nDTSTART:20260618T093000\r\n');
  expect(events[0]).toContain('\r\nLOCATION:Salle des fêtes\\, Bédée\r\n');
  expect(events[0]).not.toContain('DTEND');
  expect(events[1]).toContain('\r\nDTSTART;VALUE=DATE:20260619\r\nDTEND;VALUE=DATE:20260620\r\n');
});

test('another program reads the same events', () => {
  expect(readBack(text)).toEqual([
    {
      uid: 'action-ac-001@projet-numerique-de-territoire.jalon',
      summary: 'Ouvrir un accueil, « partout » ; et le faire connaître à tous les habitants de la communauté',
      start: [2026, 2, 1],
      end: [2026, 3, 16],
    },
  ]);
});

test('each lead has a calendar of their own: their actions and tasks, their meetings, and the days of everybody', async () => {
  const shared = projectWith({
    info: { format: 1, title: 'Projet', territory: { name: 'Montfort Communauté', siren: '243500667' } },
    actors: {
      people: [
        { id: 'PE-01', function: 'Responsable du numérique' },
        { id: 'PE-02', function: 'Achats' },
        { id: 'PE-03', function: 'Présidence', kind: 'elected' },
      ],
      bodies: [{ id: 'BO-01', kind: 'steering', name: 'Comité de pilotage', members: ['PE-01', 'PE-03'] }],
    },
    meetings: [{ id: 'MT-01', body: 'BO-01', date: '2026-04-02' }],
    plan: { fixedPoints: [{ date: '2026-03-24', kind: 'budget-vote', label: 'Vote du budget' }] },
    actions: [
      {
        ...{ id: 'AC-001', title: 'Ouvrir un portail', start: '2026-02', end: '2026-06', leads: ['PE-01'] },
        tasks: [{ id: 'T1', title: 'Passer le marché', owner: 'PE-02', end: '2026-05-29' }],
        milestones: [{ label: 'Ouverture', date: '2026-06-15' }],
      },
    ],
  });
  const whole = viewOf({
    ...{ project: shared, ranking: null, plan: null, year: 2026, today: '2026-01-31' },
    ...{ deliverable: 'lead-calendars', title: 'Calendrier' },
  });
  const kind = deliverables.find(({ id }) => id === 'lead-calendars');
  const files = (kind?.files(whole) ?? []).map(({ path, view: own }) => ({ path, written: writeCalendar(own) }));
  expect(files.map(({ path }) => path)).toEqual([
    'calendriers/PE-01-responsable-du-numerique.ics',
    'calendriers/PE-02-achats.ics',
  ]);
  const told = files.map(({ written }) => readBack(written).map(({ uid }) => uid));
  const scoped = (ids: readonly string[]) => ids.map((id) => `${id}@243500667.jalon`);
  expect(told).toEqual([
    scoped(['action-ac-001', 'fixed-point-vote-du-budget', 'meeting-mt-01', 'milestone-ac-001-ouverture']),
    scoped(['fixed-point-vote-du-budget', 'task-ac-001-t1']),
  ]);
  expect(files[1]?.written).toContain('X-WR-CALNAME:Montfort Communauté – Achats');
  expect(files.map(({ written }) => written)).toEqual((kind?.files(whole) ?? []).map(({ view: own }) => writeCalendar(own)));
});

test('whatever a text holds, another program reads one event', () => {
  const [event] = view.calendar;
  if (!event) throw new Error('No event');
  fc.assert(
    fc.property(hostileText, (label) => {
      const events = readBack(writeCalendar({ ...view, calendar: [{ ...event, label, key: label }] }));
      expect(events).toHaveLength(1);
      expect(events[0]?.start).toEqual([2026, 2, 1]);
    }),
  );
});

test('a meeting without a body or a kind is told by the one thing that it is about, else as a meeting', () => {
  const meetings = [
    { id: 'MT-01', date: '2026-12-01', agenda: ['Visite des lieux d’aide'] },
    { id: 'MT-02', date: '2026-12-02', kind: 'other' as const, agenda: ['Le budget', 'Le calendrier'] },
    { id: 'MT-03', date: '2026-12-03' },
  ];
  const asked = { ranking: null, plan: null, year: 2026, today: '2026-01-31', deliverable: 'calendar', title: 'Calendrier' };
  const seen = viewOf({ project: projectWith({ meetings }), ...asked });
  const told = ['Visite des lieux d’aide', 'Réunion', 'Réunion'];
  expect(seen.meetings.map(({ name }) => name)).toEqual(told);
  expect(
    writeCalendar(seen)
      .match(/SUMMARY:.*/g)
      ?.map((line) => line.slice(8).trim()),
  ).toEqual(told);
});
