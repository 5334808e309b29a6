// `render --proof` as people run it: with programs that play LibreOffice and poppler, without them, and with the true ones where they are.
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { findProgram } from '../../src/running/find-program.ts';
import { findOffice } from '../../src/running/index.ts';
import { home } from '../house/sources.ts';
import { at, inkOf, pdfOf, wordsOf } from '../proofing/printed.ts';
import { quiet } from './typed.ts';

const hasOfficeElsewhere = ['/opt/libreoffice/program', '/snap/bin'].some((folder) => findOffice(folder, []) !== null);
const hasAll = findOffice() !== null && findProgram('pdftotext') !== null && findProgram('pdftoppm') !== null;
let cwd = '';
let out = '';
let err = '';

async function jalon(words: string): Promise<number> {
  out = '';
  err = '';
  return run(words.split(' '), {
    ...quiet,
    cwd,
    today: '2026-06-30',
    live: false,
    width: 100,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
}

/** Programs that are found before those of the machine, or alone: LibreOffice that prints nothing of use, and poppler that finds a fault. */
function programs({ poppler }: { readonly poppler: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  const put = (name: string, script: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  const pdf = join(folder, 'printed');
  writeFileSync(
    pdf,
    pdfOf([
      [
        ['P', 'Action AC-002'],
        ['P', 'Fonctionnemen', 't'],
      ],
    ]),
  );
  put(
    'soffice',
    `for word; do case "$word" in *.docx | *.pptx | *.xlsx) /bin/cat '${pdf}' > "../out/\${word%.*}.pdf" ;; esac; done`,
  );
  if (!poppler) return folder;
  const said = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return `/bin/cat '${join(folder, name)}'`;
  };
  put('pdftotext', said('words', wordsOf([[at('Action AC-002', 70), at('Fonctionnemen', 100), at('t', 112)]])));
  put('pdftoppm', `case "$*" in *-gray*) ${said('ink', inkOf([[[70, 700]]]))} ;; esac`);
  return folder;
}

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  cpSync(join(home, 'examples/montfort'), join(cwd, 'projet'), { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

const built = (): readonly string[] => readdirSync(join(cwd, 'projet/build')).sort();

test.skipIf(hasOfficeElsewhere)(
  'without LibreOffice or poppler, documents are made, and it is said once that their layout is not looked at',
  async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await jalon('render --proof --only summary')).toBe(0);
    expect(err.match(/--proof demande LibreOffice, introuvable ici/g)).toHaveLength(1);
    expect(built()).toEqual(['projet-en-une-page.docx']);
    vi.stubEnv('PATH', programs({ poppler: false }));
    expect(await jalon('render --proof --only summary')).toBe(0);
    expect(err.match(/--proof demande poppler, introuvable ici/g)).toHaveLength(1);
    expect(built()).toEqual(['projet-en-une-page.docx']);
  },
);

test.skipIf(process.platform === 'win32')(
  'faults are told with the page and the template, in every format, and fail those who ask for it',
  async () => {
    vi.stubEnv('PATH', programs({ poppler: true }));
    expect(
      await jalon(
        'render --proof --only summary --output json=l.json --output sarif=l.sarif --output junit=l.xml --output github=l.txt --output gitlab=l.gl.json',
      ),
    ).toBe(0);
    expect(out).toContain('projet/build/projet-en-une-page.docx:1:1');
    expect(out).toMatch(
      /un mot est coupé sans trait d’union\u00a0: Fonctionnemen\|t \(modèle templates\/documents\/summary\/template\.docx\)\s+layout\/word-cut/,
    );
    expect(out).toMatch(/ce lecteur n’a que faire de AC-002 .*layout\/machine-word/);
    for (const file of ['l.json', 'l.sarif', 'l.xml', 'l.txt', 'l.gl.json'])
      expect(readFileSync(join(cwd, file), 'utf8')).toContain('layout/word-cut');
    // The PDF was only looked at.
    expect(built()).toEqual(['projet-en-une-page.docx', 'proof']);
    const sheet = readFileSync(join(cwd, 'projet/build/proof/projet-en-une-page.docx.html'), 'utf8');
    expect(sheet).toContain('Fonctionnemen|t');
    expect(sheet).toContain("default-src 'none'");
    expect(await jalon('render --proof --only summary --strict')).toBe(1);
    expect(err).toContain('2 alertes, c’est trop');
    expect(await jalon('render --only summary --strict')).toBe(2);
    expect(err).toContain('--strict va avec --proof');
  },
);

test.skipIf(process.platform === 'win32')(
  'elsewhere than in the project, sheets go beside; in JSON, faults are told with their document',
  async () => {
    vi.stubEnv('PATH', programs({ poppler: true }));
    expect(await jalon('render --proof --only summary --out livrables --json')).toBe(0);
    const { rendered } = JSON.parse(out);
    expect(rendered[0].layout.map(({ code }: { code: string }) => code)).toEqual(['layout/word-cut', 'layout/machine-word']);
    expect(rendered[0].layout[0].at.path).toBe('../livrables/projet/projet-en-une-page.docx');
    expect(readdirSync(join(cwd, 'livrables/projet/proof'))).toEqual(['projet-en-une-page.docx.html']);
    expect(await jalon('render --proof --only summary --out ailleurs --dry-run')).toBe(0);
    expect(out).toContain('ailleurs/projet/proof/projet-en-une-page.docx.html  serait écrit');
    expect(readdirSync(cwd)).not.toContain('ailleurs');
  },
);

test.runIf(hasAll)(
  'with the true programs, each page is on the sheet',
  async () => {
    expect(await jalon('render --proof --only summary')).toBe(0);
    const sheet = readFileSync(join(cwd, 'projet/build/proof/projet-en-une-page.docx.html'), 'utf8');
    expect(sheet).toMatch(/<h2>Page 1<\/h2><img src="data:image\/png;base64,iVBORw0KGgo/);
    expect(built()).toEqual(['projet-en-une-page.docx', 'proof']);
  },
  60_000,
);
