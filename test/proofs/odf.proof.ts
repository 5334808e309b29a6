// OpenDocument templates make what those of Office make: LibreOffice reads the same text from both, python3-odf opens them. Slow: .ci/run runs it once.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareExcel } from '../../src/rendering/excel-templates/index.ts';
import { annotatedTemplate, checkTemplate } from '../../src/rendering/index.ts';
import { prepareOdf } from '../../src/rendering/odf/index.ts';
import { preparePowerPoint } from '../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../src/rendering/project-functions.ts';
import { prepareWord } from '../../src/rendering/word/index.ts';
import { cell, item, list, odf, p, partOf, row, span, table } from '../rendering/odf/minimal-odf.ts';

const own = mkdtempSync(join(tmpdir(), 'jalon-odf-'));
/** Files of a folder as LibreOffice writes them in another format. */
function convert(files: readonly string[], to: string, into: string): void {
  mkdirSync(into, { recursive: true });
  const options = [`-env:UserInstallation=file://${own}/profile`, '--headless', '--convert-to', to, '--outdir', into];
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore' });
}

const view = {
  title: 'Plan <vert> & bleu',
  address: 'Hôtel de ville\n12 rue du Port\tBrest',
  spaced: '  deux  mots ',
  empty: null,
  date: '2026-03-01',
  share: 42,
  cost: { min: 1_200_000, max: 1_200_000 },
  note: 'Un **mot** et *deux*\n\n- un\n- deux\n\n1. premier\n2. second\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> dit',
  actions: [
    { title: 'Fibre', budget: 12, steps: [{ name: 'étude' }, { name: 'travaux' }] },
    { title: 'Accueil', budget: 7, steps: [] },
  ],
};

const text = [
  '<text:h text:outline-level="1" text:style-name="Heading_20_1">{{title}}</text:h>',
  p('Adresse : {{address}}.'),
  p('[{{spaced}}] {{empty}} fin'),
  p('Nom : {', span('{ti'), 'tl', span('e}'), '}.'),
  p('{{#if empty}}') + p('jamais') + p('{{else}}') + p('toujours') + p('{{/if}}'),
  p('Coût : {{money cost}}, le {{date date}}'),
  p('{{markdown note}}'),
  p('{{#each actions}}'),
  p('{{@index}} ', span('{{title}}'), '{{#if steps}} : {{list steps "name"}}{{/if}}'),
  list(item(p('{{#each steps}}')), item(p('{{name}}')), item(p('{{/each}}'))),
  p('{{/each}}'),
  table(row(cell('Action'), cell('Coût')), row(cell('{{#each actions}}{{title}}'), cell('{{budget}}{{/each}}'))),
  p(
    `<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Note {{title}}')}</text:note-body></text:note>fin`,
  ),
].join('');
const box = (name: string, content: string) =>
  `<draw:frame draw:name="${name}" svg:width="10cm" svg:height="4cm" svg:x="1cm" svg:y="1cm"><draw:text-box>${content}</draw:text-box></draw:frame>`;
const deck =
  `<draw:page draw:name="un" draw:master-page-name="Standard">${box('a', p('{{title}}') + p('{{address}}'))}</draw:page>` +
  `<draw:page draw:name="deux" draw:master-page-name="Standard">${box('b', p('{{#each actions}}{{title}}'))}${box('c', p('{{#each steps}}') + p('{{name}}') + p('{{/each}}') + p('{{/each}}'))}</draw:page>`;
const cells = (...all: string[]) =>
  `<table:table-row>${all.map((one) => (one.startsWith('=') ? `<table:table-cell table:formula="of:${one}" office:value-type="float" office:value="0">${p('0')}</table:table-cell>` : cell(one))).join('')}</table:table-row>`;
const book = `<table:table table:name="A"><table:table-column/>${cells('{{title}}', '{{money cost}}', '{{date date}}', '{{percent share}}')}${cells('{{#each actions}}{{title}}', '{{budget}}', '=[.B2]*2', '{{/each}}')}${cells('Total', '=SUM([.B2:.B2])', '=SUM([.C2:.C2])', '')}</table:table>`;

const options = (file: string) => ({ file, helpers: helpersFor('fr') });
/** The template, the same as LibreOffice writes it for Office, and how each is made ready. */
const kinds = [
  { odf: 'odt', office: 'docx', body: text, plain: 'txt:Text (encoded):UTF8', prepare: prepareWord },
  { odf: 'odp', office: 'pptx', body: deck, plain: 'pdf', prepare: preparePowerPoint },
  {
    odf: 'ods',
    office: 'xlsx',
    body: book,
    plain: 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false',
    prepare: prepareExcel,
  },
] as const;

