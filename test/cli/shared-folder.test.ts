// A project in a folder that several share: copies beside files, names that are nearly right, what a cloud has not brought down.
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { someOf, testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

function project(): string {
  const cwd = join(mkdtempSync(join(tmpdir(), 'jalon-shared-')), 'p');
  cpSync(join(home, 'examples/montfort'), cwd, { recursive: true });
  return cwd;
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
/** Each problem on its line: place, then code. */
async function problems(cwd: string): Promise<readonly string[]> {
  const { out } = await typed(cwd, '2026-11-24', ['validate', '--all']);
  return plain(out).match(/^\S.*:\d+:\d+ .* [a-z-]+\/[a-z-]+$/gm) ?? [];
}
const codes = async (cwd: string): Promise<readonly string[]> =>
  (await problems(cwd)).map((line) => line.replace(/^(.*:\d+):\d+ .* (\S+)$/, '$1 $2'));

const action = 'actions/AC-001-permanence-itinerante';
const note = 'texts/diagnostic-report/45-lecture';

describe('a copy beside the file', () => {
  const copies = someOf([
    [`${action}.yaml`, `${action} (1).yaml`],
    [`${action}.yaml`, `${action} - Copie.yaml`],
    [`${action}.yaml`, `${action} - Copie (2).yaml`],
    [`${action}.yaml`, `${action} copie 2.yaml`],
    [`${action}.yaml`, `${action} (une autre copie).yaml`],
    [`${action}.yaml`, `${action} 2.yaml`],
    [`${action}.yaml`, `${action}-PC-MARIE.yaml`],
    [`${action}.yaml`, `${action}-DESKTOP-4KD92LM.yaml`],
    [`${action}.yaml`, `${action}-MacBook-Air-de-Marie.yaml`],
    [`${action}.yaml`, `${action} (copie en conflit de Paul 2026-03-02).yaml`],
    [`${action}.yaml`, `${action} (conflicted copy 2026-03-02 101500).yaml`],
    [`${action}.yaml`, `${action}.sync-conflict-20260302-101500-ABCDEFG.yaml`],
    [`${action}.yaml`, `${action}_conflict-20260302-101500.yaml`],
    [`${action}.yaml`, `${action}_LOCAL_12345.yaml`],
    [`${action}.yaml`, `${action} (1) - Copie.yaml`],
    [`${action}.yaml`, `${action}.yml`],
    ['needs.yaml', 'needs - Copie.yaml'],
    ['needs.yaml', 'needs-PC-MARIE.yaml'],
    ['needs.yaml', 'Copie de needs.yaml'],
    ['project.yaml', 'project (1).yaml'],
    ['surveys/results/SV-01-2026.yaml', 'surveys/results/SV-01-2026 - Copie.yaml'],
    ['meetings/2026-11-05-copil.yaml', 'meetings/2026-11-05-copil 2.yaml'],
    [`${note}.md`, `${note} (1).md`],
  ]);
  test.each(copies.map(([original = '', copy = '']) => ({ original, copy })))('$original, $copy', async ({ original, copy }) => {
    const cwd = project();
    copyFileSync(join(cwd, original), join(cwd, copy));
    expect(await codes(cwd)).toEqual([`${copy}:1 file/same-copy`]);
  });

  test('that says something else is an error where it does, and counts nowhere', async () => {
    const cwd = project();
    const own = readFileSync(join(cwd, 'needs.yaml'), 'utf8');
    const copy = 'needs-PC-MARIE.yaml';
    // Neither line ends nor the form of accents are something else.
    const said = own
      .replace('statement: Pouvoir toujours', 'statement: Vouloir toujours')
      .replaceAll('\n', '\r\n')
      .normalize('NFD');
    writeFileSync(join(cwd, copy), said);
    const line = own.slice(0, own.indexOf('statement: Pouvoir')).split('\n').length;
    expect(await problems(cwd)).toEqual([
      `${copy}:${line}:1  ✗ erreur  cette copie de « needs.yaml » n’est pas lue, et dit autre chose à partir d’ici  file/conflicted-copy`,
    ]);
    writeFileSync(join(cwd, copy), `${own}  - id: ND-011\n    statement: Un besoin de Marie\n`);
    const { out, code } = await typed(cwd, '2026-11-24', ['diff', copy]);
    expect({ out: plain(out), code }).toEqual({
      out: expect.stringContaining('ND-011 besoin retiré : Un besoin de Marie'),
      code: 0,
    });
    expect((await typed(cwd, '2026-11-24', ['trace', 'ND-011'])).code).toBe(2);
  });

  test.each([
    ['remove', 'AC-001', '--yes'],
    ['rename', 'AC-001', 'AC-101'],
  ])('%s: is not read in the place of what goes', async (...words) => {
    const cwd = project();
    copyFileSync(join(cwd, `${action}.yaml`), join(cwd, `${action} (1).yaml`));
    const { code, err } = await typed(cwd, '2026-11-24', words);
    expect({ code, err: plain(err) }).toEqual({
      code: 2,
      err: expect.stringContaining(`ces copies seraient lues à la place de ce qui part : ${action} (1).yaml.`),
    });
    expect(await codes(cwd)).toEqual([`${action} (1).yaml:1 file/same-copy`]);
  });

  test('that cannot be read says why, and is compared with nothing', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'needs (1).yaml'), '<<<<<<< HEAD\nneeds: []\n=======\nneeds: []\n>>>>>>> marie\n');
    expect(await codes(cwd)).toEqual(['needs (1).yaml:1 file/conflict', 'needs (1).yaml:1 file/conflicted-copy']);
    expect(await typed(cwd, '2026-11-24', ['diff', 'needs (1).yaml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs (1).yaml'),
    });
  });

  test('from which another thing was made is that thing', async () => {
    const cwd = project();
    const own = readFileSync(join(cwd, `${action}.yaml`), 'utf8');
    writeFileSync(
      join(cwd, `${action} (1).yaml`),
      own.replace('id: AC-001', 'id: AC-009').replace(/title: .*/, 'title: Une autre'),
    );
    expect(await codes(cwd)).not.toContain(`${action} (1).yaml:1 file/conflicted-copy`);
    expect(plain((await typed(cwd, '2026-11-24', ['trace', 'AC-009'])).out)).toContain('Une autre');
  });

  test('of a name that only looks so is no copy', async () => {
    const cwd = project();
    for (const name of ['45-lecture-SIG.md', '45-lecture 2.md', '45-lecture-2.md'])
      writeFileSync(join(cwd, 'texts/diagnostic-report', name), 'Un autre texte.\n');
    writeFileSync(join(cwd, 'actions/AC-009-SIG.yaml'), 'id: AC-009\ntitle: Ouvrir le SIG\n');
    writeFileSync(join(cwd, 'actions/AC-009.yaml'), 'id: AC-010\ntitle: Fermer le guichet\n');
    expect((await codes(cwd)).filter((told) => told.includes('copy'))).toEqual([]);
  });
});

