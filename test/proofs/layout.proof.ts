// Every document of the examples, printed by a machine that speaks American English: the faults of its layout do not grow, and its PDF says to who
// cannot see it what it says to who can.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { home } from '../house/sources.ts';
import { allOf, type ReadPdf, readPdf } from './read-pdf.ts';

const examples = ['montfort', 'roche-aux-fees'];
const kept = join(import.meta.dirname, 'layout-faults.json');

/** How many faults of a code each template gives, by example; why they are allowed stands in `why`, by code. */
interface Allowed {
  readonly why: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface Rendered {
  readonly root: string;
  readonly layout: readonly Problem[];
  readonly lacks: string | null;
  readonly unprinted: readonly string[];
  readonly unproofed: readonly string[];
}

let folder = '';
let rendered: readonly Rendered[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-layout-'));
  for (const example of examples) cpSync(join(home, 'examples', example), join(folder, example), { recursive: true });
  const words = ['render', ...examples, '--lang', 'fr', '--pdf', '--proof', '--json', '--trusted', '--today', '2026-11-28'];
  const { stdout } = await promisify(execFile)(process.execPath, [join(home, 'bin/jalon.js'), ...words], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    maxBuffer: 256 * 1024 * 1024,
  });
  rendered = JSON.parse(stdout).rendered;
}, 1_800_000);

test('every document has its PDF, and every page was looked at', () => {
  expect(rendered.map(({ root }) => root)).toEqual(examples);
  for (const { lacks, unprinted, unproofed } of rendered)
    expect({ lacks, unprinted, unproofed }).toEqual({ lacks: null, unprinted: [], unproofed: [] });
});

test('faults of layout do not grow; UPDATE=1 keeps what has gone', () => {
  const allowed: Allowed = JSON.parse(readFileSync(kept, 'utf8'));
  const found: Record<string, Record<string, number>> = {};
  for (const { root, layout } of rendered)
    for (const { code, found: values } of layout) {
      const key = `${root} ${String(values['template']).replace('templates/documents/', '')}`;
      found[key] = { ...found[key], [code]: (found[key]?.[code] ?? 0) + 1 };
    }
  const more = Object.entries(found).flatMap(([key, counts]) =>
    Object.entries(counts).flatMap(([code, count]) => {
      const most = allowed.faults[key]?.[code] ?? 0;
      return count > most ? [`${key}: ${count} × ${code}, at most ${most}`] : [];
    }),
  );
  if (process.env['UPDATE'] === '1') {
    const fewer = Object.entries(allowed.faults).flatMap(([key, counts]) => {
      const left = Object.entries(counts).flatMap(([code, most]) => {
        const count = Math.min(most, found[key]?.[code] ?? 0);
        return count > 0 ? [[code, count] as const] : [];
      });
      return left.length > 0 ? [[key, Object.fromEntries(left)] as const] : [];
    });
    writeFileSync(kept, `${JSON.stringify({ why: allowed.why, faults: Object.fromEntries(fewer) }, null, 2)}\n`);
  }
  expect(more).toEqual([]);
  const codes = new Set(Object.values(allowed.faults).flatMap((counts) => Object.keys(counts)));
  expect([...codes].filter((code) => !allowed.why[code])).toEqual([]);
});

