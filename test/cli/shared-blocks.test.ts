// Blocks that templates share, from the command line: whose wins, copies to be changed, and what is completed and listed.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { docx, paragraph as p, textOf } from '../rendering/word/minimal-docx.ts';
import { quiet } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-blocks-'));
afterAll(() => rmSync(top, { recursive: true }));

let count = 0;
/** A project of its own beside an organisation's folder, and what is typed there. */
function place() {
  count += 1;
  const root = join(top, String(count), 'montfort');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true, filter: (path) => !path.includes('/build') });
  const lay = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const typed = async (line: string) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await run(line.split(' '), {
      ...quiet,
      cwd: root,
      ...{ out: (text) => out.push(text), err: (text) => err.push(text) },
    });
    return { code, out: out.join(''), err: err.join('') };
  };
  return { root, lay, typed };
}

test('the block of the project wins over the organisation’s, which wins over ours, in our own templates too', async () => {
  const { root, lay, typed } = place();
  const read = async (options: string): Promise<string> => {
    const { code, err } = await typed(`render --only schedule --out sorties ${options}`.trim());
    expect(code, err).toBe(0);
    return textOf(new Uint8Array(readFileSync(join(root, 'sorties/montfort/calendrier-des-actions.docx'))));
  };
  expect(await read('')).toMatch(/^Calendrier des actions¶/);
  lay('../commun/documents/blocks/head.docx', docx(p('Notre en-tête : {{document.title}}')));
  expect(await read('--templates ../commun')).toMatch(/^Notre en-tête : Calendrier des actions¶/);
  lay('templates/documents/blocks/head.docx', docx(p('Le nôtre')));
  expect(await read('--templates ../commun')).toMatch(/^Le nôtre¶/);
});

test('words of a project win over ours in our own templates, and over the organisation’s', async () => {
  const { root, lay, typed } = place();
  lay('../commun/documents/blocks/words.yaml', 'words:\n  documentMadeOn: { fr: Fait le }\n');
  const read = async (): Promise<string> => {
    await typed('render --only schedule --out sorties --templates ../commun');
    return textOf(new Uint8Array(readFileSync(join(root, 'sorties/montfort/calendrier-des-actions.docx'))));
  };
  expect(await read()).toContain('Fait le 24 novembre 2026');
  lay('templates/documents/blocks/words.yaml', 'words:\n  documentMadeOn: { fr: Dressé le }\n');
  expect(await read()).toContain('Dressé le 24 novembre 2026');
});

test('a description of words that does not hold is told at its place', async () => {
  const { lay, typed } = place();
  lay(
    'templates/documents/blocks/words.yaml',
    'words:\n  Kept: { fr: Retenues }\n  left: { de: Rest }\n  __proto__: { fr: x }\n',
  );
  const { code, out } = await typed('validate');
  expect(code).toBe(1);
  for (const line of ['2:3', '3:11', '4:3']) expect(out).toContain(`templates/documents/blocks/words.yaml:${line}`);
});

test('a block is copied to be changed, overwriting nothing, listed and completed', async () => {
  const { root, typed } = place();
  expect((await typed('template eject head --dry-run')).out).toContain('+ templates/documents/blocks/head.docx');
  expect((await typed('template eject page-style')).code).toBe(0);
  expect(existsSync(join(root, 'templates/documents/blocks/page-style.html'))).toBe(true);
  expect((await typed('template eject page-style')).out).toContain('déjà là, gardé');
  expect(await typed('template check')).toMatchObject({ code: 0, out: '✓ 1 modèle contrôlé\u00a0: rien à signaler\n' });
  expect((await typed('validate')).out).not.toContain('template/unused');
  const { out, err } = await typed('template list');
  expect(out).toMatch(/\n {2}page-style +du projet +templates\/documents\/blocks\/page-style\.html\n/);
  expect(out).toMatch(/\n {2}head +fourni +templates\/documents\/blocks\/head\.docx\n/);
  expect(err).toBe('');
  expect(await typed('template eject haed')).toMatchObject({ code: 2 });
});

testAside('the tags of a document say its words', async () => {
  const { lay, typed } = place();
  const { out } = await typed('template tags changes');
  expect(out).toMatch(/\{\{words\.nothingChanged\}\} +Rien n’a changé/);
  lay(
    'templates/documents/note/document.yaml',
    'title: { fr: Note }\nformat: md\nfile: { fr: note }\nwords:\n  kept: { fr: Retenues, en: Kept }\n',
  );
  lay('templates/documents/note/template.md', '# {{document.title}}\n');
  expect((await typed('template tags note')).out).toMatch(/\{\{words\.kept\}\} +Retenues/);
});

test('a template saved as a template of Word may include the same blocks', async () => {
  const { lay, typed } = place();
  lay('templates/documents/schedule/fr.dotx', docx(p('{{> head}}')));
  expect((await typed('template check')).out).not.toContain('template/unknown-include');
});

test('a template saved with macros, or in an old format, is said to be used by no document', async () => {
  const { lay, typed } = place();
  for (const file of ['documents/schedule/fr.docm', 'documents/workload/template.xls', 'programme.fr.fodt', 'lisez-moi.doc'])
    lay(`templates/${file}`, 'x');
  const { out } = await typed('validate');
  const told = [...out.matchAll(/templates\/([^\n:]*):1:1[^\n]*vouliez-vous dire «\s(.*)\s»[^\n]*template\/unused/g)];
  expect(told.map(([, file, nearest]) => [file, nearest]).toSorted()).toEqual([
    ['documents/schedule/fr.docm', 'fr.docx'],
    ['documents/workload/template.xls', 'template.xlsx'],
    ['programme.fr.fodt', 'programme.fr.odt'],
  ]);
});
