// The templates that are shipped, each by the name of its document, its language and its format; one for both languages bears two names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/model/index.ts';
import { blocksFor, findBlocks } from '../../src/reading/index.ts';
import {
  type DeliverableKind,
  type PreparedDeliverable,
  prepareDeliverable,
  type TemplateSource,
} from '../../src/rendering/index.ts';

const folder = fileURLToPath(new URL('../../templates/documents/', import.meta.url));
const languageOf = (name: string): Language => (/\.en\.\w+$/.test(name) ? 'en' : 'fr');

/** `programme.fr.docx` and the like, sorted. */
export const shippedTemplates: readonly string[] = readdirSync(folder)
  .filter((id) => id !== 'blocks')
  .flatMap((id) =>
    readdirSync(folder + id)
      .filter((file) => file !== 'document.yaml')
      .flatMap((file) =>
        file.startsWith('template.')
          ? ['fr', 'en'].map((language) => `${id}.${file.replace('template', language)}`)
          : [`${id}.${file}`],
      ),
  )
  .sort();

/** Those that templates share, by the names of their files. */
export const shippedBlocks: readonly string[] = readdirSync(`${folder}blocks`)
  .filter((name) => !name.endsWith('.yaml'))
  .sort();
/** The file of a block: its own language’s, when it has one for each. */
export const nameOfBlock = (name: string, language: Language): string =>
  shippedBlocks.includes(`${name}.docx`) ? `${name}.docx` : `${name}.${language}.docx`;
export const pathOfBlock = (name: string): string => `${folder}blocks/${name}`;

/** From the folder of the documents. */
function fileOf(name: string): string {
  const own = name.replace('.', '/');
  return existsSync(folder + own) ? own : own.replace(/\/(?:fr|en)\./, '/template.');
}

export const pathOfShipped = (name: string): string => folder + fileOf(name);
export const shippedTemplate = (name: string): Uint8Array => new Uint8Array(readFileSync(pathOfShipped(name)));

/** As it is made ready: where it stands, and the blocks that it may include. `bytes`: in the place of its own. */
export const shippedSource = (name: string, bytes: Uint8Array = shippedTemplate(name)): TemplateSource => ({
  file: `templates/documents/${fileOf(name)}`,
  bytes,
  blocks: blocksFor(findBlocks(languageOf(name), {}), name.replace(/^.*\./, '')),
});

const ready = new Map<string, PreparedDeliverable>();

/** A document of its shipped template, made ready once for all the tests that want it. */
export function shippedDeliverable(kind: DeliverableKind, name: string): PreparedDeliverable {
  const made = ready.get(`${kind.id} ${name}`) ?? prepareDeliverable(kind, shippedSource(name), languageOf(name));
  ready.set(`${kind.id} ${name}`, made);
  return made;
}
