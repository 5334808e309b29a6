// Every document of the examples, in both languages, printed by a machine that speaks American English: the faults of its layout do not grow, and
// its PDF says to who cannot see it what it says to who can.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { home } from '../house/sources.ts';
import { allowed, beyond, counted, keepWhatHasGone, printed } from './layout.ts';
import { allOf, type ReadPdf, readPdf } from './read-pdf.ts';

const examples = ['montfort', 'roche-aux-fees'];

interface Rendered {
  readonly root: string;
  readonly layout: readonly Problem[];
  readonly lacks: string | null;
  readonly unprinted: readonly string[];
  readonly unproofed: readonly string[];
}

test('each fault that is allowed has its reason', () => {
  const { why, faults } = allowed();
  const codes = new Set(Object.values(faults).flatMap((counts) => Object.keys(counts)));
  expect([...codes].filter((code) => !why[code])).toEqual([]);
});

describe.each(['fr', 'en'] as const)('in the language %s', (language) => {
  let folder = '';
  let rendered: readonly Rendered[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jalon-layout-'));
    for (const example of examples) cpSync(join(home, 'examples', example), join(folder, example), { recursive: true });
    rendered = JSON.parse(await printed(['render', ...examples], language, folder)).rendered;
  }, 1_800_000);

  test('every document has its PDF, and every page was looked at', () => {
    expect(rendered.map(({ root }) => root)).toEqual(examples);
    for (const { lacks, unprinted, unproofed } of rendered)
      expect({ lacks, unprinted, unproofed }).toEqual({ lacks: null, unprinted: [], unproofed: [] });
  });

  test('faults of layout do not grow; UPDATE=1 keeps what has gone', () => {
    const found = counted(
      rendered.map(({ root, layout }) => [root, layout] as const),
      language,
    );
    keepWhatHasGone(found, examples, language);
    expect(beyond(found)).toEqual([]);
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
      expect(astray(({ pdf }) => pdf.language !== (language === 'fr' ? 'fr-FR' : 'en-GB'))).toEqual([]);
      expect(astray(({ pdf }) => !pdf.showsTitle || pdf.title.length < 5)).toEqual([]);
    });
    test('has headings that go down one by one, and a bookmark for each', () => {
      const levels = ({ pdf }: Print): readonly number[] =>
        allOf(pdf.elements).flatMap(({ kind }) => (/^H\d$/.test(kind) ? [Number(kind.slice(1))] : []));
      expect(astray((one) => levels(one).some((level, index, all) => index > 0 && level > (all[index - 1] ?? 0) + 1))).toEqual(
        [],
      );
      // Contents do not list themselves; from LibreOffice 26.8 on, their own heading is a heading as any.
      const contents = (one: Print): number =>
        one.source.format === 'docx'
          ? partOf(one, /^word\/document\.xml$/).split('<w:pStyle w:val="TOCHeading"/>').length - 1
          : 0;
      expect(
        astray((one) => one.pdf.bookmarks.length < levels(one).length - contents(one) || one.pdf.bookmarks.includes('')),
      ).toEqual([]);
      expect(astray(({ pdf, source }) => source.format !== 'docx' && pdf.bookmarks.length === 0)).toEqual([]);
    });
    test('has an alternative text for each figure', () => {
      // A frame of a slide that holds nothing shows nothing.
      const isMute = ({ kind, alt, isEmpty }: ReturnType<typeof allOf>[number]): boolean => kind === 'Figure' && !alt && !isEmpty;
      // LibreOffice leaves out what the group of a drawing on a slide says, which decks have at most once; PowerPoint reads it.
      const most = (format: string): number => (format === 'pptx' ? 1 : 0);
      expect(astray(({ pdf, source }) => allOf(pdf.elements).filter(isMute).length > most(source.format))).toEqual([]);
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
      // LibreOffice forgets the head of a table that it began at the foot of a page and then moved whole to the next: one in a hundred is let pass.
      expect(astray((one) => heads(one) - withHeads(one) > heads(one) / 100)).toEqual([]);
    });
    test.runIf(language === 'fr')(
      'writes days and amounts in French',
      async () => {
        const english: string[] = [];
        for (const { path } of prints) {
          const [example = '', ...rest] = path.split('/');
          const { stdout } = await promisify(execFile)('pdftotext', ['-layout', join(folder, example, 'build', ...rest), '-'], {
            maxBuffer: 64 * 1024 * 1024,
          });
          const found =
            stdout.match(/(?<![\d,.])\d{1,3}(?:,\d{3})+(?:\.\d+)? ?€|€\d|(?<!\d)(?:\d|1[0-2])\/(?:1[3-9]|2\d|3[01])\/20\d\d/g) ??
            [];
          english.push(...found.map((one) => `${path}: ${one}`));
        }
        expect(english).toEqual([]);
      },
      600_000,
    );
  });
});
