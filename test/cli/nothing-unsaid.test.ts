// Whatever table is imported: what it says is written or told, wherever it stands, and the same table a second time changes nothing.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { someOf } from '../cases.ts';
import { home } from '../house/sources.ts';
import { questionnaire } from '../importing/surveys/imported.ts';
import { typed } from './typed.ts';

type Value = string | number | null;
type Rows = readonly (readonly Value[])[];
interface Importer {
  /** A title, the headers, and what is below. */
  readonly rows: Rows;
  readonly words: readonly string[];
  /** Columns whose cells only name a line: what they hold is in no other word than its own. */
  readonly names?: readonly number[];
  /** Lines that bear a remark, all of them by default: a column that seldom reads as answers is not taken. */
  readonly remarked?: number;
  /** Somebody said which column is to be brought: the others are not. */
  readonly isAsked?: boolean;
  readonly begin: (root: string) => void;
}
const example = (root: string): void => cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
const vote = (root: string): void => {
  example(root);
  mkdirSync(join(root, 'votes'));
  const choices = 'choices:\n  - {action: AC-001, cost: 10000}\n  - {action: AC-002, cost: 20000}\n';
  writeFileSync(join(root, 'votes/VT-01.yaml'), `id: VT-01\ntitle: Vote\nenvelope: {year: 2026, amount: 100000}\n${choices}`);
};
const communes = (root: string): void =>
  writeFileSync(
    join(root, 'project.yaml'),
    'format: 1\ntitle: Essai\nterritory:\n  name: Roche\n  communes:\n    - {name: Retiers, insee: "35239"}\n    - {name: Janzé, insee: "35136"}\n',
  );

const survey = (root: string): void => {
  communes(root);
  mkdirSync(join(root, 'surveys'));
  writeFileSync(join(root, 'surveys/SV-01.yaml'), questionnaire);
};

const importers: Readonly<Record<string, Importer>> = {
  'import values, a line a figure': {
    rows: [
      ['Suivi des indicateurs'],
      ['Indicateur', 'Période', 'Valeur', 'Source', 'Remarque'],
      ['Personnes aidées dans l’année', 'T1 2026', 2300, 'Cahier', 'à consolider'],
      ['IN-03', '2026', '26,5 %', 'Baromètre', null],
    ],
    words: ['import', 'values', 'f.xlsx', '--yes'],
    begin: example,
  },
  'import values, a column a period': {
    rows: [
      ['Suivi des indicateurs'],
      ['Indicateur', 'Source', 'T1 2026', 'T2 2026'],
      ['Personnes aidées dans l’année', 'Cahier', 2300, '2 400'],
      ['IN-03', null, 26, '26,5 %'],
    ],
    words: ['import', 'values', 'f.xlsx', '--yes'],
    begin: example,
  },
  'import figures': {
    rows: [['Source : INSEE'], ['CODGEO', 'P21_POP'], ['35239', 4300], ['35136', '8 400']],
    words: ['import', 'figures', 'f.xlsx', '--yes', '--unit', 'habitants', '--column', 'P21_POP'],
    names: [0],
    isAsked: true,
    begin: communes,
  },
  'import contributions': {
    rows: [
      ['Forum de mai'],
      ['N°', 'Idée', 'Thème', 'Gommettes'],
      [1, 'Tirer la fibre jusqu’au hameau des Landes', 'Réseaux', 4],
      [2, 'Ouvrir la médiathèque le dimanche matin', 'Culture', '3 voix'],
    ],
    words: ['import', 'contributions', 'f.xlsx', '--yes'],
    names: [0],
    begin: example,
  },
  'import votes, ballots': {
    rows: [['Vote de juin'], ['Votant', 'AC-001', 'AC-002', 'Ville'], ['v1', 'x', null, 'Retiers'], ['v2', 'x', 'oui', 'Janzé']],
    words: ['import', 'votes', 'f.xlsx'],
    begin: vote,
  },
  'import votes, counted by hand': {
    rows: [
      ['Dépouillement'],
      ['Action', 'Voix', 'Bureau'],
      ['AC-001', 12, 'Mairie'],
      ['AC-001', 7, 'École'],
      ['AC-002', '1 204', 'École'],
    ],
    words: ['import', 'votes', 'f.xlsx'],
    begin: vote,
  },
  'import survey': {
    rows: [
      ['Réponses au 12 juin'],
      [
        'N°',
        'Dans quelle commune habitez-vous ?',
        'Quelles difficultés rencontrez-vous ?',
        'Avez-vous renoncé à une démarche ?',
        'Laquelle ?',
      ],
      [1, 'Bédée', 'Aucune;Pas de réseau', 'Oui', 'Les impôts'],
      ...Array.from({ length: 8 }, (_, at) => [at + 2, 'Breteil', 'Pas de réseau;Autre : la poste', 'Non', null]),
    ],
    words: ['import', 'survey', 'f.xlsx', '--yes'],
    names: [0],
    remarked: 1,
    begin: survey,
  },
  'init --from': {
    rows: [
      ['Adhérents'],
      ['Adhérent', 'N° SIREN', 'Titre'],
      ['Montfort', '243500550', 'Le nôtre'],
      ['Roche aux Fées', '243 500 634', 'Le leur'],
    ],
    words: ['init', 'tous', '--from', 'f.xlsx', '--yes'],
    begin: () => {},
  },
};

