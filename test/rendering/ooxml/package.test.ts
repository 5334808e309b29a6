/** What every Office file is made of, however the program that wrote it says so. */
import { describe, expect, it } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareExcel } from '../../../src/rendering/excel-templates/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { xlsx } from '../excel-templates/minimal-xlsx.ts';
import { docx, paragraph as p } from '../word/minimal-docx.ts';

const helpers = helpersFor('fr');
const TYPES = '[Content_Types].xml';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const typed = (bytes: Uint8Array, change: (xml: string) => string, name = TYPES) =>
  closeArchive(
    openArchive(bytes).map((entry) =>
      entry.name === TYPES ? { name, bytes: new TextEncoder().encode(change(new TextDecoder().decode(entry.bytes))) } : entry,
    ),
  );
const book = xlsx([{ name: 'F', cells: { A1: '{{x}}' } }]);
const letter = docx(p('{{x}}'));
const sheet = (bytes: Uint8Array) => {
  const { problems, render } = prepareExcel(bytes, { file: 'm.xlsx', helpers });
  expect(problems).toEqual([]);
  return openArchive(render({ x: 'dit' }))
    .map(({ bytes: held }) => new TextDecoder().decode(held))
    .join('\n');
};

describe('the types of parts', () => {
  it('may be those of their endings', () => {
    const byEnding = typed(book, (xml) =>
      xml
        .replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/, '')
        .replace('ContentType="application/xml"', `ContentType="${MAIN}"`)
        .replace(
          '</Types>',
          '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        )
        .replace(/(<Override PartName="\/docProps\/core.xml"[^>]*>)(?=.*\1)/, ''),
    );
    expect(sheet(byEnding)).toContain('dit');
  });

  it('may be listed in small letters, and for names in others', () => {
    expect(sheet(typed(book, (xml) => xml.replaceAll('/xl/workbook.xml', '/XL/Workbook.xml'), '[content_types].xml'))).toContain(
      'dit',
    );
    const { problems } = prepareWord(
      typed(letter, (xml) => xml, '[content_types].xml'),
      { file: 'm.docx', helpers },
    );
    expect(problems).toEqual([]);
  });

  it.each([
    ['spreadsheetml', book, 'sheet', prepareExcel],
    ['wordprocessingml', letter, 'document', prepareWord],
  ] as const)('of a template of Office (%s) become those of a document', (family, bytes, kind, prepare) => {
    const own = typed(bytes, (xml) => xml.replace(`${family}.${kind}.main`, `${family}.template.main`));
    const { problems, render } = prepare(own, { file: 'm', helpers });
    expect(problems).toEqual([]);
    const types = new TextDecoder().decode(openArchive(render({ x: 'dit' })).find(({ name }) => name === TYPES)?.bytes);
    expect(types).toContain(`${family}.${kind}.main`);
    expect(types).not.toContain('template.main');
  });
});

it('a document of the strict standard stays in it, byte for byte where nothing is written', () => {
  const strict = (bytes: Uint8Array) =>
    closeArchive(
      openArchive(bytes).map((entry) => ({
        ...entry,
        bytes: new TextEncoder().encode(
          new TextDecoder()
            .decode(entry.bytes)
            .replaceAll(
              /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|wordprocessingml)\/2006\//g,
              'http://purl.oclc.org/ooxml/$1/',
            ),
        ),
      })),
    );
  const made = (bytes: Uint8Array) => prepareWord(bytes, { file: 'm.docx', helpers }).render({ x: 'dit' });
  const plain = strict(docx(p('sans balise')));
  expect(Buffer.from(made(plain)).equals(Buffer.from(plain))).toBe(true);
  const said = openArchive(made(strict(letter)))
    .map(({ bytes: held }) => new TextDecoder().decode(held))
    .join('\n');
  expect(said).toContain('dit');
  expect(said).not.toContain('http://schemas.openxmlformats.org/wordprocessingml/2006/main');
});

it('a sheet of dialogs is kept with the others: it runs nothing by itself', () => {
  const office = 'http://schemas.openxmlformats.org';
  const relation = `<Relationship Id="dialog" Type="${office}/officeDocument/2006/relationships/dialogsheet" Target="dialogsheets/sheet1.xml"/>`;
  const entries = openArchive(
    xlsx([{ name: 'F', cells: { A1: '{{x}}' } }], {
      parts: { 'xl/dialogsheets/sheet1.xml': `<dialogsheet xmlns="${office}/spreadsheetml/2006/main"/>` },
      types: { 'xl/dialogsheets/sheet1.xml': 'application/vnd.openxmlformats-officedocument.spreadsheetml.dialogsheet+xml' },
    }),
  );
  const changes: Readonly<Record<string, (xml: string) => string>> = {
    'xl/workbook.xml': (xml) => xml.replace('</sheets>', '<sheet name="Boîte" sheetId="7" r:id="dialog"/></sheets>'),
    'xl/_rels/workbook.xml.rels': (xml) => xml.replace('</Relationships>', `${relation}</Relationships>`),
  };
  const bytes = closeArchive(
    entries.map((entry) => {
      const change = changes[entry.name];
      return change ? { ...entry, bytes: new TextEncoder().encode(change(new TextDecoder().decode(entry.bytes))) } : entry;
    }),
  );
  expect(sheet(bytes)).toContain('<sheet name="Boîte" sheetId="7" r:id="dialog"/>');
});
