// `render --pdf` as people run it, with LibreOffice and without.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { findOffice } from '../../src/running/index.ts';
import { home } from '../house/sources.ts';

const hasOffice = findOffice() !== null;
let cwd = '';
let out = '';
let err = '';

/** `step`: milliseconds that go by each time somebody looks at the clock. */
async function jalon(words: string, live = false, step = 600): Promise<number> {
  out = '';
  err = '';
  let clock = 0;
  return run(words.split(' '), {
    cwd,
    today: '2026-06-30',
    colour: 0,
    interactive: false,
    live,
    width: 60,
    now: () => (clock += step),
    language: 'fr',
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  cpSync(join(home, 'examples/montfort'), join(cwd, 'été 2026'), { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

const text = (path: string): string => readFileSync(join(cwd, 'été 2026', path), 'latin1');
const only = 'programme,steering-deck,steering-workbook,calendar';

test.skipIf(['/opt/libreoffice/program', '/snap/bin'].some((folder) => findOffice(folder, []) !== null))(
  'without LibreOffice nothing is rendered, and how to install it is said',
  async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await jalon('render --pdf --only summary')).toBe(2);
    expect(err).toMatch(/^jalon\u00a0: --pdf demande LibreOffice.*apt install libreoffice.*Rien n’a été produit\.\n$/);
    expect(out).toBe('');
    expect(readdirSync(join(cwd, 'été 2026'))).not.toContain('build');
  },
);

test('without --pdf, contents that have no page numbers yet are told once', async () => {
  expect(await jalon('render --only programme,action-sheets')).toBe(0);
  expect(err.match(/sommaires sans numéros de page/g)).toHaveLength(1);
  expect(err).toContain('«\u00a0--pdf\u00a0»');
  expect(await jalon('render --only action-sheets,calendar')).toBe(0);
  expect(err).not.toContain('sommaires');
});

test.runIf(hasOffice)(
  'each document has its PDF beside it, tagged, in its language, the same every time',
  async () => {
    expect(await jalon(`render --pdf --only ${only}`)).toBe(0);
    expect(err).not.toContain('sommaires');
    expect(out).toMatch(/7 documents écrits\n$/);
    for (const name of ['programme-d-actions', 'comite-de-pilotage', 'tableau-de-bord']) {
      const pdf = text(`build/${name}.pdf`);
      expect(pdf).toMatch(/^%PDF-/);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toContain('/Lang(fr-FR)');
      expect(pdf).toContain('<pdfuaid:part>1<');
      expect(pdf).toContain("/CreationDate(D:20260630000000Z')");
    }
    // LibreOffice has been seen to write one and the same workbook in two ways.
    expect(await jalon('render --pdf --only programme,steering-deck')).toBe(0);
    expect(out).toMatch(/0 document écrit, 4 inchangés\n$/);
  },
  60_000,
);

test.runIf(hasOffice)(
  'the table of contents has the page numbers of the PDF, and asks Word nothing',
  async () => {
    await jalon('render --pdf --only programme');
    const parts = openArchive(readFileSync(join(cwd, 'été 2026/build/programme-d-actions.docx')));
    const read = (part: string): string => new TextDecoder().decode(parts.find(({ name }) => name === part)?.bytes);
    const shown = [...read('word/document.xml').matchAll(/PAGEREF .*?"separate".*?<w:t[^>]*>([^<]*)/g)].map(([, page]) => page);
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.every((page) => /^\d+$/.test(page ?? ''))).toBe(true);
    expect(shown).toEqual([...shown].sort((a, b) => Number(a) - Number(b)));
    expect(read('word/settings.xml')).not.toContain('updateFields');
  },
  60_000,
);

test.runIf(hasOffice)(
  'a document edited by hand keeps its PDF, the new one has its own; a dry run writes nothing',
  async () => {
    await jalon('render --pdf --only summary');
    writeFileSync(join(cwd, 'été 2026/build/projet-en-une-page.docx'), 'ce que quelqu’un a écrit');
    const before = text('build/projet-en-une-page.pdf');
    expect(await jalon('render --pdf --only summary --today 2026-07-01 --dry-run')).toBe(0);
    expect(out).toContain('build/projet-en-une-page.nouveau.pdf  serait écrit');
    expect(readdirSync(join(cwd, 'été 2026/build'))).toHaveLength(2);
    await jalon('render --pdf --only summary --today 2026-07-01');
    expect(readdirSync(join(cwd, 'été 2026/build')).sort()).toEqual([
      'projet-en-une-page.docx',
      'projet-en-une-page.nouveau.docx',
      'projet-en-une-page.nouveau.pdf',
      'projet-en-une-page.pdf',
    ]);
    expect(text('build/projet-en-une-page.pdf')).toBe(before);
  },
  60_000,
);

test('progress is told on a terminal once a second has passed, and goes before the result', async () => {
  await jalon('render --only summary,calendar', true, 10);
  expect(err).toBe('');
  cpSync(join(cwd, 'été 2026'), join(cwd, 'autre'), { recursive: true });
  await jalon('render --only summary', true);
  expect(err.startsWith('\r\u001b[K… documents ')).toBe(true);
  expect(err.endsWith('\r\u001b[K')).toBe(true);
});