const signs = 'abcdefg';
const addressOf = (column: number, row: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** Every text file of a folder. */
const saidIn = (root: string): string =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/^\.jalon|\.xlsx$/.test(path) && statSync(join(root, path)).isFile())
    .sort()
    .map((path) => `${path}\n${readFileSync(join(root, path), 'utf8')}`)
    .join('\n');

async function fill(root: string, rows: Rows, more: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Feuil1');
  sheet.addRows(rows.map((row) => [...row]));
  more(book, sheet);
  writeFileSync(join(root, 'f.xlsx'), new Uint8Array(await book.xlsx.writeBuffer()));
}

const width = (rows: Rows): number => rows[1]?.length ?? 0;
const told = (rows: Rows, names: readonly number[]): readonly number[] =>
  Array.from({ length: width(rows) }, (_, column) => column).filter((column) => !names.includes(column));

describe.each(Object.entries(importers))(
  '%s',
  (_, { rows, words, begin, names = [], isAsked = false, remarked = rows.length }) => {
    const start = (): string => {
      const root = mkdtempSync(join(tmpdir(), 'jalon-unsaid-'));
      begin(root);
      return root;
    };

    test('what stands beside what is read is told, and a second time changes nothing', async () => {
      const root = start();
      const last = width(rows);
      /** A word for each place of a sheet that no column holds. */
      const beside: Readonly<Record<string, readonly [row: number, column: number]>> = {
        auDessus: [1, last + 2],
        aCote: [3, last + 1],
        plusLoin: [rows.length + 2, last + 4],
        enTete: [2, last + 2],
      };
      await fill(root, rows, (book, sheet) => {
        for (const [word, [row, column]] of Object.entries(beside)) sheet.getCell(row, column).value = word;
        sheet.getCell(3, last).note = 'commentaire';
        book.addWorksheet('Feuil2').addRows(rows.map((row) => [...row]));
        book.addWorksheet('Masquee', { state: 'hidden' }).addRows(rows.map((row) => [...row]));
      });
      const { out, err } = await typed(root, '2026-11-24', words);
      const written = saidIn(root);
      const all = `${out}${err}${written}`;
      const isSaid = (word: string, row?: number, column?: number): boolean =>
        all.includes(word) || (row !== undefined && column !== undefined && all.includes(addressOf(column - 1, row - 1)));
      const lost = Object.entries(beside).filter(([word, place]) => !(isAsked && word === 'enTete') && !isSaid(word, ...place));
      expect(lost).toEqual([]);
      expect([isSaid('commentaire', 3, last), isSaid('Feuil2'), isSaid('Masquee')]).toEqual([true, true, true]);
      await typed(root, '2026-11-24', words);
      expect(saidIn(root)).toBe(written);
    });

    test.each(someOf(told(rows, names)))('a remark beside each value of column %i is written or told', async (column) => {
      const root = start();
      const changed = rows.map((row, at) =>
        row.map((value, place) =>
          at > 1 && at < 2 + remarked && place === column ? `${value ?? ''} (mot ${signs[at]})`.trim() : value,
        ),
      );
      await fill(root, changed, () => {});
      const { out, err } = await typed(root, '2026-11-24', words);
      const all = `${out}${err}${saidIn(root)}`;
      const isSaid = (at: number): boolean => all.includes(`(mot ${signs[at]})`) || all.includes(addressOf(column, at));
      expect(rows.flatMap((_row, at) => (at < 2 || at >= 2 + remarked || isSaid(at) ? [] : [at + 1]))).toEqual([]);
    });

    test('lines that say one thing alone are written or told', async () => {
      const root = start();
      const alone = told(rows, names).map((column) => [...Array.from({ length: column }, () => null), `seul${column}`]);
      await fill(root, [...rows, ...alone], () => {});
      const { out, err } = await typed(root, '2026-11-24', words);
      const all = `${out}${err}${saidIn(root)}`;
      const lost = told(rows, names).filter(
        (column, at) => !all.includes(`seul${column}`) && !all.includes(addressOf(column, rows.length + at)),
      );
      expect(lost).toEqual([]);
    });
  },
);
