// What the bench of scale sets beside jalon, each in a process of its own over the same projects:
// `node scale-rivals.js <parse, floor or direct> <folder of projects> [<what their documents hold>] [<where packages are installed>]`.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { load } from 'js-yaml';

const [what, root, held, packages] = process.argv.slice(2);
const filesIn = (project) =>
  readdirSync(project, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));

/** The parts of each document are deflated again, nothing is made: what no engine can go under. */
function deflate(name) {
  for (const file of ['book', 'workbook']) zipSync(unzipSync(readFileSync(join(held, `${name}.${file}`))), { level: 6 });
}

/** The engines that people know, given the words of the same documents ready made, without any style. */
function directly() {
  const require = createRequire(join(packages, 'package.json'));
  const [Templater, Zip, Excel] = ['docxtemplater', 'pizzip', 'exceljs'].map((one) => require(one));
  const template = readFileSync(join(held, 'template.docx'));
  return async (name) => {
    const { blocks, sheets } = JSON.parse(readFileSync(join(held, `${name}.json`), 'utf8'));
    new Templater(new Zip(template), { paragraphLoop: true, linebreaks: true })
      .render({ blocks })
      .toBuffer({ compression: 'DEFLATE' });
    const workbook = new Excel.Workbook();
    for (const { title, rows } of sheets) workbook.addWorksheet(title).addRows(rows);
    await workbook.xlsx.writeBuffer();
  };
}

const after = { parse: () => {}, floor: deflate, direct: what === 'direct' ? directly() : null }[what];
for (const name of readdirSync(root).sort()) {
  for (const path of filesIn(join(root, name))) load(readFileSync(path, 'utf8'));
  await after(name);
}
