// A portfolio says the same whoever made the digests of its projects, threads or machines, and says so when they no longer go together.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, jalon } from './many.ts';

test.each([
  [['--json'], ['2', '3']],
  [['--needs'], ['2']],
  [['--rank', 'progress'], ['3']],
])('%s, by %s threads as by one', async (asked, threads) => {
  const cwd = folderOf(17);
  const alone = await jalon(cwd, ['portfolio', '.', ...asked, '--workers', '1']);
  expect(alone.out.length).toBeGreaterThan(100);
  for (const workers of threads) expect(await jalon(cwd, ['portfolio', '.', ...asked, '--workers', workers])).toEqual(alone);
});

/** Some sound, some broken, one that is not there, and a programme of its own: in a folder beside which lies what they borrow from. */
function syndicat(): string {
  const cwd = folderOf(9);
  const file =
    'format: 1\ntitle: Projets des adhérents\nprojects: ["../P-*", ../P-nowhere]\nprogramme: ../P-001\nmembers:\n  - {name: Ici}\n';
  mkdirSync(join(cwd, 'syndicat'));
  writeFileSync(join(cwd, 'syndicat/portfolio.yaml'), file);
  return cwd;
}
const typed = ['portfolio', 'syndicat', '--organisation', '.'];

async function inParts(cwd: string, count: number, parts = 'parts'): Promise<void> {
  for (let index = 1; index <= count; index++)
    expect(await jalon(cwd, [...typed, '--shard', `${index}/${count}`, '--parts', parts])).toEqual({
      code: 0,
      out: '',
      err: expect.stringContaining(`part ${index} sur ${count}`),
    });
}

test('parts are told as one run is, in every way in which it can be', async () => {
  const cwd = syndicat();
  await inParts(cwd, 3);
  for (const asked of [[], ['--json'], ['--needs', '--lang', 'en'], ['--rank', 'progress'], ['--by', 'step'], ['--agreements']]) {
    const whole = await jalon(cwd, [...typed, ...asked]);
    expect(whole).toMatchObject({ code: 1, out: expect.stringMatching(/P-00|adhérents/) });
    expect(await jalon(cwd, ['merge', 'parts', ...asked])).toEqual(whole);
  }
  const only = ['--only', 'portfolio-report'];
  const [one, other] = [
    await jalon(cwd, [...typed, '--out', 'one', ...only]),
    await jalon(cwd, ['merge', 'parts', '--out', 'other', ...only]),
  ];
  expect(other.out).toBe(one.out.replaceAll('one/', 'other/'));
  expect([other.code, other.err]).toEqual([one.code, one.err]);
  const [name = ''] = readdirSync(join(cwd, 'one')).filter((path) => path.endsWith('.docx'));
  expect(readFileSync(join(cwd, 'other', name))).toEqual(readFileSync(join(cwd, 'one', name)));
});

test('documents are written with what is missing from them told, as of the account on the screen', async () => {
  const cwd = syndicat();
  const whole = await jalon(cwd, typed);
  const faults = (heading: string): string => whole.out.slice(whole.out.indexOf(heading)).trimEnd();
  for (const asked of [['--out', 'dossier', '--only', 'portfolio-page'], ['--needs'], ['--agreements'], ['--by', 'step']]) {
    const { code, err } = await jalon(cwd, [...typed, ...asked]);
    expect([asked[0], code]).toEqual([asked[0], 1]);
    expect(err).toContain(faults('Projets qui n’ont pas pu être lus'));
    expect(err).toMatch(/Projets dont des fichiers sont à corriger\n {2}Essai \(P-\d+\)\s: 1 erreur/);
  }
  const { broken, twice, homonyms } = JSON.parse((await jalon(cwd, [...typed, '--json'])).out).portfolio;
  const told = await jalon(cwd, [...typed, '--out', 'dossier', '--only', 'portfolio-page', '--json']);
  expect([told.code, JSON.parse(told.out).rendered]).toEqual([1, expect.objectContaining({ broken, twice, homonyms })]);
});

