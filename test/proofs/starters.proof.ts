/** A starter, in each format: it holds every tag of its document, is right as it is, and makes documents that Office opens. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type TemplateFormat, templateFormats } from '../../src/model/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import {
  checkTemplate,
  deliverables,
  prepareDeliverable,
  starterOf,
  type TagNode,
  tagsOf,
  viewOf,
} from '../../src/rendering/index.ts';
import { validateFile } from '../open-xml/index.js';
import { shippedTemplate } from '../rendering/shipped-templates.ts';
import { request } from '../rendering/view/tiny-project.ts';

const view = viewOf(request);
const bases: { readonly [format in TemplateFormat]?: string } = { docx: 'summary.fr.docx', pptx: 'launch-slides.fr.pptx' };
const baseOf = (format: TemplateFormat) => {
  const name = bases[format];
  return name === undefined ? new Uint8Array() : shippedTemplate(name);
};
const folder = mkdtempSync(join(tmpdir(), 'jalon-starters-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(bytes: Uint8Array, format: TemplateFormat) {
  const path = join(folder, `starter.${format}`);
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

const every = (nodes: readonly TagNode[]): readonly TagNode[] => nodes.flatMap((node) => [node, ...every(node.inside)]);
const typed = (nodes: readonly TagNode[]): readonly string[] => every(nodes).flatMap(({ tag }) => (tag === null ? [] : [tag]));

/** What a starter says, its XML put away. */
function textOf(bytes: Uint8Array, format: TemplateFormat): string {
  if (format === 'md' || format === 'html') return new TextDecoder().decode(bytes);
  return openArchive(bytes)
    .filter(({ name }) =>
      /^(word\/document|ppt\/slides\/slide\d+|xl\/worksheets\/sheet\d+|xl\/drawings\/drawing\d+)\.xml$/.test(name),
    )
    .map((entry) => new TextDecoder().decode(entry.bytes).replace(/<(?!wp:docPr|p:cNvPr|xdr:cNvPr)[^>]+>/g, ''))
    .join('\n')
    .replaceAll('&quot;', '"');
}

/** The documents that see different things: the whole project, one action, one meeting. */
const subjects = ['programme', 'action-sheets', 'meeting-minutes'];
const cases = deliverables
  .filter(({ id }) => subjects.includes(id))
  .flatMap((kind) =>
    templateFormats.map((format) => {
      const language = format === 'html' ? 'en' : 'fr';
      return [`${kind.id}.${language}.${format}`, { kind, language, format }] as const;
    }),
  );
test.each(cases)('%s', async (file, { kind, language, format }) => {
  const tags = tagsOf(kind, view, language);
  const bytes = starterOf(tags, format, language, baseOf(format));
  expect(checkTemplate({ file, bytes }, language)).toEqual([]);
  const text = textOf(bytes, format);
  for (const tag of typed(tags)) expect(text).toContain(tag.startsWith('{{image') ? tag.replace('}}', ' alt=') : tag);
  const made = await prepareDeliverable(kind, { file, bytes }, language).make(view);
  expect(made.length).toBeGreaterThan(0);
  for (const one of made) expect(textOf(one.bytes, format)).not.toMatch(/\{\{|undefined|\[object/);
  if (format === 'md' || format === 'html') return;
  for (const one of [bytes, ...made.map((file) => file.bytes)]) expect(await faultsOf(one, format)).toEqual([]);
});