describe('its PDF', () => {
  interface Print {
    readonly path: string;
    readonly pdf: ReadPdf;
    readonly source: { readonly format: string; readonly parts: ReturnType<typeof openArchive> };
  }
  let prints: readonly Print[] = [];
  beforeAll(() => {
    prints = examples.flatMap((example) => {
      const build = join(folder, example, 'build');
      const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
      return files
        .filter((path) => path.endsWith('.pdf'))
        .map((path) => {
          const stem = path.slice(0, -4);
          const document =
            files.find((one) => [`${stem}.docx`, `${stem}.pptx`, `${stem}.xlsx`].includes(one)) ??
            stem.replace(/-(docx|pptx|xlsx)$/, '.$1');
          return {
            path: `${example}/${path}`,
            pdf: readPdf(readFileSync(join(build, path))),
            source: { format: document.slice(-4), parts: openArchive(readFileSync(join(build, document))) },
          };
        });
    });
  });
  const astray = (isWrong: (print: Print) => boolean): readonly string[] => prints.filter(isWrong).map(({ path }) => path);
  const partOf = ({ source }: Print, name: RegExp): string =>
    source.parts
      .filter((part) => name.test(part.name))
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join('\n');

  test('is there, once for each document', () => {
    expect(prints.length).toBeGreaterThan(100);
    expect(new Set(prints.map(({ path }) => path.toLowerCase())).size).toBe(prints.length);
  });
  test('is tagged, says its language, and shows its title', () => {
    expect(astray(({ pdf }) => !pdf.isMarked || pdf.elements.length === 0)).toEqual([]);
    expect(astray(({ pdf }) => pdf.language !== 'fr-FR')).toEqual([]);
    expect(astray(({ pdf }) => !pdf.showsTitle || pdf.title.length < 5)).toEqual([]);
  });
  test('has headings that go down one by one, and a bookmark for each', () => {
    const levels = ({ pdf }: Print): readonly number[] =>
      allOf(pdf.elements).flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind.slice(1))] : []));
    expect(astray((one) => levels(one).some((level, index, all) => index > 0 && level > (all[index - 1] ?? 0) + 1))).toEqual([]);
    expect(astray((one) => one.pdf.bookmarks.length < levels(one).length || one.pdf.bookmarks.includes(''))).toEqual([]);
    expect(astray(({ pdf, source }) => source.format !== 'docx' && pdf.bookmarks.length === 0)).toEqual([]);
  });
  test('has an alternative text for each figure', () => {
    // A frame of a slide that holds nothing shows nothing.
    const isMute = ({ kind, alt, isEmpty }: ReturnType<typeof allOf>[number]): boolean => kind === 'Figure' && !alt && !isEmpty;
    expect(astray(({ pdf }) => allOf(pdf.elements).some(isMute))).toEqual([]);
    expect(
      prints.reduce((sum, { pdf }) => sum + allOf(pdf.elements).filter(({ kind }) => kind === 'Figure').length, 0),
    ).toBeGreaterThan(50);
  });
  test('has head cells in each table whose first row is a head', () => {
    const withHeads = ({ pdf }: Print): number =>
      allOf(pdf.elements).filter(({ kind, children }) => kind === 'Table' && allOf(children).some((one) => one.kind === 'TH'))
        .length;
    const heads = (print: Print): number =>
      print.source.format === 'docx'
        ? partOf(print, /^word\/document\.xml$/)
            .split('<w:tbl>')
            .filter((table) => /<w:tblHeader(?! w:val="(?:0|false)")/.test(table.split('</w:tr>')[0] ?? '')).length
        : print.source.format === 'pptx'
          ? (partOf(print, /^ppt\/slides\/slide\d+\.xml$/).match(/<a:tblPr[^>]* firstRow="1"/g) ?? []).length
          : 0;
    expect(prints.reduce((sum, one) => sum + heads(one), 0)).toBeGreaterThan(100);
    expect(astray((one) => heads(one) > 0 && withHeads(one) === 0)).toEqual([]);
    // LibreOffice 25.2 leaves out the head of one table in two of these documents.
    expect(prints.reduce((sum, one) => sum + Math.max(0, heads(one) - withHeads(one)), 0)).toBeLessThanOrEqual(2);
  });
  test('writes days and amounts in French', async () => {
    const english: string[] = [];
    for (const { path } of prints) {
      const [example = '', ...rest] = path.split('/');
      const { stdout } = await promisify(execFile)('pdftotext', ['-layout', join(folder, example, 'build', ...rest), '-'], {
        maxBuffer: 64 * 1024 * 1024,
      });
      const found =
        stdout.match(/(?<![\d,.])\d{1,3}(?:,\d{3})+(?:\.\d+)? ?€|€\d|(?<!\d)(?:\d|1[0-2])\/(?:1[3-9]|2\d|3[01])\/20\d\d/g) ?? [];
      english.push(...found.map((one) => `${path}: ${one}`));
    }
    expect(english).toEqual([]);
  }, 600_000);
});
