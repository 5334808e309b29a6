// A column of a table by commune becomes a key figure of the portrait: by the codes of the territory, added up or weighted, with source and year.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typed } from './typed.ts';

const communes = [
  ['Retiers', '35239', 4000],
  ['Janzé', '35136', 8000],
  ['Thourie', '01004', 1000],
] as const;

function project(withCodes = true) {
  const root = mkdtempSync(join(tmpdir(), 'jalon-figures-'));
  const lines = communes.map(
    ([name, insee, population]) => `    - {name: ${name}${withCodes ? `, insee: "${insee}", population: ${population}` : ''}}\n`,
  );
  writeFileSync(join(root, 'project.yaml'), `format: 1\ntitle: Essai\nterritory:\n  name: Roche\n  communes:\n${lines.join('')}`);
  const bring = (text: string, ...more: string[]) => {
    writeFileSync(join(root, 'base.csv'), text);
    return typed(root, '2026-11-24', ['import', 'figures', 'base.csv', '--yes', ...more]);
  };
  return { bring, read: (): string => readFileSync(join(root, 'diagnostic.yaml'), 'utf8') };
}

const wide =
  'CODGEO;LIBGEO;P21_POP;TX_EQUIP;MENAGES\n35239;Retiers;4300;80,5;1\n35136;Janzé;8400;70;1\n1004;Thourie;s;60;2\n75056;Paris;2000000;99;9\n';
const long =
  'GEO;AGE;TIME_PERIOD;OBS_VALUE\nCOM-35239;Y0;2021;10\nCOM-35239;Y1;2021;5\nCOM-35136;Y0;2021;20\nCOM-35136;Y0;2016;99\nCOM-01004;Y0;2021;1\n';

test('counts are added up, communes without a figure are named, the year is that of the column; twice is once', async () => {
  const { bring, read } = project();
  const asked = [
    wide,
    '--column',
    'P21_POP',
    '--label',
    'Population',
    '--unit',
    'habitants',
    '--source',
    'INSEE, RP 2021',
  ] as const;
  const { code, out } = await bring(...asked);
  expect([code, out]).toEqual([0, expect.stringContaining('1 commune sans chiffre\u00a0: Thourie')]);
  const written =
    'portrait:\n  - id: KF-01\n    label: Population\n    value: 12700\n    unit: habitants\n    qualifier: over\n    source: INSEE, RP 2021\n    date: 2021\n';
  expect(
    read()
      .replace(/^#.*\n/gm, '')
      .trimStart(),
  ).toBe(written);
  const again = await bring(...asked);
  expect([again.code, again.err]).toEqual([0, expect.stringContaining('Rien à changer')]);
  const other = await bring(wide.replace('4300', '4400'), ...asked.slice(1));
  expect([other.code, other.out]).toEqual([1, expect.stringContaining('--replace')]);
  expect(read()).toContain('value: 12700\n');
  expect((await bring(wide.replace('4300', '4400'), ...asked.slice(1), '--replace')).code).toBe(0);
  expect(read()).toContain('value: 12800\n');
});

test('a figure of no unit is told so, and somebody who is there is asked for it', async () => {
  const { bring } = project();
  expect((await bring(wide, '--column', 'MENAGES')).out).toContain('--unit');
  expect((await bring(wide, '--column', 'P21_POP', '--unit', 'habitants')).out).not.toContain('--unit');
});

test('a rate is weighted by inhabitants, or by a column, and said so; it is added up when that is asked', async () => {
  const { bring, read } = project();
  const { out } = await bring(wide, '--column', 'TX_EQUIP', '--year', '2025');
  expect(out).toContain('pondérée par les habitants');
  // (80,5 × 4000 + 70 × 8000 + 60 × 1000) ÷ 13 000
  expect(read()).toMatch(/value: 72\.46\n {4}qualifier: about\n[\s\S]*date: 2025\n/);
  await bring(wide, '--column', 'TX_EQUIP', '--label', 'Par ménage', '--weights', 'MENAGES');
  // (80,5 + 70 + 2 × 60) ÷ 4
  expect(read()).toContain('value: 67.63\n');
  await bring(wide, '--column', 'TX_EQUIP', '--label', 'Somme', '--as', 'sum');
  expect(read()).toContain('value: 210.5\n');
});

test('a long table gives its last year, and asks which rows when a commune has several', async () => {
  const { bring, read } = project();
  const refused = await bring(long);
  expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/--where .*AGE/)]);
  await bring(long, '--where', 'AGE=Y0', '--label', 'Naissances');
  expect(read()).toContain('value: 31, source: base.csv, date: 2021}');
});

