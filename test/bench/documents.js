// How fast documents are made, beside other engines on the same content, in turn in one run: 50 action sheets in Word, decks of 50 slides,
// workbooks of 50 rows. `node test/bench/documents.js [rounds] [--docs]`. The others are installed in a temporary folder; they are no dependency.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromSource } from '../proofs/from-source.js';
import { saidBy } from './said.js';
import { median } from './statistics.js';
import { writePart } from './write-part.js';

const rounds = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 7);
const others = ['docxtemplater@3.71.0', 'pizzip@3.3.0', 'docx-templates@4.15.0', 'pptxgenjs@4.0.1', 'exceljs@4.4.0'];
const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));

/**
 * The same things to say for all: what an action sheet of the house holds, long texts included. Each turn says something else, as the documents of
 * two projects do: what an engine keeps of what it made before is no work of it.
 */
const sheetsOf = (turn) =>
  Array.from({ length: 50 }, (_, index) => ({
    title: `Action ${index + 1} : un accueil numérique & « partout », ${turn}`,
    axis: `Axe ${1 + ((index + turn) % 4)}`,
    context: `${turn} : la communauté compte douze communes et trois accueils. `.repeat(90),
    audited: index % 2 === 0,
    years: [2026, 2027, 2028].map((year) => ({
      year: `${year}`,
      lines: ['Matériel', 'Formation', 'Communication'].map((label, line) => ({ label, amount: `${1000 * (line + index)} €` })),
    })),
    partners: ['le Département', 'la Région', 'les communes', 'le syndicat mixte'].map((name) => ({ name })),
  }));

