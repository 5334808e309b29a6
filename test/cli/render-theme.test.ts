// `render --theme` as people run it: a look from a file, its faults at their place, a logo that is not there.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { home } from '../house/sources.ts';
import { png } from '../rendering/png.ts';
import { quiet } from './typed.ts';

let cwd = '';
let err = '';
async function jalon(words: string): Promise<number> {
  err = '';
  return run(words.split(' '), { ...quiet, cwd, today: '2026-06-30', err: (text) => (err += text) });
}
const part = (name: string): string => {
  const parts = openArchive(readFileSync(join(cwd, 'projet/build/projet-en-une-page.docx')));
  return new TextDecoder().decode(parts.find((one) => one.name === name)?.bytes);
};
const theme = (text: string): void => writeFileSync(join(cwd, 'charte/theme.yaml'), text);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'jalon-test-'));
  cpSync(join(home, 'examples/montfort'), join(cwd, 'projet'), { recursive: true });
  mkdirSync(join(cwd, 'charte'));
});

test('colours, fonts and a logo beside the file; a project’s own theme gives way', async () => {
  theme("colours:\n  accent: '#7A1F3D'\nlogo: logo.png\n");
  writeFileSync(join(cwd, 'charte/logo.png'), png(30, 12));
  writeFileSync(join(cwd, 'projet/theme.yaml'), "colours:\n  accent: '#2F5D50'\n");
  expect(await jalon('render projet --only summary')).toBe(0);
  expect(part('word/styles.xml')).toContain('"2F5D50"');
  expect(await jalon('render projet --only summary --theme charte/theme.yaml')).toBe(0);
  expect(part('word/styles.xml')).toContain('"7A1F3D"');
  expect(part('word/document.xml')).toContain('descr="Logo Montfort Communauté"');
});

test('a shipped look is named; a project’s own starts from one, its own words first', async () => {
  expect(await jalon('render projet --only summary --theme sobre')).toBe(0);
  expect(part('word/styles.xml')).toContain('"2B3A4A"');
  expect(part('word/styles.xml')).toContain('"Times New Roman"');
  mkdirSync(join(cwd, 'projet/templates/themes'), { recursive: true });
  writeFileSync(join(cwd, 'projet/templates/themes/maison.yaml'), "colours:\n  accent: '#2F5D50'\n  text: '#111111'\n");
  writeFileSync(join(cwd, 'projet/theme.yaml'), "look: maison\ncolours:\n  text: '#222233'\n");
  expect(await jalon('render projet --only summary')).toBe(0);
  expect(part('word/styles.xml')).toContain('"2F5D50"');
  expect(part('word/styles.xml')).toContain('"222233"');
  expect(await jalon('render projet --theme sobr')).toBe(2);
  expect(err).toContain('sobre');
});

test('what is wrong is told at its place, and nothing is made', async () => {
  theme("colours:\n  acent: '#7A1F3D'\n");
  expect(await jalon('render projet --only summary --theme charte/theme.yaml')).toBe(1);
  expect(err).toContain('charte/theme.yaml:2:3');
  expect(err).toContain('accent');
  expect(readdirSync(join(cwd, 'projet'))).not.toContain('build');
  expect(await jalon('render projet --theme ailleurs.yaml')).toBe(2);
});

test('a colour that cannot be read is told with its ratio, and the documents are made', async () => {
  theme("colours:\n  accent: '#7FB2CC'\n");
  expect(await jalon('render projet --only summary --theme charte/theme.yaml')).toBe(1);
  expect(err).toMatch(
    /charte\/theme\.yaml:2:11 .*#7FB2CC se lit mal sur le blanc #FFFFFF\s: contraste de 2,2 pour 1, il en faut 4,5\s; #\w{6} suffit/,
  );
  expect(part('word/styles.xml')).toContain('"7FB2CC"');
});

test('a logo that is not there is told, and leaves no hole', async () => {
  theme('logo: absent.png\n');
  expect(await jalon('render projet --only summary --theme charte/theme.yaml')).toBe(1);
  expect(err).toContain('cette image n’existe pas');
  expect(part('word/document.xml')).not.toContain('<w:drawing');
});

test('a logo that is a drawing is shown beside the PNG of its name; one that does more than be seen is refused at its line', async () => {
  const drawing = (inside: string): void =>
    writeFileSync(join(cwd, 'charte/logo.svg'), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 12">\n${inside}</svg>`);
  theme('logo: logo.svg\n');
  drawing('<path d="M0 0h9v9z"/>');
  writeFileSync(join(cwd, 'charte/logo.png'), png(30, 12));
  expect(await jalon('render projet --only summary --theme charte/theme.yaml')).toBe(0);
  expect(part('word/document.xml')).toMatch(
    /<a:blip r:embed="(picture\d+)"><a:extLst>.*<asvg:svgBlip [^>]*r:embed="picture\d+"\/>/,
  );
  expect(part('word/media/picture1.svg')).toContain('M0 0h9v9z');
  drawing('<path onclick="alert(1)"/>');
  expect(await jalon('render projet --only summary --theme charte/theme.yaml')).toBe(1);
  expect(err).toMatch(/charte\/logo\.svg › ligne 2 {2}ce dessin porte un programme.*«.onclick.»/);
  expect(part('word/document.xml')).not.toContain('svgBlip');
});

test('a template shows pictures of the project; one that is not there, or lies elsewhere, is told once', async () => {
  mkdirSync(join(cwd, 'projet/images'));
  mkdirSync(join(cwd, 'projet/templates'), { recursive: true });
  writeFileSync(join(cwd, 'projet/images/lieu.png'), png(30, 12));
  writeFileSync(join(cwd, 'charte/logo.png'), png(30, 12));
  const page = (...paths: readonly string[]) =>
    writeFileSync(
      join(cwd, 'projet/templates/summary.fr.md'),
      `# {{document.title}}\n${paths.map((path) => `\n{{image "${path}" alt="Lieu"}}\n`).join('')}`,
    );
  const text = () => readFileSync(join(cwd, 'projet/build/projet-en-une-page.md'), 'utf8');
  page('images/lieu.png');
  expect(await jalon('render projet --only summary')).toBe(0);
  expect(text()).toContain('![Lieu](data:image/png;base64,');
  page('images/absente.png', 'images/absente.png', '../charte/logo.png');
  expect(await jalon('render projet --only summary')).toBe(1);
  expect(text()).not.toContain('data:');
  expect(err.match(/absente\.png/g)).toHaveLength(1);
  expect(err).toContain('../charte/logo.png');
});
