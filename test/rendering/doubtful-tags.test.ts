/** What a template says in vain: subjects that its document does not have, and tags of other programs. A text that uses braces is let be. */
import { describe, expect, it, test } from 'vitest';
import { absentSubjects, checkTemplate, deliverables, documentOf, type TemplateSource } from '../../src/rendering/index.ts';
import { xlsx } from './excel-templates/minimal-xlsx.ts';
import { text as box, pptx, paragraph as slideParagraph, run as slideRun } from './powerpoint/minimal-pptx.ts';
import { shippedSource, shippedTemplates } from './shipped-templates.ts';
import { docx, field, paragraph, run } from './word/minimal-docx.ts';

const doubts = ['template/absent-subject', 'template/other-tag', 'template/merge-field'];
const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const saidIn = (source: TemplateSource): string[] =>
  checkTemplate(source, 'fr').flatMap((one) =>
    'tag' in one && doubts.includes(one.code) ? [`${one.tag || one.name} ${one.nearest ?? ''}`.trim()] : [],
  );
const saidOf = (file: string, bytes: Uint8Array, absent?: readonly string[]) => saidIn({ file, bytes, absent });
const word = (lines: readonly string[]) => docx(lines.map((line) => paragraph(run(plain(line)))).join(''));
const page = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));

describe('a subject that the document does not have', () => {
  const absent = absentSubjects([undefined]);
  it.each([
    ['{{action.title}}', ['{{action.title}} actions']],
    ['{{money action.cost.planned}}', ['{{money action.cost.planned}} actions']],
    ['{{#each actions}}{{@root.action.id}}{{/each}}', ['{{@root.action.id}} actions']],
    ['{{#each actions}}{{../meeting.name}}{{/each}}', ['{{../meeting.name}} meetings']],
    ['{{matter.title}}', ['{{matter.title}}']],
    ['{{#if action}}{{action.title}}{{else}}{{action.id}}{{/if}}', []],
    ['{{#if action}}{{/if}}{{action.id}}', ['{{action.id}} actions']],
    ['{{default action.title "x"}}{{todo action.title "action.title"}}', []],
    ['{{#each calendar}}{{action.title}}{{/each}}', []],
    ['{{#each actions as |action|}}{{action.title}}{{/each}}', []],
  ])('%s', (line, said) => {
    expect(saidOf('m.docx', word([line]), absent)).toEqual(said);
    expect(saidOf('m.md', page([line]), absent)).toEqual(said);
    expect(saidOf('m.docx', word([line]))).toEqual([]);
  });
  it('is one that it is not made for each of', () => {
    expect(saidOf('m.docx', word(['{{action.title}}{{meeting.name}}']), absentSubjects(['decision']))).toEqual([
      '{{action.title}} actions',
    ]);
    expect(saidOf('m.docx', word(['{{action.title}}']), absentSubjects([undefined, 'action']))).toEqual([]);
  });
});

describe('a tag of another program', () => {
  const forms = [
    '{project.title}',
    '$' + '{project.title}',
    '[[project.title]]',
    '«project.title»',
    '« project.title »',
    '<<project.title>>',
  ];
  const told = forms.map((form) => `${form} {{project.title}}`);
  it('is told in each format, with the tag that it would be', () => {
    expect(saidOf('m.docx', word(forms)).toSorted()).toEqual(told.toSorted());
    expect(saidOf('m.md', page(forms)).toSorted()).toEqual(told.toSorted());
    const shapes = forms.map((form) => box(slideParagraph(slideRun(plain(form))))).join('');
    expect(saidOf('m.pptx', pptx([{ shapes }])).toSorted()).toEqual(told.toSorted());
  });
  it('is told at its cell', () => {
    const bytes = xlsx([{ name: 'Feuille', cells: { A1: 'x', B2: '{project.title}' } }]);
    const [found] = checkTemplate({ file: 'm.xlsx', bytes }, 'fr').filter(({ code }) => code === 'template/other-tag');
    expect(found).toMatchObject({ sheet: 'Feuille', cell: 'B2', nearest: '{{project.title}}' });
  });
  it('is told over several runs, once a part, and with its block', () => {
    const split = paragraph(`${run('{project')}${run('.title}')}`);
    expect(saidOf('m.docx', docx(split + split))).toEqual(['{project.title} {{project.title}}']);
    expect(saidOf('m.docx', word(['{#actions}{title}{/actions}{^plan}']))).toEqual([
      '{#actions} {{#each actions}}',
      '{/actions} {{/each}}',
      '{^plan} {{#unless plan}}',
    ]);
  });
  it('of a mail merge is told as such', () => {
    expect(
      saidOf('m.docx', docx(`<w:p>${field('MERGEFIELD project.title').replace(run('1'), run('«project.title»'))}</w:p>`)),
    ).toEqual(['project.title']);
  });
  it.each([
    '[texte à compléter]',
    '{a.b}',
    '{1.2}',
    '« vision »',
    '«actions»',
    '[actions]',
    '{title}',
    'p {color: red}',
    '{{project.title}}',
    '[M. Martin]',
    '{project.inconnu}',
  ])('%s is none', (line) => {
    expect(saidOf('m.docx', word([line]))).toEqual([]);
    expect(saidOf('m.md', page([line]))).toEqual([]);
  });
});

test('those that are shipped say nothing in vain', () => {
  const found = shippedTemplates.flatMap((name) => {
    const source = shippedSource(name);
    const made = deliverables.filter(({ id, template = id }) => template === documentOf(source.file));
    const absent = made.length > 0 ? absentSubjects(made.map(({ document }) => document.each)) : [];
    return saidIn({ ...source, absent }).map((said) => `${name} ${said}`);
  });
  expect(found).toEqual([]);
});
