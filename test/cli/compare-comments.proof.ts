// jalon compare tells what readers wrote in the margin of a document, whether or not its text was touched.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const written = (id: number, text: string, by: string): string =>
  `<w:comment w:id="${id}"${by}><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;

/** Beside the first paragraphs that hold these words. */
function commented(file: string, comments: readonly (readonly [beside: string, text: string, by?: string])[]): void {
  const parts = unzipSync(readFileSync(file));
  let body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const [id, [beside]] of comments.entries()) {
    const end = body.indexOf('</w:p>', body.indexOf(beside));
    body = `${body.slice(0, end)}<w:r><w:commentReference w:id="${id}"/></w:r>${body.slice(end)}`;
  }
  const all = comments.map(([, text, by], id) => written(id, text, by === undefined ? '' : ` w:author="${by}"`)).join('');
  const part = strToU8(`<w:comments xmlns:w="${W}">${all}</w:comments>`);
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(body), 'word/comments.xml': part }));
}

test('comments are told with who wrote them and beside what, in the order of the pages', async () => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-comments-')), 'montfort');
  cpSync(join(home, 'examples/montfort'), root, { recursive: true });
  const file = 'build/programme-d-actions.docx';
  await typed(root, '2026-11-24', ['render', '--only', 'programme']);
  const compared = () => typed(root, '2026-11-24', ['compare', file]);
  expect((await compared()).out).not.toContain('commentaire');

  commented(join(root, file), [
    ['quarante permanences par an', 'Trop peu : voir le bureau.'],
    ['chaque commune aide ses habitants comme elle peut', 'Pas toutes.', 'Maire de Bédée'],
  ]);
  const { out, code } = await compared();
  expect(code).toBe(0);
  const told = out.replace(/[\u00a0\u202f]/g, ' ');
  expect(told).toContain(
    'Rien n’y a été changé.\n\n2 commentaires dans la marge, à reporter à la main\n  Maire de Bédée : « Pas toutes. »\n',
  );
  expect(told.indexOf('Pas toutes')).toBeLessThan(told.indexOf('  « Trop peu : voir le bureau. »\n    à côté de « '));
  const json = JSON.parse((await typed(root, '2026-11-24', ['compare', file, '--json'])).out);
  expect(json.comparison.comments[0]).toMatchObject({ by: 'Maire de Bédée', text: 'Pas toutes.' });
});
