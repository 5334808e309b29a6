// What is French for whoever reads it is French through and through: no value of a list and no id of a catalogue stands in it.
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'js-yaml';
import { describe, expect, test, vi } from 'vitest';
import { readSchemas } from '../../schemas/generate.js';
import { open, render, workbook } from '../../src/index.ts';
import { home } from '../house/sources.ts';

// All the documents of two projects.
vi.setConfig({ testTimeout: 120_000 });

function* enumsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, inner] of Object.entries(node))
    if (key === 'enum' && Array.isArray(inner)) yield* inner.filter((one) => typeof one === 'string');
    else yield* enumsIn(inner);
}
function* idsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, inner] of Object.entries(node))
    if (key === 'id' && typeof inner === 'string') yield inner;
    else yield* idsIn(inner);
}
const catalogue = `${home}templates/catalogue/`;
const shipped = readdirSync(catalogue)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => [...idsIn(load(readFileSync(catalogue + name, 'utf8')))]);

/** French words, names of fonts and parts of addresses that are spelt as an id is. */
const french = new Set(
  [
    'action actions age agent associations axes budget co-construction commission commune communication concertation consultation continue',
    'contribution culture date diagnostic final impact inclusion information met mention multiple municipal net participants plan',
    'programme public scores services signature syndicat total text texte image chorus-pro evaluation point points questionnaire vote votes',
  ].flatMap((line) => line.split(' ')),
);
// What columns of foreign plans are called is in a file of settings, and in no value of a project.
const { 'plan-columns': _, ...schemas } = readSchemas();
const ids = [...new Set([...enumsIn(schemas), ...shipped])].filter((id) => /^[a-z][a-z-]{2,}$/.test(id) && !french.has(id));
const found = new RegExp(`(?<![\\p{L}\\d_’'./=-])(?:${ids.join('|')})(?![\\p{L}\\d_’'/=-])`, 'gu');

const unescaped = (xml: string): string => xml.replace(/&(?:quot|apos|lt|gt);/g, ' ').replaceAll('&amp;', '&');

/** What people see of an Office file: texts, shared strings, what charts and pictures say; of a workbook, the sheets that are shown. */
function seenIn(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) =>
    /(?:document|slide\d+|header\d*|footer\d*|footnotes|sharedStrings|chart\d+|notesSlide\d+)\.xml$/.test(path),
  );
  const texts = parts.flatMap(([, part]) =>
    [...strFromU8(part).matchAll(/<(?:w:t|a:t|t|c:v)(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => text),
  );
  // What a workbook keeps of itself as data, on a sheet that is not shown.
  return texts
    .filter((text) => !/&quot;[:,]/.test(text))
    .map(unescaped)
    .join('\n');
}

const textOf = (path: string, bytes: Uint8Array): string => {
  if (/\.(?:docx|xlsx|pptx)$/.test(path)) return seenIn(bytes);
  const text = strFromU8(bytes).replaceAll(/\r\n /g, '');
  return path.endsWith('.html')
    ? text.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')
    : text.replace(/<[^>]*>/g, ' ');
};

describe.each(['roche-aux-fees', 'montfort'])('%s', (name) => {
  const project = open(`${home}examples/${name}`, { today: '2026-05-15' });

  test('documents and calendars', async () => {
    const made = await render(project);
    // The public page is made in English too.
    const files = made.files.filter(({ path }) => !path.endsWith('/en.html'));
    expect(files.length).toBeGreaterThan(30);
    const stray = files.flatMap(({ path, bytes }) =>
      [...new Set(textOf(path, bytes).match(found) ?? [])].map((id) => `${path}: ${id}`),
    );
    expect(stray).toEqual([]);
  });

  test('the workbook that goes out to be edited', async () => {
    const { project: read } = project;
    // Criteria have the ids that the project gives them; the conditions of a method, those of the method.
    const own = new Set([...(read?.criteria.criteria ?? []), ...(read?.launch.prerequisites ?? [])].map(({ id }) => id));
    const stray = [...new Set(seenIn(await workbook(project)).match(found) ?? [])].filter((id) => !own.has(id));
    expect(stray).toEqual([]);
  });
});
