// jalon template: whose template wins, copies that overwrite nothing, and every fault at once.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../src/rendering/archive/index.ts';
import { deliverables, portfolioKinds } from '../../src/rendering/index.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { cell, docx, field, paragraph, row, table } from '../rendering/word/minimal-docx.ts';
import { typed } from './typed.ts';

const top = mkdtempSync(join(tmpdir(), 'jalon-template-'));
afterAll(() => rmSync(top, { recursive: true }));
let project = '';
let count = 0;
beforeEach(() => {
  count += 1;
  project = join(top, `projet${count}`);
  cpSync(join(home, 'examples/montfort'), project, { recursive: true });
});

const see = (line: string, cwd = project) => typed(cwd, '2026-11-24', line.split(' '));
const own = (file: string, content: string | Uint8Array) => {
  const path = join(project, 'templates', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

describe('list, of files without a document', () => {
  it('tells the files that make no document, with the nearest name', async () => {
    for (const file of ['programe.fr.docx', 'action-sheet.docx', 'Programme.fr.md', 'xyz.html', 'evaluation.de.docx'])
      own(file, '');
    for (const file of ['programme.fr.docx', 'action-sheets.docx', 'notes.txt']) own(file, '');
    const { code, err } = await see('template list');
    expect(code).toBe(0);
    expect(err.trimEnd().split('\n').sort()).toEqual([
      '! templates/Programme.fr.md ne sert à aucun document\u202f; vouliez-vous dire «\u00a0programme.fr.md\u00a0»\u202f?',
      '! templates/action-sheet.docx ne sert à aucun document\u202f; vouliez-vous dire «\u00a0action-sheets.docx\u00a0»\u202f?',
      '! templates/evaluation.de.docx ne sert à aucun document\u202f; vouliez-vous dire «\u00a0evaluation.docx\u00a0»\u202f?',
      '! templates/programe.fr.docx ne sert à aucun document\u202f; vouliez-vous dire «\u00a0programme.fr.docx\u00a0»\u202f?',
      '! templates/xyz.html ne sert à aucun document',
    ]);
  });
  it('has nothing to tell of a project without templates', async () => {
    rmSync(join(project, 'templates'), { recursive: true, force: true });
    expect((await see('template list')).err).toBe('');
  });
});

describe('eject', () => {
  it('copies the shipped template of both languages, once, which checks clean, and overwrites nothing', async () => {
    expect((await see('template eject programme')).code).toBe(0);
    const path = join(project, 'templates/documents/programme/template.docx');
    expect(readFileSync(path)).toEqual(readFileSync(join(home, 'templates/documents/programme/template.docx')));
    expect(await see('template check')).toMatchObject({ code: 0, out: '✓ 1 modèle contrôlé\u00a0: rien à signaler\n' });
    writeFileSync(path, 'à moi');
    expect((await see('template eject programme')).out).toContain('templates/documents/programme/template.docx  déjà là, gardé');
    expect(readFileSync(path, 'utf8')).toBe('à moi');
  });
  it('writes nothing with --dry-run, one language with --lang, and takes the name of the template too', async () => {
    expect((await see('template eject mission-letter --lang en --dry-run')).out).toContain(
      '+ templates/documents/mission-letter/en.docx',
    );
    expect(existsSync(join(project, 'templates/documents/mission-letter/en.docx'))).toBe(false);
  });
  it.each([
    ['programe', 'vouliez-vous dire «\u00a0programme-d-actions\u00a0»'],
    ['calendar', 'n’a pas de modèle ics'],
    ['programme --format pptx', 'n’a pas de modèle pptx. Partez de celui d’un autre document, copié puis renommé\u00a0: '],
  ])('refuses %s', async (name, says) => {
    expect(await see(`template eject ${name}`)).toMatchObject({ code: 2, err: expect.stringContaining(says) });
  });
  it('refuses a place without a project', async () => {
    expect(await see('template eject programme', top)).toMatchObject({ code: 2 });
  });
});

testAside('tags takes its examples from the project, else from the one that is shipped', async () => {
  expect((await see('template tags')).out).toMatch(/\{\{project\.territory\.name\}\} +Territoire · Nom +Montfort Communauté/);
  expect((await see('template tags programme', top)).out).toContain('Roche aux Fées');
  const { tags } = JSON.parse((await see('template tags action-sheets --json')).out);
  expect(tags).toMatchObject({ deliverable: 'action-sheets', names: expect.any(Array), functions: expect.any(Array) });
});

describe('list', () => {
  it('says whose template wins in each format', async () => {
    const shared = join(top, `commun${count}`);
    mkdirSync(shared);
    writeFileSync(join(shared, 'summary.html'), '');
    own('summary.fr.docx', '');
    const { out } = await see(`template list --templates ${shared} --json`);
    const listed: { templates: { id: string; templates: unknown[] }[] } = JSON.parse(out);
    expect(listed.templates.map(({ id }) => id)).toEqual([...deliverables, ...portfolioKinds].map(({ id }) => id));
    const docx = { format: 'docx', usual: true };
    expect(listed.templates.find(({ id }) => id === 'summary')?.templates).toEqual([
      { ...docx, language: 'fr', origin: 'project', file: 'templates/summary.fr.docx' },
      { format: 'html', usual: true, language: 'fr', origin: 'organisation', file: `${shared}/summary.html` },
      { ...docx, language: 'en', origin: 'shipped', file: 'templates/documents/summary/template.docx' },
      { format: 'html', usual: true, language: 'en', origin: 'organisation', file: `${shared}/summary.html` },
    ]);
  });
});

describe('check', () => {
  it('says where templates of a project would be, when it has none', async () => {
    rmSync(join(project, 'templates'), { recursive: true, force: true });
    expect(await see('template check')).toMatchObject({ code: 2, err: expect.stringContaining('dossier templates/') });
  });

  it('tells every fault of every template at once, in its order, and fails', async () => {
    own(
      'programme.md',
      '# {{document.titel}}\n\n{{#if (not axes)}}\n{{monney budget.cost.planned}}\n{{/if}}\n### Suite\n![](a.png)\n',
    );
    own(
      'summary.fr.docx',
      docx(paragraph('{{projet.title}}') + table(row(cell('Nom'), cell('Rôle')), row(cell('a'), cell('b')))),
    );
    const { code, out } = await see('template check --json');
    const { checked }: { checked: { file: string; findings: Record<string, unknown>[] }[] } = JSON.parse(out);
    expect(code).toBe(1);
    expect(
      checked.map(({ file, findings }) => [
        file,
        ...findings.map((one) => [one['code'], one['severity'], one['paragraph'], one['nearest']]),
      ]),
    ).toEqual([
      [
        'templates/programme.md',
        ['template/unknown-field', 'error', 1, 'title'],
        ['template/unknown-helper', 'error', 4, 'money'],
        ['accessibility/heading-skips-level', 'warning', 6, undefined],
        ['accessibility/no-alternative-text', 'error', 7, undefined],
      ],
      [
        'templates/summary.fr.docx',
        ['accessibility/no-language', 'error', undefined, undefined],
        ['template/unknown-field', 'error', 1, 'project'],
        ['accessibility/header-row-not-marked', 'warning', 2, undefined],
        ['accessibility/no-title', 'error', undefined, undefined],
      ],
    ]);
  });
  it('tells a place as whoever opens the file knows it', async () => {
    const parts = { header: paragraph('{{a}}'), footnote: paragraph('{{b}}') };
    own('summary.docx', docx(paragraph('Titre') + paragraph('{{c}}'), parts));
    const { out } = await see('template check');
    const places = out.split('\n').flatMap((line) => /^templates\/summary\.docx › (.*?) {2}erreur/.exec(line)?.[1] ?? []);
    expect(places).toEqual(
      expect.arrayContaining(['paragraphe 2', 'en-tête › paragraphe 2', 'note de bas de page 1', 'propriétés du document']),
    );
    expect(out).not.toContain('.xml');
  });
  it('passes with warnings alone', async () => {
    own('programme.md', '# {{document.title}}\n\n[ici](https://exemple.fr)\n');
    expect(await see('template check')).toMatchObject({ code: 0, out: expect.stringContaining('1 alerte') });
  });
  it.each([
    ['an archive that is no document', closeArchive([{ name: 'a.txt', bytes: new Uint8Array(3) }]), 'template/not-a-word-file'],
    ['what is no archive', new Uint8Array([1, 2, 3]), 'template/not-an-archive'],
    ['an archive cut short', docx(paragraph('a')).slice(0, 400), 'template/not-an-archive'],
  ])('tells of %s', async (_, bytes, fault) => {
    own('summary.docx', bytes);
    expect(await see('template check')).toMatchObject({ code: 1, out: expect.stringContaining(fault) });
  });
  it('tells of a document of another format, and checks those beside it', async () => {
    own('lettre.doc', new Uint8Array([1]));
    own('summary.docx', docx(paragraph('{{zzz}}'), { title: 'T' }));
    const { code, out } = await see('template check');
    expect([code, out]).toEqual([1, expect.stringMatching(/lettre\.doc .*enregistrez-le en \.docx {2}template\/other-format/)]);
    expect(out).toContain('« zzz »'.replaceAll(' ', '\u00a0'));
    expect(out).toContain('2 modèles contrôlés');
  });
  it.each(['latin1', 'utf16le'] as const)('tells of a text saved in %s, and makes no document of it', async (encoding) => {
    own('programme.md', Buffer.from('# {{document.title}}\n\nÉté\n', encoding));
    const { code, out } = await see('template check');
    expect([code, out]).toEqual([1, expect.stringMatching(/programme\.md › ligne \d {2}erreur .*UTF-8 {2}template\/not-utf8/)]);
    expect(await see('render --only programme --format md')).toMatchObject({ code: 1, err: expect.stringContaining('UTF-8') });
  });
  it('passes over what programs leave beside a template, and a template given back with its faults', async () => {
    own('summary.fr.docx', docx(paragraph('{{projet.title}}'), { title: 'T' }));
    for (const left of ['~$mmary.fr.docx', '._summary.fr.docx', '.~lock.summary.fr.docx#']) own(left, 'Mac\0');
    mkdirSync(join(project, 'templates/catalogue'));
    own('catalogue/._actions.yaml', 'Mac\0');
    const first = await see('template check --annotate');
    expect(first.out).toContain('+ templates/summary.fr-annoté.docx');
    expect(first.out).toContain('1 modèle contrôlé');
    expect((await see('template check')).out).toContain('1 modèle contrôlé');
    const { out } = await see('validate');
    expect(out).toContain('templates/summary.fr.docx');
    expect(out).not.toMatch(/~\$|\._|annoté/);
  });
  it('needs a template to look at', async () => {
    expect(await see('template check project.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('n’est pas un modèle'),
    });
    expect(await see('template check nulle-part.docx')).toMatchObject({ code: 2 });
    expect(await see('template check', top)).toMatchObject({ code: 2 });
  });
});

describe('render', () => {
  it('tells documents of one description that would be written into one file, and says how many there are', async () => {
    own('documents/note/document.yaml', 'title: {fr: Note}\nformat: md\neach: action\nfile: {fr: notes/la-note}\n');
    own('documents/note/fr.md', '# {{action.title}}\n');
    // Of no step, it is the project's all the same.
    expect((await see('template list')).out).toContain('\nnote  Note  élus\n');
    const { code, out, err } = await see('render --only note');
    expect([code, out]).toEqual([1, expect.stringContaining('1 document écrit')]);
    expect(err.match(/document\/same-file/g)).toHaveLength(1);
    // One that is asked for by itself and by the folder that holds it is no other.
    expect((await see('render --only site-pages,site-actions')).err).not.toContain('same-file');
    expect(err).toMatch(/note\/document\.yaml:1:1 .*plusieurs de ces documents s’écriraient dans «.notes\/la-note\.md.»/);
  });
  it('is not said to lack a document by validate, for what is only to be looked at', async () => {
    own('summary.docx', docx(`<w:p>${field(' FILLIN "Nom ?" ')}</w:p>`));
    const { out, err } = await see('validate');
    const said = (out + err).split('\n').filter((line) => line.includes('FILLIN'));
    expect(said).toEqual([expect.stringMatching(/alerte.*template\/doubtful/)]);
  });
  it('would be told of them by validate already, as their descriptions say', async () => {
    const described = (file: string, more = '') => `title: {fr: Note}\nformat: md\nfile: {fr: "${file}"}\n${more}`;
    own('documents/each/document.yaml', described('notes/la-note', 'each: action\n'));
    own('documents/other/document.yaml', described('notes/{{plan.year}}'));
    own('documents/third/document.yaml', described('notes/{{plan.year}}'));
    own('documents/apart/document.yaml', described('notes/{{plan.year}}', 'audiences: [press]\n'));
    own('documents/none/document.yaml', described('notes/la-note-{{id}}', 'each: action\n'));
    for (const name of ['each', 'other', 'third', 'apart', 'none']) own(`documents/${name}/fr.md`, '# Note\n');
    const { out, err } = await see('validate');
    expect((out + err).split('\n').flatMap((line) => /(\w+)\/document\.yaml.*same-file/.exec(line)?.[1] ?? [])).toEqual([
      'each',
      'third',
    ]);
  });
  it('makes a document in the format of a template that somebody brings, and in those asked for', async () => {
    own('programme.md', '# {{document.title}}\n');
    const made = async (options: string) => {
      const { out } = await see(`render --only programme --dry-run --json ${options}`);
      const { rendered }: { rendered: { written: { path: string }[] }[] } = JSON.parse(out);
      return rendered.flatMap(({ written }) => written.map(({ path }) => path));
    };
    expect(await made('')).toEqual(['build/programme-d-actions.docx', 'build/programme-d-actions.md']);
    expect(await made('--format md')).toEqual(['build/programme-d-actions.md']);
    expect(await see('render --format rtf')).toMatchObject({ code: 2 });
  });
  it('opens what it wrote', async () => {
    own('summary.fr.docx', docx(paragraph('{{project.title}}'), { title: '{{document.title}}' }));
    expect((await see('render --only summary')).code).toBe(0);
    const [written] = openArchive(new Uint8Array(readFileSync(join(project, 'build/projet-en-une-page.docx'))));
    expect(written).toBeDefined();
  });
});

describe('documents of a portfolio', () => {
  const shared = (): string => {
    const folder = join(top, `portefeuille${count}`);
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'portfolio.yaml'),
      `format: 1\ntitle: Nos territoires\nlanguage: fr\nprojects: [../projet${count}]\n`,
    );
    return folder;
  };

  it('are listed after those of a project, with the templates of the folder of portfolio.yaml', async () => {
    const folder = shared();
    await see('template eject portfolio-deck --lang fr', folder);
    const { out } = await see('template list --json', folder);
    const listed: { id: string; of: string; templates: { file: string; origin: string }[] }[] = JSON.parse(out).templates;
    const pooled = listed.filter(({ of }) => of === 'portfolio');
    expect(pooled.map(({ id }) => id)).toEqual(portfolioKinds.map(({ id }) => id));
    expect(listed.slice(-pooled.length)).toEqual(pooled);
    expect(pooled.flatMap(({ templates }) => templates.filter(({ origin }) => origin === 'project'))).toMatchObject([
      // One template speaks both languages.
      { file: 'templates/documents/portfolio-deck/template.pptx' },
      { file: 'templates/documents/portfolio-deck/template.pptx' },
    ]);
  });

  it('are checked against what a portfolio shows, whose names are told', async () => {
    const folder = shared();
    await see('template eject portfolio-report', folder);
    expect((await see('template check', folder)).code).toBe(0);
    writeFileSync(join(folder, 'templates/portfolio-page.fr.html'), '<!doctype html><html lang="fr"><p>{{budget}}</p></html>');
    const { code, out } = await see('template check', folder);
    expect(code).toBe(1);
    expect(out).toContain('budget');
    expect((await see('template tags portfolio-page --organisation ..', folder)).out).toMatch(
      /Nos territoires[\s\S]*\{\{chart charts\.steps\}\}/,
    );
  });

  it('are made from the templates that stand beside portfolio.yaml', async () => {
    const folder = shared();
    mkdirSync(join(folder, 'templates'));
    const page = '<!doctype html><html lang="fr"><title>T</title><main><h1>{{project.title}}, à nous</h1></main></html>';
    writeFileSync(join(folder, 'templates/portfolio-page.fr.html'), page);
    await see('portfolio . --organisation .. --out rendu --only portfolio-page', folder);
    expect(readFileSync(join(folder, 'rendu/page-publique.html'), 'utf8')).toContain('Nos territoires, à nous');
  });
});

it('refuses documents of a portfolio without a folder to write them into', async () => {
  const { code, err } = await see('portfolio . --dry-run');
  expect(code).toBe(2);
  expect(err).toContain('--out');
});
