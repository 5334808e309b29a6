/** A designer opens a shipped template and saves it: it is still right, and the document it makes says the same. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/index.ts';
import { checkTemplate, deliverables, prepareDeliverable, type TemplateSource, viewOf } from '../../src/rendering/index.ts';
import { pathOfBlock, shippedBlocks, shippedSource, shippedTemplate, shippedTemplates } from '../rendering/shipped-templates.ts';
import { request } from '../rendering/view/tiny-project.ts';
import { textOfOffice } from './text-of-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-designers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * What LibreOffice itself drops or changes when it saves, whoever made the file: the mark of a header row on a slide, the alternative text of a
 * chart in a workbook; the foot of slides, which goes to the master; spaces in the names of bookmarks, and so the tags there; the names of sheets after 31 letters, and so their tags.
 */
const dropped = ({ code, tag = '', sheet = '', name = '' }: Readonly<Record<string, unknown>>): boolean =>
  // It wears a theme of its own, where that of the block is lost: said, as it should be.
  (code === 'template/include-loses' && name === 'theme') ||
  code === 'accessibility/header-row-not-marked' ||
  code === 'accessibility/no-alternative-text' ||
  `${tag}${name}`.includes('anchor') ||
  String(sheet).startsWith('{{#each');

/** All of a format at once: LibreOffice takes longer to start than to save. */
function saved(format: string): ReadonlyMap<string, Uint8Array> {
  const [from, to] = [join(folder, `${format}-from`), join(folder, `${format}-to`)];
  mkdirSync(from);
  const names = shippedTemplates.filter((name) => name.endsWith(`.${format}`));
  for (const name of names) writeFileSync(join(from, name), shippedTemplate(name));
  const blocks = shippedBlocks.filter((name) => name.endsWith(`.${format}`)).map((name) => `block-${name}`);
  for (const name of blocks) writeFileSync(join(from, name), readFileSync(pathOfBlock(name.replace('block-', ''))));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const words = [
    profile,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    to,
    ...[...names, ...blocks].map((name) => join(from, name)),
  ];
  spawnSync('soffice', words, { encoding: 'utf8', timeout: 600_000 });
  return new Map(readdirSync(to).map((name) => [name, new Uint8Array(readFileSync(join(to, name)))]));
}

describe.each(['docx', 'pptx', 'xlsx'])('%s', (format) => {
  const names = shippedTemplates.filter((name) => name.endsWith(`.${format}`));
  const again = saved(format);

  test.each(names)('%s', async (name) => {
    const bytes = again.get(name) ?? expect.fail(`LibreOffice did not save ${name}`);
    const language: Language = name.includes('.fr.') ? 'fr' : 'en';
    const findings = checkTemplate(shippedSource(name, bytes), language);
    expect(findings.filter((one) => !dropped(one))).toEqual([]);
    const kind = deliverables.find(({ template, id }) => (template ?? id) === name.split('.')[0]);
    // Those of a portfolio see another view; what lost a tag is not made.
    if (kind === undefined || findings.some(({ code }) => code.startsWith('template/'))) return;
    const { recipients, drafted } = kind;
    const view = viewOf({ ...request, language, deliverable: kind.id, recipients, drafted });
    const made = async (source: TemplateSource): Promise<readonly string[]> =>
      (await prepareDeliverable(kind, source, language).make(view)).map((file) => textOfOffice(file.bytes));
    const ours = shippedSource(name);
    const expected = await made(ours);
    expect(await made(shippedSource(name, bytes))).toEqual(expected);
    // The blocks that it includes, saved again as well.
    const read = (block: string) => {
      const saved = again.get(`block-${block}.${format}`) ?? again.get(`block-${block}.${language}.${format}`);
      return saved && { file: `${block}.${format}`, bytes: saved };
    };
    if (ours.blocks) expect(await made({ ...ours, blocks: { names: ours.blocks.names, read } })).toEqual(expected);
  });
});