describe('a name that is nearly right', () => {
  test.each([
    ['needs.yaml', 'needs.YAML'],
    ['needs.yaml', 'needs.yml'],
    ['needs.yaml', 'Needs.yaml'],
    ['needs.yaml', 'needs (1).yaml'],
    ['actors.yaml', 'actors-Copie.yaml'],
    [`${action}.yaml`, `${action}.YML`],
    ['meetings/2026-11-05-copil.yaml', 'Meetings/2026-11-05-copil.yaml'],
    [`${note}.md`, `${note}.MD`],
    ['project.yaml', 'project.yml'],
    ['project.yaml', 'Project.yaml'],
  ])('%s, %s: told once, and what hangs on it is not', async (right, wrong) => {
    const cwd = project();
    mkdirSync(join(cwd, 'Meetings'), { recursive: true });
    renameSync(join(cwd, right), join(cwd, wrong));
    expect(await problems(cwd)).toEqual([
      `${wrong}:1:1  ✗ erreur  ce fichier n’est pas lu : son nom doit être « ${right} »  file/misnamed`,
    ]);
  });

  test('nothing is added beside it under the right one', async () => {
    const cwd = project();
    renameSync(join(cwd, 'needs.yaml'), join(cwd, 'needs.yml'));
    const { code, err } = await typed(cwd, '2026-11-24', ['add', 'need', 'Être rappelé']);
    expect({ code, err: plain(err) }).toEqual({ code: 2, err: expect.stringContaining('needs.yml') });
  });
});

describe('what a cloud has not brought down', () => {
  test.each([
    ['needs.yaml', '.needs.yaml.icloud'],
    ['actions/AC-008-equipements-durables.yaml', 'actions/.AC-008-equipements-durables.yaml.icloud'],
    ['project.yaml', '.project.yaml.icloud'],
  ])('%s, %s', async (path, kept) => {
    const cwd = project();
    renameSync(join(cwd, path), join(cwd, kept));
    expect(await problems(cwd)).toEqual([
      `${path}:1:1  ✗ erreur  impossible à lire : il est resté dans iCloud  file/not-readable`,
    ]);
  });

  test('an empty action keeps its id', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'actions/AC-008-equipements-durables.yaml'), '');
    expect(await codes(cwd)).toEqual(['actions/AC-008-equipements-durables.yaml:1 file/zero-length']);
    const { code, err } = await typed(cwd, '2026-11-24', ['add', 'action', 'Une autre']);
    expect({ code, err: plain(err) }).toEqual({ code: 2, err: expect.stringContaining('AC-008-equipements-durables.yaml') });
  });
});

