// Every hostile table in a process of its own: how long `jalon import plan` takes on it, and how much memory at most. At most 2 s and 300 MB,
// and either a clear refusal or a right reading. `node test/bench/hostile-tables.js [part of a name]`,
// or `--docs` to write what comes out into the pages of benches.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { measuredRun } from './measured-run.js';
import { writePart } from './write-part.js';

const most = { milliseconds: 2000, megabytes: 300 };
const home = fileURLToPath(new URL('../../', import.meta.url));

const head =
  '<row r="1"><c r="A1" t="str"><v>Axe</v></c><c r="B1" t="str"><v>Action</v></c><c r="C1" t="str"><v>Budget</v></c><c r="D1" t="str"><v>Partenaires</v></c></row>';
const plan = `${head}<row r="2"><c r="B2" t="str"><v>Former</v></c></row>`;
const around = (sheetData, after = '') => `<worksheet><sheetData>${sheetData}</sheetData>${after}</worksheet>`;
const parts = (sheet, more = {}) => ({
  'xl/workbook.xml': '<workbook><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/worksheets/sheet1.xml': sheet,
  ...more,
});
const book = (sheet, more) =>
  zipSync(Object.fromEntries(Object.entries(parts(sheet, more)).map(([name, text]) => [name, strToU8(text)])));
const text = (written) => new TextEncoder().encode(written);
const cell = (address, value) => `<c r="${address}" t="str"><v>${value}</v></c>`;
/** Rows from the second on, each made of its number. */
const rows = (count, made) => Array.from({ length: count }, (_, index) => made(index + 2)).join('');
const sized = (piece, bytes) => piece.repeat(Math.floor(bytes / piece.length));
const MB = 1024 * 1024;

/** An archive written by hand: `entries` are [name, packed bytes, size that its list gives], and several names may share one body. */
function archive(entries) {
  const local = [];
  const central = [];
  const at = new Map();
  let offset = 0;
  for (const [name, packed, size] of entries) {
    if (!at.has(packed)) {
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(8, 8);
      at.set(packed, offset);
      local.push(header, packed);
      offset += 30 + packed.length;
    }
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    listed.writeUInt16LE(8, 10);
    listed.writeUInt32LE(packed.length, 20);
    listed.writeUInt32LE(size, 24);
    listed.writeUInt16LE(Buffer.byteLength(name), 28);
    listed.writeUInt32LE(at.get(packed), 42);
    central.push(listed, Buffer.from(name));
  }
  const end = Buffer.alloc(22);
  const length = central.reduce((sum, { length: own }) => sum + own, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...central, end]);
}
const packed = (written) => deflateRawSync(Buffer.from(written), { level: 9 });
const spaces = () => packed(around(plan) + ' '.repeat(400 * MB));

/** Three sheets that share one body of 400 MB: 400 kB of file, over a gigabyte unfolded. */
const sheets =
  '<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/><sheet name="C" r:id="rId3"/></sheets></workbook>';
const links = [1, 2, 3].map((id) => `<Relationship Id="rId${id}" Target="worksheets/sheet${id}.xml"/>`).join('');
const gigabyte = (size) => {
  const shared = spaces();
  return archive([
    ['xl/workbook.xml', packed(sheets), sheets.length],
    ['xl/_rels/workbook.xml.rels', packed(`<Relationships>${links}</Relationships>`), links.length + 31],
    ...[1, 2, 3].map((id) => [`xl/worksheets/sheet${id}.xml`, shared, size]),
  ]);
};
const onePart = packed('x');
const manyParts = Array.from({ length: 60_000 }, (_, index) => [`p${index}`, onePart, 1]);
const ole = (part) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(512), Buffer.from(part, 'utf16le')]);

