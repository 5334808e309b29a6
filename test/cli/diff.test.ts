// jalon diff: against git's history by day and by name, against another folder, and what it says when there is nothing to compare with.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-diff-'));
const root = join(top, 'depot/projets/montfort');
const git = (day: string, ...words: string[]): void => {
  const who = {
    GIT_AUTHOR_NAME: 'Essai',
    GIT_AUTHOR_EMAIL: 'essai@example.org',
    GIT_COMMITTER_NAME: 'Essai',
    GIT_COMMITTER_EMAIL: 'essai@example.org',
  };
  const when = { GIT_AUTHOR_DATE: `${day}T10:00:00Z`, GIT_COMMITTER_DATE: `${day}T10:00:00Z` };
  execFileSync('git', words, { cwd: join(top, 'depot'), env: { ...process.env, ...who, ...when }, stdio: 'ignore' });
};
const see = (...words: string[]) => typed(root, '2026-11-24', words);

/** What the document says, run after run. */
const textOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');

beforeAll(async () => {
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  cpSync(root, join(top, 'copie'), { recursive: true });
  git('2026-10-01', 'init', '-q');
  git('2026-10-01', 'add', '-A');
  git('2026-10-01', 'commit', '-qm', 'Départ');
  await see('set', 'AC-001', 'status=in-progress');
  git('2026-11-10', 'commit', '-qam', 'AC-001 commence');
  await see('add', 'need', 'Comprendre ses factures');
  await see('set', 'AC-002', 'status=dropped', 'statusReason=Plus de financeur');
});