test.each([
  ['no codes in the table', 'a;b\n1;2\n', true, 'CODGEO'],
  ['no codes in the project', wide, false, 'insee'],
  ['several columns', wide, true, '--column'],
  ['none of the communes', 'CODGEO;X\n75056;3\n', true, 'INSEE'],
])('%s is refused in one line', async (_, text, withCodes, says) => {
  const { code, err } = await project(withCodes).bring(text);
  expect([code, err.trimEnd().split('\n').length, err.includes(says)]).toEqual([2, 1, true]);
});

test('a figure with a remark is read and told, what is none is told in its words, and what stands beside too', async () => {
  const { bring, read } = project();
  const remarked = wide.replace('4300', '3600 (prov.)').replace('8400', 'environ 8 400');
  const { code, out } = await bring(`Champ : ensemble\n${remarked}`, '--column', 'P21_POP', '--unit', 'habitants');
  expect([
    code,
    out
      .split('\n')
      .filter((line) => /^ {2}[!·] /.test(line))
      .slice(2),
  ]).toEqual([
    0,
    [
      '  ! 1 commune sans chiffre\u00a0: Thourie',
      '  ! C3  «\u00a03600 (prov.)\u00a0» — lu comme 3\u202f600',
      '  ! C4  «\u00a0environ 8 400\u00a0» — lu comme 8\u202f400',
      '  ! C5  «\u00a0s\u00a0» — ce n’est pas un nombre',
      '  · au-dessus des en-têtes, non repris\u00a0: A1 «\u00a0Champ : ensemble\u00a0»',
    ],
  ]);
  expect(read()).toContain('value: 12000\n');
});

test('what the portrait lacked of a figure is added when it is given; a unit that is another is no same figure', async () => {
  const { bring, read } = project();
  const asked = [wide, '--column', 'MENAGES', '--label', 'Ménages'] as const;
  await bring(...asked);
  const { out } = await bring(...asked, '--unit', 'ménages', '--year', '2021');
  expect([out.includes('ce qui lui manquait est ajouté'), read()]).toEqual([
    true,
    expect.stringMatching(/unit: ménages[\s\S]*date: 2021/),
  ]);
  const other = await bring(...asked, '--unit', 'foyers');
  expect([other.code, other.out]).toEqual([1, expect.stringContaining('le portrait dit 4 ménages (2021)')]);
});

test('a figure that gives way takes with it what was said of it: its date, and that communes were missing', async () => {
  const { bring, read } = project();
  const asked = ['--column', 'P21_POP', '--label', 'Population'] as const;
  await bring(wide, ...asked);
  expect(read()).toMatch(/qualifier: over[\s\S]*date: 2021/);
  await bring(wide.replace('P21_POP', 'POP').replace(';s;', ';1000;'), '--column', 'POP', '--label', 'Population', '--replace');
  expect([read().includes('value: 13700'), /qualifier|date: 2021/.test(read())]).toEqual([true, false]);
});

test('a column that is named is read whatever it holds most, and what is no figure there is told', async () => {
  const { bring } = project();
  const text = 'CODGEO;P21_POP\n35239;3600 (prov.)\n35136;beaucoup\n';
  const { code, out } = await bring(text, '--column', 'P21_POP', '--unit', 'habitants');
  expect([code, out]).toEqual([0, expect.stringContaining('«\u00a0beaucoup\u00a0» — ce n’est pas un nombre')]);
  expect(out).toContain('lu comme 3\u202f600');
  expect(await bring(text)).toMatchObject({ code: 2, err: expect.stringContaining('aucune ligne ne porte un chiffre') });
});
