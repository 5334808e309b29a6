// The session file as a whole: everything in one folder, numbered, dated, the same twice, whatever people called things.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open, render } from '../../src/index.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { partOf, textOf } from '../rendering/word/minimal-docx.ts';

function councilDir(): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'jalon-pack-')), 'projet');
  cpSync(join(home, 'examples/montfort'), dir, { recursive: true });
  return dir;
}

function councilOf(text: string, { place = 'Hôtel communautaire', kind = 'cc' } = {}) {
  const dir = councilDir();
  const info = join(dir, 'project.yaml');
  writeFileSync(info, readFileSync(info, 'utf8').replace('  kind: cc', `  kind: ${kind}`));
  writeFileSync(
    join(dir, 'meetings/2026-12-10-conseil.yaml'),
    JSON.stringify({
      ...{ id: 'MT-04', body: 'BO-05', date: '2026-12-10', time: '18:30', place },
      agenda: [
        'Approbation du procès-verbal',
        'Programme d’actions du projet numérique',
        'Demandes de subventions',
        'Un point libre',
      ],
      decisions: [
        { id: 'DE-2026-008', text: 'Adopter le programme d’actions du projet numérique de territoire', approves: ['programme'] },
        { id: 'DE-2026-009', text, owner: 'PE-06', links: ['AC-001'] },
      ],
    }),
  );
  return open(dir, { today: '2026-11-28' });
}

const packOf = (project: ReturnType<typeof open>) => render(project, { only: ['council-pack'], body: 'BO-05' });
const folder = 'seances/2026-12-10-conseil-communautaire/';

test('one folder: the note and its last day, a draft for each decision, numbered annexes, eight slides; the same bytes twice', async () => {
  const { files, faults } = await packOf(councilOf('Créer un poste de médiation'));
  expect(faults).toEqual([]);
  expect(files.map(({ path }) => path.replace(folder, ''))).toEqual([
    '00-sommaire.docx',
    '01-note-de-synthese.docx',
    '02-projets-de-deliberation/1-adopter-le-programme-d-actions-du-projet-numerique.docx',
    '02-projets-de-deliberation/2-demandes-de-subventions.docx',
    '02-projets-de-deliberation/3-creer-un-poste-de-mediation.docx',
    'annexes/annexe-1-programme-d-actions.docx',
    'annexes/annexe-2-plan-de-financement.docx',
    '03-presentation.pptx',
  ]);
  const textOfFile = (end: string): string => {
    const found = files.find(({ path }) => path.endsWith(end));
    if (!found) throw new Error(`no ${end}`);
    return textOf(found.bytes);
  };
  const note = textOfFile('01-note-de-synthese.docx');
  // A Thursday: five clear days before it, the Friday of the week before.
  expect(note).toContain('À envoyer au plus tard le 4 décembre 2026');
  for (const point of ['1. Approbation', '2. Programme', '3. Demandes', '4. Un point libre', '5. Créer un poste'])
    expect(note).toContain(point);
  expect(note).toContain('annexe 1, annexe 2');
  const draft = textOfFile('1-adopter-le-programme-d-actions-du-projet-numerique.docx');
  for (const said of [
    'République française',
    'Ille-et-Vilaine',
    'L. 2121-12 et L. 5211-1',
    'Considérant',
    'Article 1er',
    'D’adopter le programme',
    'annexe 1',
  ])
    expect(draft).toContain(said);
  // What council reads names no thing by its id, nor a file.
  for (const text of [note, draft]) expect(text).not.toMatch(/\b(?:AC|DE|BO|MT|PE|AX)-\d|\.(?:yaml|docx)\b/);
  expect(textOfFile('annexe-1-programme-d-actions.docx')).toContain('Annexe 1 – ');
  const slides = files.find(({ path }) => path.endsWith('.pptx'));
  expect(slides && partOf(slides.bytes, 'ppt/presentation.xml').match(/<p:sldId /g)).toHaveLength(8);
  expect((await packOf(councilOf('Créer un poste de médiation'))).files).toEqual(files);
});

test('whatever a decision is called, it stays in the folder and in the words', async () => {
  const wild = '../../../etc/passwd <w:p/> {{project.title}} & "guillemets" Élargir à CON';
  const { files, faults } = await packOf(councilOf(wild, { place: '<script>{{7}}</script>' }));
  expect(faults).toEqual([]);
  expect(files.every(({ path }) => path.startsWith(folder) && !path.includes('..'))).toBe(true);
  const draft = files.find(({ path }) => path.includes('/3-'));
  expect(draft?.path).toBe(`${folder}02-projets-de-deliberation/3-etc-passwd-w-p-project-title-guillemets-elargir-a-con.docx`);
  expect(draft && partOf(draft.bytes, 'word/document.xml')).toContain(
    '{{project.title}} &amp; &quot;guillemets&quot;'.replaceAll('&quot;', '"'),
  );
});

testAside('a body without a meeting to come is given what awaits its decision, and a date to be completed', async () => {
  const project = open(join(home, 'examples/montfort'), { today: '2026-11-28' });
  const { files } = await packOf(project);
  const [slip] = files;
  expect(slip?.path).toBe('seances/conseil-communautaire/00-sommaire.docx');
  expect(slip && textOf(slip.bytes)).toContain('la date est à compléter');
  expect(files.filter(({ path }) => path.includes('02-projets'))).toHaveLength(3);
});