/** One template per language of tags; what each says is the same. */
const dialects = {
  jalon: {
    value: (name) => `{{${name}}}`,
    each: (list) => [`{{#each ${list}}}`, '{{/each}}'],
    when: (name) => [`{{#if ${name}}}`, '{{/if}}'],
  },
  docxtemplater: {
    value: (name) => `{${name}}`,
    each: (list) => [`{#${list}}`, `{/${list}}`],
    when: (name) => [`{#${name}}`, `{/${name}}`],
  },
  docxTemplates: {
    value: (name, of = '') => `+++INS ${of}${name}+++`,
    each: (list, of = '', as = 'x') => [`+++FOR ${as} IN ${of}${list}+++`, `+++END-FOR ${as}+++`],
    when: (name) => [`+++IF ${name}+++`, '+++END-IF+++'],
  },
};
const p = (...words) => `<w:p>${words.map((word) => `<w:r><w:t xml:space="preserve">${word}</w:t></w:r>`).join('')}</w:p>`;
const cell = (word) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${p(word)}</w:tc>`;
const row = (...words) => `<w:tr>${words.map(cell).join('')}</w:tr>`;

function sheetBody({ value, each, when }) {
  const [years, endYears] = each('years', '', 'y');
  const [lines, endLines] = each('lines', '$y.', 'l');
  const [partners, endPartners] = each('partners', '', 'q');
  const [audited, endAudited] = when('audited');
  return [
    p(value('title')),
    p('Axe : ', value('axis')),
    p(value('context')),
    p(audited),
    p('Cette action est suivie par un audit.'),
    p(endAudited),
    '<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>',
    row('Poste', 'Montant'),
    row(years, ''),
    row(value('year', '$y.'), ''),
    row(lines, ''),
    row(value('label', '$l.'), value('amount', '$l.')),
    row(endLines, ''),
    row(endYears, ''),
    '</w:tbl>',
    p(partners),
    p('– ', value('name', '$q.')),
    p(endPartners),
  ].join('');
}

const words = {
  en: {
    said: ({ day, cores }) =>
      `Measured on ${day} with Node ${process.versions.node}, on a virtual machine with ${cores} processors shared with other work: ratios hold, figures a\nsecond do not. Processor time from data to the bytes of the file, medians of ${rounds} rounds, each engine in turn in one process, of\n50 documents each, no two alike. jalon prepares its\ntemplate once, before; docxtemplater and docx-templates take theirs up again for each document, as they are made to. All say the\nsame, as fflate, htmlparser2 and exceljs read their files: paragraph by paragraph, cell by cell.`,
    heads: ['format', 'engine', 'documents a second', 'ratio'],
    engines: {},
    aim: ({ format, least, measured, word }) => `- Aim for .${format}: at least × ${least}; measured: ${measured}, ${word}.`,
    met: 'met',
    missed: 'missed',
  },
  fr: {
    said: ({ day, cores }) =>
      `Mesuré le ${day} avec Node ${process.versions.node}, sur une machine virtuelle à ${cores} processeurs partagée avec d’autres travaux : les rapports\ntiennent, les documents par seconde non. Temps de processeur des données aux octets du fichier, médianes de ${rounds} passages, chaque moteur à son\ntour dans un seul processus, de 50 documents chacun, tous différents. jalon prépare son modèle une fois, avant ; docxtemplater et docx-templates reprennent le leur à chaque document,\ncar ils sont faits ainsi. Tous disent la même chose,\nlue par fflate, htmlparser2 et exceljs, paragraphe par paragraphe, cellule par cellule.`,
    heads: ['format', 'moteur', 'documents par seconde', 'rapport'],
    engines: { 'jalon, from a template': 'jalon, d’un modèle', 'jalon, from data': 'jalon, de données' },
    aim: ({ format, least, measured, word }) => `- Visé pour .${format} : au moins × ${least} ; mesuré : ${measured}, ${word}.`,
    met: 'atteint',
    missed: 'manqué',
  },
};
const AIMS = [
  { format: 'docx', engine: 'jalon', least: 8 },
  { format: 'pptx', engine: 'jalon', least: 4 },
  { format: 'xlsx', engine: 'jalon, from a template', least: 2 },
];
const LOCALES = { fr: 'fr-FR', en: 'en-GB' };

function tableOf(ratios, language) {
  const text = words[language];
  const locale = LOCALES[language];
  const day = new Date().toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const figure = (value, digits) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const rows = ratios.map(({ format, name, perSecond, ratio }) => [
    `.${format}`,
    (text.engines[name] ?? name).replace('jalon', '**jalon**'),
    figure(perSecond, 0),
    `× ${figure(ratio, 2)}`,
  ]);
  const table = [text.heads, text.heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const aims = AIMS.map(({ format, engine, least }) => {
    const { ratio } = ratios.find((one) => one.format === format && one.name === engine);
    return text.aim({ format, least, measured: `× ${figure(ratio, 1)}`, word: ratio >= least ? text.met : text.missed });
  });
  return [text.said({ day, cores: cpus().length }), table, aims.join('\n')].join('\n\n');
}

try {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', folder, ...others], { stdio: 'inherit' });
  const jalon = await fromSource(folder, {
    'src/rendering/word/index.ts': ['prepareWord'],
    'src/rendering/powerpoint/index.ts': ['preparePowerPoint'],
    'src/rendering/excel-templates/index.ts': ['prepareExcel'],
    'src/rendering/project-functions.ts': ['helpersFor'],
    'src/rendering/excel/write-workbook.ts': ['writeWorkbook'],
    'src/rendering/excel/seal-workbook.ts': ['sealWorkbook'],
    'test/rendering/word/minimal-docx.ts': ['docx'],
    'test/rendering/powerpoint/minimal-pptx.ts': ['pptx', 'title', 'text'],
    'test/rendering/excel-templates/minimal-xlsx.ts': ['xlsx'],
  });
  const load = createRequire(join(folder, 'package.json'));
  const Templater = load('docxtemplater');
  const Zip = load('pizzip');
  const { createReport } = load('docx-templates');
  const Deck = load('pptxgenjs');
  const Excel = load('exceljs');
  const helpers = jalon.helpersFor('fr');

  const templates = Object.fromEntries(
    Object.entries(dialects).map(([name, dialect]) => [name, Buffer.from(jalon.docx(sheetBody(dialect)))]),
  );
  const word = jalon.prepareWord(templates.jalon, { file: 'sheet.docx', helpers });
  if (word.problems.length > 0) throw new Error(JSON.stringify(word.problems));
  const slide = {
    shapes:
      jalon.title('{{#each sheets}}{{title}}') + jalon.text('{{axis}}', '{{#each partners}}', '{{name}}', '{{/each}}{{/each}}'),
  };
  const deck = jalon.preparePowerPoint(jalon.pptx([slide]), { file: 'deck.pptx', helpers });
  if (deck.problems.length > 0) throw new Error(JSON.stringify(deck.problems));
  const cells = {
    A1: '{{#each rows}}{{title}}',
    B1: '{{axis}}',
    C1: '{{number cost}}',
    D1: '{{amount}}',
    E1: '{{date day}}{{/each}}@2',
  };
  const book = jalon.prepareExcel(jalon.xlsx([{ name: 'Actions', cells }]), { file: 'book.xlsx', helpers });
  if (book.problems.length > 0) throw new Error(JSON.stringify(book.problems));
  const rowsOf = (sheets) =>
    sheets.map(({ title, axis, years }, index) => [title, axis, index * 1000, years[0].lines[0].amount, new Date(0)]);

  /** Each writes all the documents of its row; the first of a row is what the others are compared with. */
  const contests = {
    docx: {
      docxtemplater: (sheets) => {
        const one = (sheet) =>
          new Templater(new Zip(templates.docxtemplater), { paragraphLoop: true, linebreaks: true })
            .render(sheet)
            .toBuffer({ compression: 'DEFLATE' });
        return sheets.map(one).at(-1);
      },
      jalon: (sheets) => {
        return sheets.map((sheet) => word.render(sheet)).at(-1);
      },
      'docx-templates (noSandbox)': async (sheets) => {
        let made;
        for (const data of sheets)
          made = await createReport({ template: templates.docxTemplates, data, cmdDelimiter: '+++', noSandbox: true });
        return made;
      },
    },
    pptx: {
      pptxgenjs: async (sheets) => {
        const made = new Deck();
        for (const { title, axis, partners } of sheets) {
          const page = made.addSlide();
          page.addText(title, { x: 0.5, y: 0.3, w: 9, h: 1 });
          page.addText(
            [axis, ...partners.map(({ name }) => name)].map((text) => ({ text, options: { breakLine: true } })),
            { x: 0.5, y: 1.5, w: 9, h: 3 },
          );
        }
        return made.write({ outputType: 'nodebuffer', compression: true });
      },
      jalon: (sheets) => deck.render({ sheets }),
    },
    xlsx: {
      exceljs: async (sheets) => {
        const book = new Excel.Workbook();
        const sheet = book.addWorksheet('Actions');
        for (const values of rowsOf(sheets)) sheet.addRow(values);
        return book.xlsx.writeBuffer();
      },
      'jalon, from a template': (sheets) => {
        const items = rowsOf(sheets).map(([title, axis, cost, amount, day]) => {
          return { title, axis, cost, amount, day: day.toISOString().slice(0, 10) };
        });
        return book.render({ rows: items });
      },
      'jalon, from data': async (sheets) => {
        const sheet = {
          name: 'Actions',
          widths: [40, 20, 10, 10, 12],
          rows: rowsOf(sheets).map((values) => values.map((value) => ({ value }))),
          frozen: { rows: 0, columns: 0 },
        };
        const said = { title: 'T', subject: 'S', language: 'fr-FR', date: new Date(0), notice: null, page: 'Page' };
        return jalon.sealWorkbook(await jalon.writeWorkbook([sheet], said));
      },
    },
  };
  /** Fifty of each a round: of one deck or workbook, the time would be that of V8 making an engine ready. */
  const documents = 50;
  let turn = 0;
  const ratios = [];
  for (const [format, contest] of Object.entries(contests)) {
    // Engines are compared on documents that say the same: a quick one that left something out would win for nothing.
    const said = new Set();
    for (const make of Object.values(contest)) said.add(await saidBy(format, new Uint8Array(await make(sheetsOf(0))), Excel));
    if (said.size !== 1)
      throw new Error(`${format}: the engines do not say the same\n${[...said].map((text) => text.slice(0, 400)).join('\n')}`);
    const taken = Object.fromEntries(Object.keys(contest).map((name) => [name, []]));
    // One round before those that count, for the machine to warm up.
    for (let round = -1; round < rounds; round++) {
      const turns = Array.from({ length: format === 'docx' ? 1 : documents }, () => sheetsOf(++turn));
      for (const [name, make] of Object.entries(contest)) {
        const start = process.cpuUsage();
        for (const sheets of turns) await make(sheets);
        const { user, system } = process.cpuUsage(start);
        if (round >= 0) taken[name].push((user + system) / 1e6);
      }
    }
    const [reference] = Object.keys(contest);
    for (const [name, measured] of Object.entries(taken)) {
      const perSecond = documents / median(measured);
      const ratio = median(taken[reference]) / median(measured);
      ratios.push({ format, name, perSecond, ratio });
      process.stdout.write(
        `${format}  ${name.padEnd(28)} ${perSecond.toFixed(0).padStart(6)} documents/s  × ${ratio.toFixed(2)}\n`,
      );
    }
  }
  if (process.argv.includes('--docs')) writePart('documents', (language) => tableOf(ratios, language));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
