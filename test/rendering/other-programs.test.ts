/** Word and PowerPoint templates as LibreOffice, pandoc and python-docx write them, each in its own way. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import viewSchema from '../../schemas/view.json' with { type: 'json' };
import { openArchive } from '../../src/rendering/archive/index.ts';
import { viewOf } from '../../src/rendering/index.ts';
import { packageOf, shapeOfSchema } from '../../src/rendering/ooxml/index.ts';
import { preparePowerPoint } from '../../src/rendering/powerpoint/index.ts';
import { slidesOf } from '../../src/rendering/powerpoint/parts.ts';
import { helpersFor } from '../../src/rendering/project-functions.ts';
import { prepareWord } from '../../src/rendering/word/index.ts';
import { validateFile } from '../open-xml/index.js';
import { request } from './view/tiny-project.ts';

const fixtures = fileURLToPath(new URL('../fixtures/templates/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jalon-programs-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(bytes: Uint8Array, extension: string) {
  const path = join(folder, `document.${extension}`);
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors.map(({ path: part, description }) => `${part} ${description}`);
}

/** The words of the paragraphs that have some. A box is written twice, for newer programs and for older ones. */
const linesIn = (xml = ''): readonly string[] =>
  [...xml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '').matchAll(/<([aw]):p[ >].*?<\/\1:p>/gs)]
    .map(([whole]) => [...whole.matchAll(/<[aw]:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(''))
    .map((line) => line.replace(/[\u00a0\u202f]/g, ' ').trim())
    .filter((line) => line !== '');

/** Part, or slide in the order of the presentation → its words. */
function linesOf(bytes: Uint8Array): Readonly<Record<string, readonly string[]>> {
  const entries = openArchive(bytes);
  const file = packageOf(entries);
  const slides = slidesOf('ppt/presentation.xml', file).map(({ part }, index) => [`slide ${index + 1}`, part] as const);
  const parts = entries.flatMap(({ name }) => {
    const [, role] = /^word\/(document|header1|footer1|footnotes)\.xml$/.exec(name) ?? [];
    return role === undefined ? [] : [[role, name] as const];
  });
  return Object.fromEntries([...slides, ...parts].map(([name, part]) => [name, linesIn(file.text(part))]));
}

const slides = (...lines: readonly (readonly string[])[]) =>
  Object.fromEntries(lines.map((words, index) => [`slide ${index + 1}`, words]));
const title = 'Projet numérique de territoire 2026-2032';
const place = 'Roche aux Fées Communauté';
const actions = ['Ouvrir un accueil numérique', 'Fibre à la ferme', 'Sans axe'];
const costs = ['29 000 € à 31 000 €', '8 000 €', 'sans coût'];
const rows = ['Action', 'Coût', ...actions.flatMap((action, index) => [action, costs[index] ?? ''])];
const top = [`Actions de ${title}`, 'Total : 37 000 € à 39 000 €'];
const link = `Le site de ${place}`;
const header1 = [`En-tête : ${title}`];
const sheets = actions.map((action) => [`Fiche : ${action}`, place]);

const templates: readonly (readonly [file: string, lines: Readonly<Record<string, readonly string[]>>])[] = [
  [
    'libreoffice/word.docx',
    {
      header1,
      document: [...top, `Encadré : ${place}`, ...actions, ...rows, link],
      footnotes: [`Note : ${place}`],
      footer1: [`Pied : ${place}, page 1`],
    },
  ],
  ['pandoc/word.docx', { document: [title, ...top, ...actions, ...rows, link], footnotes: [`Note : ${place}`] }],
  ['python-docx/word.docx', { header1, document: [...top, ...actions, ...rows], footer1: [`Pied : ${place}`] }],
  // Its rows are as high as LibreOffice made them: three do not fit on the slide.
  [
    'libreoffice/powerpoint.pptx',
    slides([title, ...actions, ...rows.slice(0, 4)], [title, ...actions, ...rows.slice(4)], ...sheets),
  ],
  ['pandoc/powerpoint.pptx', slides([title], ['Toutes les actions', ...rows], ...sheets, ['Liste', ...actions])],
];

describe.each(templates)('%s', (file, lines) => {
  const extension = file.endsWith('docx') ? 'docx' : 'pptx';
  const bytes = new Uint8Array(readFileSync(fixtures + file));
  const prepare = extension === 'docx' ? prepareWord : preparePowerPoint;
  const { problems, render } = prepare(bytes, { file, shape: shapeOfSchema(viewSchema), helpers: helpersFor('fr') });

  it('has no fault', () => {
    expect(problems).toEqual([]);
  });

  it('says what the project says, wherever its tags stand', () => {
    expect(linesOf(render(viewOf(request)))).toEqual(lines);
  });

  it('gives a document with no fault that its template has not', async () => {
    const before = await faultsOf(bytes, extension);
    expect((await faultsOf(render(viewOf(request)), extension)).filter((fault) => !before.includes(fault))).toEqual([]);
  });
});
