/** What an organisation shares: its `templates/`, laid out as a project’s, serve every project of hers, and a project’s own win. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testAside } from '../cases.ts';
import { typed } from './typed.ts';

const home = mkdtempSync(join(tmpdir(), 'jalon-organisation-'));
afterAll(() => rmSync(home, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), text);
}

const jalon = (...words: string[]) => typed(home, '2026-12-01', [...words, '--organisation', 'maison']);
const both = (text: string) => `{ fr: ${text}, en: ${text} }`;
const duty = (id: string, name: string) =>
  `obligations:\n  - {id: ${id}, label: ${both(name)}, asks: ${both('Tenir')}, concerns: ${both('Tous')}, basis: ${both('Statuts')}, date: 2026-01-01, checkedOn: 2026-11, confidence: certain}\n`;
const model = (title: string) =>
  `actions:\n  - {id: maison-wifi, title: ${both(title)}, context: ${both('Contexte')}, description: ${both('Décrire')}, objectives: [${both('Ouvrir')}], tasks: [${both('Poser')}], indicators: []}\n`;

beforeAll(() => {
  write('maison/templates/catalogue/maison.yaml', duty('maison-charte', 'Charte du syndicat') + model('Wifi de la maison'));
  write('maison/templates/themes/maison.yaml', 'colours: {accent: "#7A1F3D"}\n');
  write('maison/templates/catalogue/surveys/agents.yaml', readFileSync('templates/catalogue/surveys/residents.yaml', 'utf8'));
  write('maison/templates/methods/maison.yaml', readFileSync('templates/methods/megalis-2017.yaml', 'utf8'));
  write(
    'maison/templates/documents/board-note/document.yaml',
    `title: ${both('Note au bureau')}\nstep: launch\naudiences: [elected]\nformat: md\nfile: ${both('note-au-bureau')}\nwords: {kept: ${both('Actions retenues')}}\n`,
  );
  write('maison/templates/documents/board-note/template.md', '# {{words.kept}} de {{project.territory.name}}\n');
  write(
    'maison/templates/starter/fr/criteria.yaml',
    'criteria:\n  - {id: sobriety, title: Sobriété, weight: 2, scale: {min: 0, max: 4}}\n',
  );
  write(
    'maison/templates/starter/fr/project.yaml',
    'format: 1\ntitle: Projet\nkind: territorial-project\nmethod: maison\nlanguage: fr\nstep: launch\nterm: {start: 2026-03, end: 2032-03}\ntheme: {look: maison}\nterritory:\n  name: Territoire\n',
  );
  write('maison/templates/starter/fr/texts/site/10-contact.md', 'Le syndicat répond.\n');
});

it('lays out a project from the files of the organisation, where it has some, and from ours', async () => {
  const { code } = await jalon('init', 'projets/montfort', '--territory', '243500550', '--yes');
  expect(code).toBe(0);
  const laid = (path: string) => readFileSync(join(home, 'projets/montfort', path), 'utf8');
  expect(laid('criteria.yaml')).toMatch(/^# yaml-language-server: .*criteria\.json\ncriteria:\n {2}- \{id: sobriety/);
  expect(laid('project.yaml')).toContain('look: maison');
  expect(laid('project.yaml')).toContain('Montfort Communauté');
  expect(laid('texts/site/10-contact.md')).toBe('Le syndicat répond.\n');
  expect(laid('needs.yaml')).toContain('needs: []');
  // The starter is no project of anybody's.
  const found = await jalon('validate', '.', '--json');
  expect(JSON.parse(found.out).outcomes.map(({ root }: { root: string }) => root)).toEqual(['projets/montfort']);
});

it('gives its method, its look, its duties and its models', async () => {
  const { out } = await jalon('validate', 'projets/montfort', '--json');
  const codes: string[] = JSON.parse(out).outcomes[0].problems.map(({ code }: { code: string }) => code);
  expect(codes).not.toContain('project/unknown-method');
  expect(codes).not.toContain('theme/unknown-look');
  expect((await jalon('status', 'projets/montfort', '--all')).out).toContain('Charte du syndicat');
  const added = await jalon('add', 'action', '--like', 'maison-wifi', '--project', 'projets/montfort');
  expect(added).toMatchObject({ code: 0 });
  expect(await jalon('add', 'survey', '--like', 'agents', '--project', 'projets/montfort')).toMatchObject({ code: 0 });
  const portfolio = JSON.parse((await jalon('portfolio', 'projets', '--json')).out);
  expect(portfolio.portfolio.rows[0].duties.map(({ label }: { label: { fr: string } }) => label.fr)).toContain(
    'Charte du syndicat',
  );
});

it('makes its documents and its words without naming their folder again', async () => {
  expect((await jalon('template', 'list')).out).toContain('Note au bureau');
  const { code } = await jalon('render', 'projets/montfort', '--only', 'board-note');
  expect(code).toBe(0);
  expect(readFileSync(join(home, 'projets/montfort/build/note-au-bureau.md'), 'utf8')).toContain(
    'Actions retenues de Montfort Communauté',
  );
});

it('gives a portfolio its documents too', async () => {
  cpSync('templates/documents/portfolio-page/', join(home, 'maison/templates/documents/portfolio-page/'), { recursive: true });
  const page = join(home, 'maison/templates/documents/portfolio-page/template.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>', '<h1>Le syndicat présente '));
  expect((await jalon('portfolio', 'projets', '--only', 'portfolio-page', '--out', 'rapport')).code).toBe(0);
  expect(readFileSync(join(home, 'rapport/page-publique.html'), 'utf8')).toContain('Le syndicat présente');
});

it('lets a project have its own of the same name', async () => {
  write('projets/montfort/templates/catalogue/mien.yaml', duty('maison-charte', 'Charte de Montfort'));
  const { out } = await jalon('status', 'projets/montfort', '--all');
  expect(out).toContain('Charte de Montfort');
  expect(out).not.toContain('Charte du syndicat');
});

it('tells what is wrong in a file of the organisation at its place, once it is looked at', async () => {
  write('maison/templates/catalogue/faux.yaml', 'obligations:\n  - {id: maison-faux, libelle: Faux}\n');
  const { code, out } = await jalon('validate', 'projets/montfort');
  expect(code).toBe(1);
  expect(out).toMatch(/^\S*maison\/templates\/catalogue\/faux\.yaml:2:/m);
});

testAside('does again what was done before its files changed', async () => {
  rmSync(join(home, 'maison/templates/catalogue/faux.yaml'));
  const made = () => jalon('portfolio', 'projets', '--resume', '--json');
  const duties = async (): Promise<readonly string[]> =>
    JSON.parse((await made()).out).portfolio.rows[0].duties.map(({ label }: { label: { fr: string } }) => label.fr);
  rmSync(join(home, 'projets/montfort/templates'), { recursive: true });
  expect(await duties()).toContain('Charte du syndicat');
  write('maison/templates/catalogue/maison.yaml', duty('maison-charte', 'Charte revue'));
  expect(await duties()).toContain('Charte revue');
});

it('says which setting names a folder that is not there, and what would be right', async () => {
  const { code, err } = await typed(home, '2026-12-01', ['status', 'projets/montfort'], {
    env: { JALON_ORGANISATION: 'masion' },
  });
  expect(code).toBe(2);
  expect(err).toContain('JALON_ORGANISATION');
  expect(err).toContain('chemin entier');
});

it('copies templates into the folder of the organisation for whoever stands there, and checks them', async () => {
  const there = (...words: string[]) => typed(join(home, 'maison'), '2026-12-01', [...words, '--organisation', '.']);
  expect(await there('template', 'eject', 'summary')).toMatchObject({ code: 0 });
  expect(await there('template', 'eject', 'head', '--lang', 'fr')).toMatchObject({ code: 0 });
  expect(await there('template', 'check')).toMatchObject({ code: 0 });
  expect((await jalon('template', 'list')).out).toMatch(/commun +\S*templates\/documents\/summary/);
});

it('calls its themes by their labels, and a project may call one otherwise', async () => {
  write('maison/templates/catalogue/themes.yaml', `themes:\n  - {id: littoral, label: ${both('Littoral connecté')}}\n`);
  write('projets/montfort/needs.yaml', 'needs:\n  - {id: ND-01, statement: Capter partout sur la côte, theme: littoral}\n');
  const theme = async (): Promise<unknown> =>
    JSON.parse((await jalon('portfolio', 'projets', '--json')).out).portfolio.needs[0].theme;
  expect(await theme()).toBe('Littoral connecté');
  const path = join(home, 'projets/montfort/project.yaml');
  writeFileSync(path, `${readFileSync(path, 'utf8')}themes:\n  - {id: littoral, label: Côtes}\n`);
  expect(await theme()).toBe('Côtes');
});
