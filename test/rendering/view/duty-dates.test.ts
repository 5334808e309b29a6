/** Obligations with a deadline bear their name in calendars and schedules, never the code that files know them by. */
import { expect, test } from 'vitest';
import { shippedDuties } from '../../../src/model/index.ts';
import { writeCalendar } from '../../../src/rendering/text/calendar.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { dutiesOf } from '../../../src/steering/index.ts';
import { projectWith } from '../../project/project.ts';
import { request } from './tiny-project.ts';

const today = '2026-11-15';
const codes = (shippedDuties.obligations ?? []).map(({ id }) => id);
const project = projectWith({
  actions: [
    {
      id: 'AC-1',
      title: 'Ouvrir',
      start: '2026-01',
      end: '2028-01',
      obligations: codes.map((obligation) => ({ obligation, deadline: '2026-10-07' })),
    },
  ],
});

test.each(['fr', 'en'] as const)('in %s', (language) => {
  const view = viewOf({ ...request, project, language, today, duties: dutiesOf(shippedDuties, project, today) });
  const labels = view.calendar.filter(({ kind }) => kind.code === 'obligation').map(({ label }) => label);
  expect(labels).toHaveLength(codes.length);
  expect(labels.filter((label) => codes.includes(label))).toEqual([]);
  const said = writeCalendar(view).replaceAll('\r\n ', '').split('\r\n');
  expect(
    said.filter((line) => /^(?:SUMMARY|DESCRIPTION|CATEGORIES)/.test(line) && codes.some((code) => line.includes(code))),
  ).toEqual([]);
  const concerns = view.schedule.rows.flatMap((row) => row.concerns).join(' ');
  expect(concerns).not.toBe('');
  expect(codes.filter((code) => concerns.includes(code))).toEqual([]);
});