const wordsIn = (file: string): string =>
  (file.endsWith('.pdf') ? execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }) : readFileSync(file, 'utf8'))
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.replace(/[ \u00a0\u202f]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

test.each(kinds)(
  '$odf: LibreOffice reads the same text from it as from $office',
  ({ odf: format, office, body, plain, prepare }) => {
    const folder = mkdtempSync(join(own, `${format}-`));
    const styles = [1, 2].map(
      (level) =>
        `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:default-outline-level="${level}"/>`,
    );
    const template = odf(body, {
      format,
      styles: styles.join(''),
      automatic: '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    });
    const source = join(folder, `modele.${format}`);
    writeFileSync(source, template);
    convert([source], office, folder);
    const made = [
      [prepareOdf(template, options(source), format), `opendocument.${format}`],
      [prepare(readFileSync(join(folder, `modele.${office}`)), options(`modele.${office}`)), `office.${office}`],
    ] as const;
    for (const [{ problems, render }, name] of made) {
      expect(problems).toEqual([]);
      writeFileSync(join(folder, name), render(view));
    }
    const into = join(folder, 'lu');
    convert(
      made.map(([, name]) => join(folder, name)),
      plain,
      into,
    );
    const read = (stem: string) => wordsIn(join(into, readdirSync(into).find((name) => name.startsWith(stem)) ?? ''));
    expect(read('opendocument')).toContain('Fibre');
    expect(read('opendocument')).toBe(read('office'));
  },
);

const OPENED = `
import json, sys
from odf.opendocument import load
from odf import teletype, text, table, draw, office
def read(path):
    doc = load(path)
    paragraphs = [teletype.extractText(one) for one in doc.getElementsByType(text.P)]
    return {
        "words": "\\n".join(paragraphs),
        "rows": len(doc.getElementsByType(table.TableRow)),
        "slides": len(doc.getElementsByType(draw.Page)),
        "notes": len(doc.getElementsByType(office.Annotation)),
    }
print(json.dumps({path: read(path) for path in sys.argv[1:]}))
`;

test.each(kinds)('$odf: python3-odf opens the document, and the template with its faults', ({ odf: format, body }) => {
  const folder = mkdtempSync(join(own, `python-${format}-`));
  const [document, annotated] = [join(folder, `document.${format}`), join(folder, `annote.${format}`)];
  writeFileSync(document, prepareOdf(odf(body, { format }), options('modele'), format).render(view));
  const faulty = odf(body.replace('{{title}}', '{{titre}}'), { format });
  const findings = checkTemplate({ file: `essai.${format}`, bytes: faulty }, 'fr');
  const notes = findings.map((at) => ({ at, words: at.code, placed: at.code }));
  writeFileSync(annotated, annotatedTemplate(faulty, format, notes) ?? '');
  const read: Record<string, { words: string; rows: number; slides: number; notes: number }> = JSON.parse(
    execFileSync('/usr/bin/python3', ['-c', OPENED, document, annotated], { encoding: 'utf8' }),
  );
  expect(read[document]?.words).toContain('Plan <vert> & bleu');
  expect(read[document]?.words).toContain('Accueil');
  expect(read[document]?.words).not.toContain('{{');
  expect(read[annotated]?.notes).toBeGreaterThan(0);
});

test.each(kinds)('$office: LibreOffice opens the template with its faults, each a comment', ({ odf: format, office, body }) => {
  const folder = mkdtempSync(join(own, `comments-${office}-`));
  writeFileSync(join(folder, `modele.${format}`), odf(body.replace('{{title}}', '{{titre}}'), { format }));
  convert([join(folder, `modele.${format}`)], office, folder);
  const faulty = readFileSync(join(folder, `modele.${office}`));
  const findings = checkTemplate({ file: `essai.${office}`, bytes: faulty }, 'fr');
  const notes = findings.map((at) => ({ at, words: at.code, placed: at.code }));
  writeFileSync(join(folder, `annote.${office}`), annotatedTemplate(faulty, office, notes) ?? '');
  convert([join(folder, `annote.${office}`)], format, join(folder, 'lu'));
  const xml = partOf(readFileSync(join(folder, 'lu', `annote.${format}`)), 'content.xml');
  expect(xml).toMatch(/<office(?:ooo)?:annotation[ >]/);
  expect(xml).toContain('template/unknown-field');
});