test('the synthesis note keeps to what its pages hold, whatever the number of decisions: each is there, and says where the rest is', async () => {
  const texts = Array.from({ length: 12 }, (_, at) => `Engager le chantier numéro ${at + 1} du projet numérique de territoire`);
  const dir = councilDir();
  writeFileSync(
    join(dir, 'meetings/2026-12-10-conseil.yaml'),
    JSON.stringify({
      ...{ id: 'MT-04', body: 'BO-05', date: '2026-12-10', time: '18:30', place: 'Hôtel' },
      decisions: [
        { id: 'DE-2026-008', text: 'Adopter le programme d’actions', approves: ['programme'] },
        ...texts.map((text, at) => ({ id: `DE-2026-1${10 + at}`, text, links: ['AC-001', 'AC-002', 'AC-003', 'AC-004'] })),
      ],
    }),
  );
  const { files } = await packOf(open(dir, { today: '2026-11-28' }));
  const note = files.find(({ path }) => path.endsWith('01-note-de-synthese.docx'));
  const said = note ? textOf(note.bytes) : '';
  for (const text of texts) expect(said).toContain(text);
  expect(said).toContain('Le détail y figure.');
  // Some ninety characters a line, fifty lines a page.
  expect(said.length).toBeLessThan(2 * 50 * 90);
});

test('what is decided rests on what the project finds of it, and on nothing else', async () => {
  const { files } = await packOf(councilOf('Ouvrir une permanence'));
  const draft = (end: string): string => {
    const found = files.find(({ path }) => path.includes(end));
    return found ? textOf(found.bytes).replace(/[\u00a0\u202f]/g, ' ') : '';
  };
  // A message of the programme: the finding of the survey, and the need that most people expressed.
  expect(draft('/1-')).toMatch(/Considérant ce que le projet établit : « /);
  expect(draft('/1-')).toContain('besoins ont été exprimés ; le plus partagé');
  // One action, and the need that it answers; no other message, since none is about it.
  expect(draft('/3-')).toContain('Considérant que cette action répond au besoin');
  expect(draft('/3-').match(/Considérant/g)).toHaveLength(2);
});

testAside('the ordinal of the first article is raised, by a style of its own', async () => {
  const { files } = await packOf(councilOf('Ouvrir une permanence'));
  const draft = files.find(({ path }) => path.includes('/3-'));
  const xml = draft ? partOf(draft.bytes, 'word/document.xml') : '';
  expect(xml).toMatch(/<w:rStyle w:val="[^"]*Ordinal[^"]*"\/><\/w:rPr><w:t[^>]*>er<\/w:t>/);
  expect(draft && partOf(draft.bytes, 'word/styles.xml')).toMatch(
    /w:styleId="[^"]*Ordinal"[\s\S]*?<w:vertAlign w:val="superscript"\/>/,
  );
});

test.each([
  ['cc', true, 'Le président ou la présidente'],
  ['commune', true, 'Le ou la maire'],
  ['departement', false, 'Le président ou la présidente'],
  ['region', false, 'Le président ou la présidente'],
])('a draft of %s', async (kind, liesInDepartment, signs) => {
  const { files } = await render(councilOf('Créer un poste', { kind }), { only: ['deliberation'], body: 'BO-05' });
  const [draft = ''] = files.map(({ bytes }) => textOf(bytes));
  expect([draft.includes('Département'), draft.includes(signs)]).toEqual([liesInDepartment, true]);
});

test.each([
  ['said of every cost', null, true],
  ['not said of one', '2027', false],
  ['not said of one of another year', '2029', true],
])('an act on the annual plan names the sections of the budget where they are said: %s', async (_, unsaid, isNamed) => {
  const dir = councilDir();
  const decision = { id: 'DE-2026-008', text: 'Arrêter le plan d’action 2027', approves: ['plan-2027'] };
  writeFileSync(
    join(dir, 'meetings/2026-12-10-conseil.yaml'),
    JSON.stringify({ id: 'MT-04', body: 'BO-05', date: '2026-12-10', agenda: ['Plan 2027'], decisions: [decision] }),
  );
  const action = join(dir, 'actions', readdirSync(join(dir, 'actions')).find((name) => name.startsWith('AC-002')) ?? '');
  if (unsaid !== null)
    writeFileSync(action, readFileSync(action, 'utf8').replace(`{year: ${unsaid}, nature: operating, `, `{year: ${unsaid}, `));
  const { files } = await packOf(open(dir, { today: '2026-11-28' }));
  const act = files.find(({ path }) => path.includes('deliberation'));
  const text = act === undefined ? '' : textOf(act.bytes);
  expect(text).toContain('plan d’action 2027');
  expect(/en section (?:d’investissement|de fonctionnement)/.test(text)).toBe(isNamed);
});

test('the plan that a sitting is to vote is told with the figures of its own year, and those of no other', async () => {
  const dir = councilDir();
  const decisions = [{ id: 'DE-2026-008', text: 'Arrêter le plan 2028', approves: ['plan-2028'] }];
  writeFileSync(
    join(dir, 'meetings/2026-12-10-conseil.yaml'),
    JSON.stringify({ id: 'MT-04', body: 'BO-05', date: '2026-12-10', agenda: ['Plan 2028'], decisions }),
  );
  const project = open(dir, { today: '2026-11-28' });
  const draftOf = async (year?: number): Promise<string> => {
    const { files } = await render(project, { only: ['council-pack'], body: 'BO-05', ...(year && { year }) });
    return files.flatMap(({ path, bytes }) => (/plan-2028|annexe-1/.test(path) ? textOf(bytes) : [])).join('\n');
  };
  const draft = await draftOf();
  expect(draft).toContain('le plan d’action 2028, qui retient');
  expect(draft).toContain('Annexe 1 – Plan d’action annuel 2028');
  expect(draft).not.toContain('le plan 2027');
  expect(await draftOf(2027)).not.toContain('D’arrêter le plan d’action 2027');
});
