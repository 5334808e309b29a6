// jalon template check --annotate: the faulty template beside itself with its faults as comments, nothing replaced; and a template of OpenDocument from check to document.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { odf, p, partOf, textOf } from '../rendering/odf/minimal-odf.ts';
import { typed } from './typed.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));
async function jalon(cwd: string, ...args: readonly string[]) {
  const { out, err, code } = await typed(cwd, '2026-11-24', args);
  return { said: out + err, code };
}

test('each faulty template is given back, again under another name, in the language that is asked for', async () => {
  const own = join(folder, 'modeles');
  mkdirSync(own);
  const faulty = odf(p('{{projet.title}}'));
  writeFileSync(join(own, 'note.odt'), faulty);
  writeFileSync(join(own, 'juste.odt'), odf(p('{{project.title}}')));
  writeFileSync(join(own, 'page.md'), '{{projet.title}}\n');
  const { said, code } = await jalon(own, 'template', 'check', '.', '--annotate', '--lang', 'fr');
  expect(code).toBe(1);
  expect(said).toContain('+ note-annoté.odt');
  expect(said).toContain('! page.md ne peut pas porter de commentaires');
  expect(partOf(readFileSync(join(own, 'note-annoté.odt')), 'content.xml')).toContain(
    'rien ne s’appelle « projet » à cet endroit',
  );
  // What was given back is no template of the folder.
  expect((await jalon(own, 'template', 'check', '.', '--annotate', '--lang', 'fr')).said).toContain('+ note-annoté-2.odt');
  expect((await jalon(own, 'template', 'check', 'note.odt', '--annotate', '--lang', 'en', '--json')).said).toContain(
    '"annotated": "note-annotated.odt"',
  );
  expect(readdirSync(own).toSorted()).toEqual([
    'juste.odt',
    'note-annotated.odt',
    'note-annoté-2.odt',
    'note-annoté.odt',
    'note.odt',
    'page.md',
  ]);
  expect(readFileSync(join(own, 'note.odt'))).toEqual(Buffer.from(faulty));
});

test('an OpenDocument template of a project is listed, checked, and makes its document', async () => {
  const project = join(folder, 'projet');
  cpSync(join(home, 'examples/montfort'), project, { recursive: true });
  mkdirSync(join(project, 'templates'), { recursive: true });
  writeFileSync(join(project, 'templates/summary.fr.ott'), odf(p('Plan : {{project.title}}'), { isTemplate: true }));
  expect((await jalon(project, 'template', 'list', '--lang', 'fr')).said).toMatch(
    /\.odt\s+fr\s+du projet\s+templates\/summary\.fr\.ott/,
  );
  expect((await jalon(project, 'template', 'check', '--lang', 'fr')).code).toBe(0);
  const { said } = await jalon(project, 'render', '--only', 'summary', '--lang', 'fr');
  const made = readdirSync(join(project, 'build'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.odt'));
  expect(made, said).toHaveLength(1);
  const bytes = readFileSync(join(project, 'build', made[0] ?? ''));
  expect(textOf(bytes)).toMatch(/^Plan : \S/);
  expect(partOf(bytes, 'mimetype')).toBe('application/vnd.oasis.opendocument.text');
  expect(existsSync(join(project, 'templates/summary.fr.ott'))).toBe(true);
});
