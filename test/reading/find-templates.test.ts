// Whose template wins: the project's, the organisation's, the shipped one; in each format by itself.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findTemplates } from '../../src/reading/index.ts';

const root = mkdtempSync(join(tmpdir(), 'jalon-templates-'));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
/** The files found when the project and the organisation have these. */
function found(project: readonly string[], organisation: readonly string[], name = 'summary'): string[] {
  count += 1;
  const [home, folder] = [join(root, `project${count}`), join(root, `shared${count}`)];
  for (const [place, files] of [
    [join(home, 'templates'), project],
    [folder, organisation],
  ] as const) {
    mkdirSync(place, { recursive: true });
    for (const file of files) writeFileSync(join(place, file), '');
  }
  return findTemplates(name, 'fr', { project: home, organisation: { folder, shown: '../modeles/' } }).map(
    ({ file, origin, format }) => `${origin} ${file} ${format}`,
  );
}
const shipped = 'shipped templates/documents/summary/template.docx docx';

test.each([
  ['what is shipped', [], [], [shipped]],
  ['the organisation over what is shipped', [], ['summary.docx'], ['organisation ../modeles/summary.docx docx']],
  ['the project over the organisation', ['summary.docx'], ['summary.fr.docx'], ['project templates/summary.docx docx']],
  ['one language over both', ['summary.docx', 'summary.fr.docx'], [], ['project templates/summary.fr.docx docx']],
  ['not another language', ['summary.en.docx'], [], [shipped]],
  [
    'each format by itself',
    ['summary.md'],
    ['summary.html'],
    [shipped, 'organisation ../modeles/summary.html html', 'project templates/summary.md md'],
  ],
])('%s', (_, project, organisation, expected) => {
  expect(found(project, organisation)).toEqual(expected);
});

test('a document made from data has no template until somebody brings one', () => {
  expect(found([], [], 'calendar')).toEqual([]);
  expect(found(['calendar.md'], [], 'calendar')).toEqual(['project templates/calendar.md md']);
});