test('what systems leave in folders is nobody’s', async () => {
  const cwd = project();
  const before = await codes(cwd);
  for (const name of [
    'desktop.ini',
    'Thumbs.db',
    'ehthumbs.db',
    '.DS_Store',
    '._needs.yaml',
    'Icon\r',
    '~$note.docx',
    '.~lock.note.odt#',
  ])
    for (const folder of ['.', 'actions', 'texts/diagnostic-report']) writeFileSync(join(cwd, folder, name), 'x');
  expect(await codes(cwd)).toEqual(before);
});

test.each([
  ['plan', 'plan.xlsx'],
  ['values', 'valeurs.csv'],
  ['survey', 'reponses.csv'],
])('a file of no bytes that is imported as %s: %s', async (what, path) => {
  const cwd = project();
  writeFileSync(join(cwd, path), '');
  const { code, err } = await typed(cwd, '2026-11-24', ['import', what, path]);
  expect({ code, err: plain(err) }).toEqual({
    code: 2,
    err: expect.stringContaining(`« ${path} » ne contient rien, pas un octet : d’un dossier partagé`),
  });
});

testAside('copies of templates are told, and neither checked nor used', async () => {
  const cwd = project();
  await typed(cwd, '2026-11-24', ['template', 'eject', 'programme']);
  const template = 'templates/documents/programme/template';
  const before = await codes(cwd);
  copyFileSync(join(cwd, `${template}.docx`), join(cwd, `${template} (1).docx`));
  writeFileSync(join(cwd, `${template}-DESKTOP-4KD92LM.docx`), 'une autre');
  expect(await codes(cwd)).toEqual([
    ...before,
    `${template} (1).docx:1 file/same-copy`,
    `${template}-DESKTOP-4KD92LM.docx:1 file/conflicted-copy`,
  ]);
  const { out, err, code } = await typed(cwd, '2026-11-24', ['template', 'check']);
  expect({ code, said: out + err }).toEqual({ code: 0, said: expect.not.stringContaining('(1)') });
});

test('a template of no bytes', async () => {
  const cwd = project();
  await typed(cwd, '2026-11-24', ['template', 'eject', 'programme']);
  writeFileSync(join(cwd, 'templates/documents/programme/template.docx'), '');
  const { err } = await typed(cwd, '2026-11-24', ['render', '--only', 'programme']);
  expect(plain(err)).toContain('ce fichier ne contient rien, pas un octet : d’un dossier partagé');
});

test('a project in a project is told once, and read apart', async () => {
  const cwd = project();
  const before = await codes(cwd);
  cpSync(join(home, 'examples/montfort'), join(cwd, 'ancien'), { recursive: true });
  cpSync(join(home, 'examples/montfort'), join(cwd, 'ancien/plus-ancien'), { recursive: true });
  expect(await codes(cwd)).toEqual([...before, 'ancien/project.yaml:1 file/project-within'].sort());
  expect(await codes(join(cwd, 'ancien/plus-ancien'))).toEqual(before);
});

describe('marks of git', () => {
  test.each(['<<<<<<< HEAD', '||||||| base', '=======', '>>>>>>> marie'])('“%s”, left alone', async (mark) => {
    const cwd = project();
    const lines = readFileSync(join(cwd, 'needs.yaml'), 'utf8').split('\n');
    writeFileSync(join(cwd, 'needs.yaml'), [...lines.slice(0, 6), mark, ...lines.slice(6)].join('\n'));
    expect(await problems(cwd)).toEqual([
      'needs.yaml:7:1  ✗ erreur  il reste ici une marque de conflit laissée par git  file/conflict',
    ]);
  });

  test('in a table that is imported are no actions', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'plan.csv'), 'Action;Coût\n<<<<<<< HEAD\nOuvrir;100\n=======\nOuvrir;200\n>>>>>>> marie\n');
    const { code, err } = await typed(cwd, '2026-11-24', ['import', 'plan', 'plan.csv', '--dry-run']);
    expect({ code, err: plain(err) }).toEqual({
      code: 2,
      err: expect.stringContaining('« plan.csv » a deux versions côte à côte, laissées par git à la ligne 2'),
    });
  });
});