test('what leads to no project, and what is wrong in the file, is told for what it is and where it is', async () => {
  const cwd = folderOf(1);
  mkdirSync(join(cwd, 'q/vide'), { recursive: true });
  const of = async (text: string): Promise<string> => {
    writeFileSync(join(cwd, 'q/portfolio.yaml'), text);
    const { out, err } = await jalon(cwd, ['portfolio', 'q']);
    return out + err;
  };
  const told = await of('format: 1\ntitle: T\nprojects: [absent, absent/*, vide, ../P-000, ../absent]\n');
  expect(told).toMatch(
    / q\/absent\s: ce dossier n’existe pas\n.* q\/absent\/\*\s: ce dossier n’existe pas\n.* q\/vide\s: aucun projet/,
  );
  // Of what lies elsewhere nothing is told, not even that it is not there.
  for (const path of ['P-000', 'absent']) expect(told).toMatch(new RegExp(` ${path}\\s: hors des dossiers`));
  expect(await of('format: 1\ntitle: [\n')).toMatch(/^q\/portfolio\.yaml:\d/);
});

test('a project that came or went since, a part that is lost, and folders that are not there are told', async () => {
  const cwd = syndicat();
  await inParts(cwd, 2);
  const refusal = async (): Promise<string> => {
    const { code, out, err } = await jalon(cwd, ['merge', 'parts']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return err;
  };
  mkdirSync(join(cwd, 'P-new'));
  writeFileSync(join(cwd, 'P-new/project.yaml'), 'format: 1\ntitle: Venu\n');
  expect(await refusal()).toMatch(/ne suivent plus les mêmes projets \(«\sP-\d+\s»\)/);
  rmSync(join(cwd, 'P-new'), { recursive: true });
  rmSync(join(cwd, 'P-008'), { recursive: true });
  expect(await refusal()).toContain('P-008');
  rmSync(join(cwd, 'syndicat'), { recursive: true });
  expect(await refusal()).toContain('n’est pas là, ou pas sous le dossier courant');
  // Nobody typed what a part names: what lies elsewhere is not looked into.
  const part = join(cwd, 'parts/part-1-of-2.jsonl');
  const other = join(cwd, 'parts/part-2-of-2.jsonl');
  for (const path of [part, other])
    writeFileSync(path, readFileSync(path, 'utf8').replace('"folders":["syndicat"]', '"folders":[".."]'));
  expect(await refusal()).toContain('«\u00a0..\u00a0» n’est pas là, ou pas sous le dossier courant');
  rmSync(other);
  expect(await refusal()).toContain('il manque part-2-of-2.jsonl');
});

test('a part that is left from before a project changed is told, though day and list are the same', async () => {
  const cwd = syndicat();
  await inParts(cwd, 2);
  const whole = await jalon(cwd, ['merge', 'parts']);
  // The layout of documents is looked at where they are made.
  expect(await jalon(cwd, ['merge', 'parts', '--proof'])).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
  // What stays on a computer is none of the business of others.
  mkdirSync(join(cwd, 'P-001/.private'));
  writeFileSync(join(cwd, 'P-001/.private/identities.yaml'), 'PE-01: {name: Essai}\n');
  expect(await jalon(cwd, ['merge', 'parts'])).toEqual(whole);
  const path = join(cwd, 'P-001/project.yaml');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, `${before}# relu\n`);
  const refused = { code: 2, out: '', err: expect.stringMatching(/«\sP-001\s» n’est plus celui dont parle part-\d-of-2\.jsonl/) };
  for (const asked of [[], ['--json'], ['--needs'], ['--out', 'dossier']]) {
    expect(await jalon(cwd, ['merge', 'parts', ...asked])).toEqual(refused);
  }
  // One part alone is made again.
  const { err } = await jalon(cwd, ['merge', 'parts']);
  const [, index = ''] = /part-(\d)-of-2/.exec(err) ?? [];
  await jalon(cwd, [...typed, '--shard', `${index}/2`, '--parts', 'parts', '--resume']);
  expect(await jalon(cwd, ['merge', 'parts'])).toEqual(whole);
});

test('what is told of all is asked of merge, and a run goes on from its record', async () => {
  const cwd = syndicat();
  expect(await jalon(cwd, [...typed, '--shard', '1/2', '--out', 'o'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('--out'),
  });
  const whole = await jalon(cwd, typed);
  expect(await jalon(cwd, [...typed, '--resume'])).toEqual(whole);
  const again = await jalon(cwd, [...typed, '--resume']);
  expect(again.out).toBe(whole.out);
  expect(again.err).toMatch(/9 projets sur 9 déjà faits et inchangés/);
});
