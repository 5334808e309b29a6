/** What every document of the examples holds, in both languages: charts that say what their tables say, and no word that its reader should not meet. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Deliverable, type Language, shippedDocuments } from '../../src/model/index.ts';
import { machineWords } from '../../src/wording/machine-words.ts';
import { everyDocument, examples, readOf } from './every-document.ts';
import { chartsIn, differencesOf, gridsIn } from './figures-of-office.ts';

const readers = new Map(shippedDocuments.map(({ id, reader }) => [id, reader]));
/** They decide, live there or write about it; technicians and funders are told with the words of their trade. */
const spared = ['council', 'committee', 'residents', 'press'];
/** What code leaves behind when it has nothing to say. */
const leftOver = /\b(?:undefined|NaN|Infinity)\b|\[object|\{\{/;
/** Made to be opened by other programs: they know things by their ids. */
const isData = (path: string): boolean => /\.(?:csv|ics)$/.test(path);

describe.each(examples.flatMap((example) => (['fr', 'en'] as const).map((language) => [example, language] as const)))(
  '%s, %s',
  (example, language: Language) => {
    let files: readonly Deliverable[] = [];
    beforeAll(async () => {
      files = await everyDocument(example, language);
    }, 120_000);

    it('are all made: in every format, on demand, and those that others hold', () => {
      const made = new Set(files.map(({ deliverable }) => deliverable));
      expect(made.size).toBeGreaterThan(50);
      for (const id of ['changes', 'council-pack', 'synthesis-note', 'deliberation', 'council-deck', 'agenda', 'site-actions'])
        expect(made).toContain(id);
      const endings = new Set(files.map(({ path }) => path.replace(/^.*\./, '')));
      expect([...endings].sort()).toEqual(['csv', 'docx', 'html', 'ics', 'md', 'pptx', 'xlsx']);
    });

    it('tell a council, a committee, residents and the press no id, no name of a file, no word of a solver', () => {
      const read = files.filter(({ deliverable, path }) => spared.includes(readers.get(deliverable) ?? '') && !isData(path));
      expect(read.length).toBeGreaterThan(50);
      const stray = read.flatMap((file) => {
        const text = readOf(file);
        expect([file.path, text.length > 200]).toEqual([file.path, true]);
        const found = [...machineWords[language], leftOver].flatMap((pattern) => text.match(pattern) ?? []);
        return found.map((word) => `${file.path}: ${word}`);
      });
      expect([...new Set(stray)]).toEqual([]);
    });

    it('have charts whose figures are those of the cells that they are drawn from, and of every table of the same things', () => {
      const compared = { docx: 0, pptx: 0, xlsx: 0, tables: 0 };
      for (const { path, bytes } of files) {
        const format = (['docx', 'pptx', 'xlsx'] as const).find((one) => path.endsWith(`.${one}`));
        if (format === undefined) continue;
        const grids = gridsIn(bytes);
        for (const chart of chartsIn(bytes)) {
          compared[format] += chart.series.length;
          expect([path, chart.part, chart.unlike]).toEqual([path, chart.part, []]);
          for (const grid of grids) {
            const { cells, unlike } = differencesOf(chart, grid);
            compared.tables += cells;
            expect([path, chart.part, unlike]).toEqual([path, chart.part, []]);
          }
        }
      }
      expect(Math.min(compared.docx, compared.pptx, compared.xlsx)).toBeGreaterThan(3);
      expect(compared.tables).toBeGreaterThan(30);
    });
  },
);