test('since the last committee, by default', async () => {
  const { code, out } = await see('diff');
  expect(code).toBe(0);
  expect(out).toContain('du 5 novembre 2026 au 24 novembre 2026');
  expect(out).toMatch(/AC-001 .*\u00a0: commencée/);
  expect(out).toMatch(/AC-002 .*\u00a0: abandonnée \(Plus de financeur\)/);
  expect(out).toContain('nouveau besoin\u00a0: Comprendre ses factures');
});
test('since a revision, or a day after it', async () => {
  for (const since of ['HEAD', '2026-11-12', '12 novembre 2026']) {
    const { out } = await see('diff', since);
    expect(out).not.toContain('commencée');
    expect(out).toContain('abandonnée');
  }
});
test('beside another copy of the project, which has no history', async () => {
  const { out } = await see('diff', '../../../copie', '--format', 'markdown');
  expect(out).toContain('# Projet numérique de territoire 2026-2032\u00a0: ce qui diffère de ../../../copie');
  expect(out).toMatch(/^- AC-001 /m);
  const { out: json } = await see('diff', '../../../copie', '--json');
  expect(JSON.parse(json).differences.differences.map(({ code }: { code: string }) => code)).toContain('action-started');
});
test('an evaluation that was drafted is one line, and what is changed in it afterwards is told', async () => {
  const project = join(top, 'evalue');
  cpSync(join(top, 'copie'), project, { recursive: true });
  const drafted = ['add', 'evaluation', '2026', '--project', project];
  expect((await typed(top, '2026-11-24', drafted)).code).toBe(0);
  const first = join(top, 'evalue-avant');
  cpSync(project, first, { recursive: true });
  const { out } = await typed(top, '2026-11-24', ['diff', 'copie', '--project', project, '--format', 'markdown']);
  expect(out.match(/^(?:##|-) .*$/gm)).toEqual(['## Évaluation', '- nouvelle évaluation annuelle (2026)']);
  await typed(top, '2026-11-24', ['set', 'évaluation', 'enseignements+=Associer plus tôt les communes', '--project', project]);
  const again = await typed(top, '2026-11-24', ['diff', first, '--project', project, '--format', 'markdown']);
  expect(again.out).toContain('Associer plus tôt les communes');
  // Of what was evaluated already: what it says is told, as no evaluation is new.
  renameSync(join(project, 'evaluations/2026.yaml'), join(project, 'evaluations/2026-relue.yaml'));
  const renamed = await typed(top, '2026-11-24', ['diff', first, '--project', project, '--format', 'markdown']);
  expect(renamed.out).toContain('Associer plus tôt les communes');
});
test('a merge request over several projects: those that changed, with what moved in the ranking, and why one cannot be told', async () => {
  const request = join(top, 'demande');
  cpSync(join(top, 'copie'), join(request, 'avant'), { recursive: true });
  for (const name of ['change', 'pareil', 'casse']) cpSync(join(top, 'copie'), join(request, 'apres', name), { recursive: true });
  const criteria = join(request, 'apres/change/criteria.yaml');
  writeFileSync(criteria, readFileSync(criteria, 'utf8').replace('weight: 40', 'weight: 1'));
  writeFileSync(join(request, 'apres/casse/project.yaml'), 'titre: [');
  const { code, out } = await typed(request, '2026-11-24', ['diff', 'avant', '--project', 'apres', '--format', 'markdown']);
  expect(code).toBe(0);
  expect(out.match(/^# .*$/gm)).toEqual(['# apres/casse', expect.stringContaining('ce qui diffère de avant')]);
  expect(out).toMatch(/^## Classement et plan\n\n- AC-\d+ .*rang \d+ → \d+/m);
  expect(out).toMatch(/^- Niveau d’attente de la population.* 40 → 1$/m);
  const same = await typed(request, '2026-11-24', ['diff', 'avant', '--project', 'apres/pareil', '--format', 'markdown']);
  expect(same.out).toContain('Rien n’a changé');
});
test.each([
  [['diff', '2020-01-02'], 'n’était pas encore dans l’historique de git le 2 janvier 2020'],
  [['diff', 'nulle-part'], 'ni une révision que git connaît'],
  [['diff', '--', '--output=fuite'], 'ni une révision que git connaît'],
  [['diff', '2026-10-10', '--project', '../../../copie'], 'pas d’historique git'],
])('%j is refused', async (argv, why) => {
  const { code, err } = await see(...argv);
  expect([code, err]).toEqual([2, expect.stringContaining(why)]);
});
testAside('as a page to hand out, never over one that somebody edited', async () => {
  await see('set', 'AC-003', 'description=Un autre texte');
  await see('add', 'note', 'Entre nous', '--in', 'AC-003');
  const { code, out } = await see('diff', '2026-10-02', '--format', 'word');
  expect([code, out]).toEqual([0, expect.stringContaining('build/changements-depuis-2026-10-02.docx')]);
  const page = join(root, 'build/changements-depuis-2026-10-02.docx');
  const words = textOf(readFileSync(page));
  expect(words).toContain('Du 2 octobre 2026 au 24 novembre 2026');
  expect(words).toMatch(/abandonnée \(Plus de financeur\)/);
  // As Markdown tells it, in its order and its words.
  const { out: markdown } = await see('diff', '2026-10-02', '--format', 'markdown', '--all');
  const lines = markdown.split('\n').flatMap((line) => /^(?:## |- )(.*)$/.exec(line)?.[1]?.replaceAll('\\', '') ?? []);
  expect(lines).toEqual(expect.arrayContaining(['Classement et plan', 'Autres champs']));
  for (const line of lines.filter((one) => !one.includes('Entre nous'))) expect(words).toContain(line);
  // What stays between those who work on it is handed out to nobody.
  expect(lines.join()).toContain('Entre nous');
  expect(words).not.toContain('Entre nous');
  writeFileSync(page, 'à la main');
  await see('diff', '2026-10-02', '--format', 'word');
  expect(readFileSync(page, 'utf8')).toBe('à la main');
});
test('in a merge request, a project that it brings is new', async () => {
  cpSync(join(top, 'copie'), join(top, 'depot/projets/neuf'), { recursive: true });
  const { code, out } = await typed(join(top, 'depot/projets/neuf'), '2026-11-24', ['diff', 'HEAD', '--format', 'markdown']);
  expect([code, out]).toEqual([
    0,
    '# Projet numérique de territoire 2026-2032\n\nNouveau projet\u00a0: il n’était pas encore là.\n',
  ]);
  rmSync(join(top, 'depot/projets/neuf'), { recursive: true });
});
testAside('as a page to hand out, a project is new as it is in a merge request', async () => {
  const { code } = await see('diff', '2020-01-02', '--format', 'word');
  const words = textOf(readFileSync(join(root, 'build/changements-depuis-2020-01-02.docx')));
  expect([code, words]).toEqual([0, expect.stringContaining('Nouveau projet\u00a0: il n’était pas encore là')]);
  expect(words).not.toContain('Rien n’a changé');
});
testAside('in a merge request, a project that it takes away is told', async () => {
  const depot = join(top, 'depot/autres');
  for (const name of ['val-1', 'E', 'E/exemple', 'build/x']) {
    mkdirSync(join(depot, name), { recursive: true });
    writeFileSync(join(depot, name, 'project.yaml'), `format: 1\ntitle: Projet ${name}\n`);
  }
  git('2026-11-20', 'add', '-Af', 'autres');
  git('2026-11-20', 'commit', '-qm', 'Autres');
  for (const name of ['val-1', 'E/exemple', 'build/x']) rmSync(join(depot, name), { recursive: true });
  const run = (...asked: string[]) =>
    typed(join(top, 'depot'), '2026-11-24', ['diff', '--untrusted', '--format', 'markdown', ...asked]);
  expect(await run('--project', 'autres', '--', 'HEAD')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/# Projet val-1\n\nProjet retiré\s: autres\/val-1 n’est plus là\.\n$/),
  });
  expect((await run('--project', 'autres', '--', 'HEAD')).out.match(/retiré/g)).toHaveLength(1);
  mkdirSync(join(depot, 'nouveau'));
  writeFileSync(join(depot, 'nouveau/project.yaml'), 'format: 1\ntitle: Nouveau\n');
  const { out } = await run('--project', '.', '--lang', 'en', '--', 'HEAD');
  expect(out).toContain('A new project');
  expect(out).toContain('Project removed: autres/val-1 is no longer there.');
  rmSync(depot, { recursive: true });
});
test('files that came since do not hide what was there', async () => {
  rmSync(join(root, 'needs.yaml'));
  const { out } = await see('diff', 'HEAD');
  expect(out).toMatch(/ND-001 besoin retiré/);
  git('2026-11-10', 'checkout', '-q', '.');
});
testAside(
  'what stays on this computer, what git ignores and what is not to be published are no part of what changed',
  async () => {
    const own = join(top, 'depot/projets/prive');
    const say = (...words: string[]) => typed(own, '2026-11-24', words);
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(own, path)), { recursive: true });
      writeFileSync(join(own, path), text);
    };
    cpSync(join(top, 'copie'), own, { recursive: true });
    const interview = '{id: IV-09, date: 2026-10-02, function: Libraire, audience: residents}';
    const quoted = (said: string) => interview.replace('}', `, quotations: [{text: ${said}}]}`);
    write('interviews/IV-09.yaml', quoted('On verra bien'));
    git('2026-11-20', 'add', '-A');
    git('2026-11-20', 'commit', '-qm', 'Projet privé');
    write('.private/identities.yaml', 'PE-01: {name: Nadia Berthelot, email: n.berthelot@exemple.fr, phone: "06 11 22 33 44"}\n');
    write('.gitignore', '.private/\nbuild/\ninterviews/IV-10*\n');
    write('interviews/IV-10.yaml', interview.replace('IV-09', 'IV-10').replace('Libraire', 'Apicultrice'));
    for (const [since, ...how] of [
      ['HEAD', '--patch'],
      ['HEAD', '--json'],
      ['2026-11-23', '--format', 'markdown'],
      ['../../../copie', '--patch'],
    ]) {
      const { code, out } = await say('diff', String(since), ...how);
      expect([code, out]).toEqual([0, expect.not.stringMatching(/Berthelot|06 11 22|PE-01|\.private\//)]);
      if (since !== '../../../copie') expect(out).not.toMatch(/Apicultrice|IV-10/);
    }
    // A state that took them all the same.
    git('2026-11-21', 'add', '-f', 'projets/prive/.private');
    git('2026-11-21', 'commit', '-qm', 'Par erreur');
    rmSync(join(own, '.private'), { recursive: true });
    expect((await say('diff', 'HEAD', '--patch')).out).not.toMatch(/Berthelot|PE-01/);
    // The team sees in its terminal what the page does not tell.
    await say('set', 'AC-001', 'publish=false', 'status=in-progress');
    await say('set', 'AC-003', 'description=Un autre texte', 'publish=true');
    write('interviews/IV-09.yaml', quoted('Le maire dort'));
    expect((await say('diff', 'HEAD')).out).toMatch(/AC-001 .*Le maire dort/s);
    expect((await say('diff', 'HEAD', '--format', 'word')).code).toBe(0);
    const words = textOf(readFileSync(join(own, 'build/changements-depuis-2026-11-21.docx')));
    expect(words).toContain('Un autre texte');
    expect(words).not.toMatch(/AC-001|Le maire dort|On verra bien/);
    rmSync(own, { recursive: true });
  },
);
