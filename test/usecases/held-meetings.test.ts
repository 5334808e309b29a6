// What is sent before a meeting is dated from the day that it is made; once the meeting was held, no letter is dated after it.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open, render } from '../../src/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { home } from '../house/sources.ts';

async function said(only: string, today: string) {
  const project = open(join(home, 'examples/roche-aux-fees'), { today });
  const made = (await render(project, { only: [only] })).files.find(({ path }) => path.includes('MT-07'));
  return openArchive(made?.bytes ?? new Uint8Array())
    .filter(({ name }) => /^word\/(document|portrait-header)\.xml$/.test(name))
    .map(({ bytes }) => new TextDecoder().decode(bytes).replace(/<[^>]+>/g, ' '))
    .join(' ');
}

test.each(['meeting-agendas', 'meeting-minutes'])('%s of a meeting that was held', async (only) => {
  const text = await said(only, '2025-12-31');
  expect(text).toContain('26 juin 2025');
  expect(text).not.toContain('31 décembre 2025');
});

test('an agenda that is still to be sent', async () => {
  const text = await said('meeting-agendas', '2025-06-12');
  expect(text).toContain('À Retiers, le 12 juin 2025');
});