/** Name → the file, its name, and a word of what must be said: of the refusal, or of the reading. */
const cases = {
  'a zip bomb of three sheets, 1.2 GB': ['bombe.xlsx', () => gigabyte(400 * MB), 'se déplie'],
  'the same, whose list gives small sizes': ['bombe.xlsx', () => gigabyte(1000), 'abîmé'],
  'a list of 60,000 parts': ['parts.xlsx', () => archive(manyParts), 'abîmé'],
  'an old .xls': ['plan.xls', () => ole('Workbook'), 'ancien classeur .xls'],
  'a UTF-16 text named .xls': [
    'plan.xls',
    () => Buffer.from('\ufeffAction\tBudget\nFormer\t1 200 €\n', 'utf16le'),
    '"encoding": "utf-16"',
  ],
  'a password': ['plan.xlsx', () => ole('EncryptedPackage'), 'mot de passe'],
  macros: ['plan.xlsm', () => book(around(plan), { 'xl/vbaProject.bin': 'x' }), '"macros"'],
  'links to other files': [
    'plan.xlsx',
    () =>
      book(around(`${head}<row r="2">${cell('B2', 'Former')}<c r="C2"><f>[1]F!A1</f><v>1200</v></c></row>`), {
        'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      }),
    '"external-links"',
  ],
  'formulas instead of values': [
    'plan.xlsx',
    () =>
      book(
        around(
          `${head}<row r="2"><c r="B2" t="str"><f>"For"&amp;"mer"</f><v>Former</v></c><c r="C2"><f>600*2</f><v>1200</v></c></row>`,
        ),
      ),
    '"computed"',
  ],
  'formulas that turn in a circle or lead nowhere': [
    'plan.xlsx',
    () =>
      book(
        around(
          `${head}<row r="2">${cell('B2', 'Former')}<c r="C2"><f>C2+1</f></c><c r="D2" t="e"><f>#REF!</f><v>#REF!</v></c></row>`,
        ),
      ),
    '"formula-error"',
  ],
  '1,048,576 empty formatted rows': [
    'plan.xlsx',
    () =>
      book(
        around(plan + Array.from({ length: 1_048_574 }, (_, index) => `<row r="${index + 3}" s="1" customFormat="1"/>`).join('')),
      ),
    '"Former"',
  ],
  'a million empty formatted cells': [
    'plan.xlsx',
    () =>
      book(
        around(
          plan + Array.from({ length: 60_000 }, (_, index) => `<row r="${index + 3}">${'<c s="1"/>'.repeat(16)}</row>`).join(''),
        ),
      ),
    '"Former"',
  ],
  'images only': ['plan.xlsx', () => book(around(''), { 'xl/media/image1.png': sized('x', MB) }), 'aucune cellule'],
  'entities that unfold': ['plan.xlsx', () => book(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${around(plan)}`), 'abîmé'],
  'four million shared strings': [
    'plan.xlsx',
    () => book(around(plan), { 'xl/sharedStrings.xml': `<sst>${sized('<si><t>a</t></si>', 70 * MB)}</sst>` }),
    'cellules remplies',
  ],
  'two million long shared strings': [
    'plan.xlsx',
    () =>
      book(around(plan), { 'xl/sharedStrings.xml': `<sst>${sized(`<si><t>${'abcdefgh'.repeat(6)}</t></si>`, 110 * MB)}</sst>` }),
    'cellules remplies',
  ],
  'a hundred megabytes of shared strings': [
    'plan.xlsx',
    () =>
      book(around(plan), { 'xl/sharedStrings.xml': `<sst>${sized(`<si><t>${'abcdefgh'.repeat(40)}</t></si>`, 110 * MB)}</sst>` }),
    'se déplie',
  ],
  'half a million cells': [
    'plan.xlsx',
    () => book(around(head + rows(33_000, (row) => `<row r="${row}">${'<c><v>1</v></c>'.repeat(16)}</row>`))),
    'cellules remplies',
  ],
  'fifty thousand merged areas': [
    'plan.xlsx',
    () =>
      book(
        around(
          head + rows(500, (row) => `<row r="${row}">${cell(`B${row}`, `Action ${row}`)}</row>`),
          `<mergeCells>${Array.from({ length: 50_000 }, (_, index) => `<mergeCell ref="A${(index % 1000) + 2}:A1048576"/>`).join('')}</mergeCells>`,
        ),
      ),
    '"Action 2"',
  ],
  'ten rows of sixteen thousand headers': [
    'plan.xlsx',
    () =>
      book(
        around(
          Array.from(
            { length: 10 },
            (_, row) =>
              `<row r="${row + 1}">${Array.from({ length: 16_000 }, (_, index) => `<c t="str"><v>Titre ${row} ${index}</v></c>`).join('')}</row>`,
          ).join(''),
        ),
      ),
    'aucune ligne d’en-têtes',
  ],
  'one cell of two million commas': [
    'plan.xlsx',
    () => book(around(`${head}<row r="2">${cell('B2', 'Former')}${cell('D2', sized('a,', 2 * MB))}</row>`)),
    'D2',
  ],
  'ninety cells of commas in brackets': [
    'plan.xlsx',
    () =>
      book(
        around(
          head + rows(90, (row) => `<row r="${row}">${cell(`B${row}`, `F ${row}`)}${cell(`D${row}`, sized('(,', 32_000))}</row>`),
        ),
      ),
    '"F 2"',
  ],
  'a thousand cells of spaces': [
    'plan.xlsx',
    () =>
      book(
        around(
          head +
            rows(
              1000,
              (row) => `<row r="${row}">${cell(`B${row}`, `F ${row}`)}${cell(`D${row}`, `a${' '.repeat(32_000)}b`)}</row>`,
            ),
        ),
      ),
    'caractères',
  ],
  'ninety cells of spaces': [
    'plan.xlsx',
    () =>
      book(
        around(
          head +
            rows(
              90,
              (row) => `<row r="${row}">${cell(`B${row}`, `F ${row}`)}${cell(`D${row}`, `a${' '.repeat(32_000)}b`)}</row>`,
            ),
        ),
      ),
    '"F 2"',
  ],
  'ninety amounts of figures': [
    'plan.xlsx',
    () =>
      book(
        around(
          head + rows(90, (row) => `<row r="${row}">${cell(`B${row}`, `F ${row}`)}${cell(`C${row}`, sized('1 ', 32_000))}</row>`),
        ),
      ),
    '"not-an-amount"',
  ],
  'ninety titles of brackets': [
    'plan.xlsx',
    () => book(around(head + rows(90, (row) => `<row r="${row}">${cell(`B${row}`, `${row}${sized('(', 32_000)}`)}</row>`))),
    '"long-title"',
  ],
  'one header of brackets': ['plan.xlsx', () => book(around(plan.replace('Partenaires', sized('(', 32_000)))), 'Former'],
  'a cell without end': ['plan.xlsx', () => book(`<worksheet><sheetData><row><c><v>${sized('1', 100 * MB)}`), 'abîmé'],
  'twenty thousand actions, each on an axis': [
    'plan.csv',
    () => text(`Axe;Action\n${rows(20_000, (row) => `Axe ${row} bis;Action ${row} ter\n`)}`),
    'n’est pas un plan',
  ],
  'five hundred axes': [
    'plan.csv',
    () => text(`Axe;Action\n${rows(500, (row) => `Axe ${row} bis;Action ${row} ter\n`)}`),
    'n’est pas un plan',
  ],
  'a hundred axes': [
    'plan.csv',
    () => text(`Axe;Action\n${rows(100, (row) => `Axe ${row} bis;Action ${row} ter\n`)}`),
    '"created"',
  ],
  'thirty megabytes of line ends': ['plan.csv', () => text(`Action;Budget\nFormer;12\n${'\n'.repeat(30 * MB)}`), '"Former"'],
  'thirty megabytes of separators': ['plan.csv', () => text(`Action;Budget\nFormer;12\n${sized(';', 30 * MB)}`), 'guillemet'],
  'a quote that never closes': ['plan.csv', () => text(`Action;Budget\n"Former;12\n${sized('"a', 10 * MB)}`), 'guillemet'],
  'forty megabytes': ['plan.csv', () => text(sized('a;', 40 * MB)), 'pèse plus'],
};

/** What the pages of benches show: the files that the project was made to withstand, in both languages. */
const shown = {
  'a zip bomb of three sheets, 1.2 GB': 'une bombe zip de trois feuilles, 1,2 Go',
  'an old .xls': 'un ancien .xls',
  'a UTF-16 text named .xls': 'un texte UTF-16 nommé .xls',
  'a password': 'un mot de passe',
  macros: 'des macros',
  'links to other files': 'des liens vers d’autres fichiers',
  'formulas instead of values': 'des formules au lieu de valeurs',
  'formulas that turn in a circle or lead nowhere': 'des formules en cercle ou sans issue',
  '1,048,576 empty formatted rows': '1 048 576 lignes vides mises en forme',
  'images only': 'des images seules',
  'two million long shared strings': 'deux millions de longs textes partagés',
  'a hundred axes': 'cent axes',
};
const words = {
  fr: {
    said: (day, count, { time, memory }) =>
      `Mesuré le ${day}, Node ${process.versions.node}, machine partagée : ${count} fichiers, dont voici les plus courants ; au plus ${time} ms (d’horloge, ou de processeur quand la machine est prise) et ${memory} Mo.`,
    heads: ['fichier', 'issue', 'temps', 'mémoire'],
    refused: 'refusé, avec la raison',
    read: 'lu',
    unit: 'Mo',
    locale: 'fr-FR',
  },
  en: {
    said: (day, count, { time, memory }) =>
      `Measured on ${day}, Node ${process.versions.node}, a shared machine: ${count} files, of which these are the most usual; at most ${time} ms (of the clock, or of the processor on a busy machine) and ${memory} MB.`,
    heads: ['file', 'outcome', 'time', 'memory'],
    refused: 'refused, with the reason',
    read: 'read',
    unit: 'MB',
    locale: 'en-GB',
  },
};
const line = (cells) => `| ${cells.join(' | ')} |`;
const partOf = (measures) => (language) => {
  const { said, heads, unit, locale, ...outcome } = words[language];
  const most = (key) => Math.max(...measures.map((one) => one[key])).toLocaleString(locale);
  const day = new Date().toLocaleDateString(locale, { dateStyle: 'long' });
  const rows = Object.entries(shown).map(([name, french]) => {
    const one = measures.find((measure) => measure.name === name);
    if (one === undefined) throw new Error(`no such case: ${name}`);
    return line([
      language === 'fr' ? french : name,
      one.isRefused ? outcome.refused : outcome.read,
      `${one.time.toLocaleString(locale)} ms`,
      `${one.memory} ${unit}`,
    ]);
  });
  const count = measures.length.toLocaleString(locale);
  return [
    said(day, count, { time: most('time'), memory: most('memory') }),
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows,
  ].join('\n');
};

const [asked, to] = process.argv.slice(2);
const isForDocs = asked === '--docs';
const wanted = isForDocs ? undefined : asked;
// Made in a process of its own too: what is measured counts the memory of whoever starts it.
if (to !== undefined) {
  writeFileSync(to, cases[wanted][1]());
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), 'jalon-hostile-'));
const project = join(folder, 'montfort');
cpSync(join(home, 'examples/montfort'), project, { recursive: true });
const measures = [];
for (const [name, [path, , says]] of Object.entries(cases)) {
  if (wanted !== undefined && !name.includes(wanted)) continue;
  const full = join(folder, path);
  execFileSync(process.execPath, [fileURLToPath(import.meta.url), name, full]);
  const words = [
    'bin/jalon.js',
    'import',
    'plan',
    full,
    '--project',
    project,
    '--dry-run',
    '--json',
    '--lang',
    'fr',
    '--trusted',
  ];
  const { status, stdout, stderr, processor, ...run } = measuredRun([...words, '--today', '2026-06-30'], 60_000);
  // On a busy machine the clock counts what others take: then the processor's time tells.
  const milliseconds = Math.round(Math.min(run.milliseconds, processor || run.milliseconds));
  const megabytes = Math.round(run.megabytes);
  const faults = [
    milliseconds > most.milliseconds ? 'too slow' : '',
    megabytes <= most.megabytes ? '' : 'too large',
    status === 0 || status === 1 || status === 2 ? '' : `ended with ${status}`,
    (stdout + stderr).includes(says) ? '' : `« ${says} » is not said: ${(stderr || stdout).slice(0, 200)}`,
    /^ {4}at /m.test(stdout + stderr) ? 'a stack' : '',
  ].filter((fault) => fault !== '');
  process.stdout.write(
    `${name.padEnd(48)} ${status === 2 ? 'refused' : 'read   '} ${String(milliseconds).padStart(6)} ms ${String(megabytes).padStart(4)} MB  ${faults.join(', ')}\n`,
  );
  measures.push({ name, isRefused: status === 2, time: milliseconds, memory: megabytes });
  if (faults.length > 0) process.exitCode = 1;
}
if (isForDocs && process.exitCode !== 1) writePart('hostile-tables', partOf(measures));
rmSync(folder, { recursive: true, force: true });
