// The blocks that templates share: files of `documents/blocks/` on a shelf, the nearest of each name.
import { join } from 'node:path';
import { bytesWithin, entriesOf, isFolder, kindAt, placeWithin } from '../disk/index.ts';
import { type Language, type SharedBlocks, type TemplateFormat, templateFormats } from '../model/index.ts';
import { shelvesOf, type TemplateOrigin, type TemplateShelves } from './find-templates.ts';

/** The folder of those, among the documents of a shelf. */
export const BLOCKS = 'documents/blocks';

/** The formats whose templates may include one. */
const FORMATS: readonly TemplateFormat[] = ['docx', 'pptx', 'html', 'md'];
const NAMED = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(fr|en))?\.([a-z]+)$/;

export interface FoundBlock {
  readonly block: string;
  readonly format: TemplateFormat;
  readonly origin: TemplateOrigin;
  /** As shown to people. */
  readonly file: string;
  /** From its shelf. */
  readonly name: string;
  readonly path: string;
  /** The folder that it stays in. */
  readonly within: string;
}

/** One a name and a format, the nearest, by their names; on one shelf, that of the language goes before that of both. */
export function findBlocks(language: Language, asked: TemplateShelves): readonly FoundBlock[] {
  const found = shelvesOf(asked).flatMap(({ origin, folder, shown, within }) => {
    if (!('real' in placeWithin(join(folder, BLOCKS), [within])) || !isFolder(join(folder, BLOCKS))) return [];
    const files = entriesOf(join(folder, BLOCKS)).flatMap(({ name }) => {
      const [, block = '', spoken, ending] = NAMED.exec(name) ?? [];
      const format = templateFormats.find((one) => one === ending);
      if (format === undefined || !FORMATS.includes(format) || (spoken ?? language) !== language) return [];
      const path = join(folder, BLOCKS, name);
      const inside = `${BLOCKS}/${name}`;
      const place = { path, within, name: inside, file: `${shown}/${inside}` };
      return 'real' in placeWithin(path, [within]) && kindAt(path) === 'file'
        ? [{ block, format, origin, ...place, rank: spoken === undefined ? 1 : 0 }]
        : [];
    });
    return files.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  });
  const nearest = new Map(found.toReversed().map((one) => [`${one.block}.${one.format}`, one]));
  return [...nearest.values()]
    .map(({ rank: _, ...one }) => one)
    .sort((a, b) => (a.block < b.block ? -1 : a.block > b.block ? 1 : a.format < b.format ? -1 : 1));
}

/** Those that a template of a format may include, each read once and given as the same thing every time: what is made of it is kept with it. */
export function blocksFor(found: readonly FoundBlock[], format: string): SharedBlocks {
  const known = new Map(found.filter((one) => one.format === format).map((one) => [one.block, one]));
  const held = new Map<string, ReturnType<SharedBlocks['read']>>();
  return {
    names: [...known.keys()],
    read(name) {
      const one = known.get(name);
      const block = held.get(name) ?? (one && { file: one.file, bytes: bytesWithin(one.path, [one.within]) });
      held.set(name, block);
      return block;
    },
  };
}

export interface BlocksOfLanguage {
  readonly found: readonly FoundBlock[];
  readonly of: (format: string) => SharedBlocks;
}

/** The blocks of shelves, looked for once a language and read once, for all the templates that include them. */
export function blocksOn(shelves: TemplateShelves): (language: Language) => BlocksOfLanguage {
  const known = new Map<Language, BlocksOfLanguage>();
  const blocksIn = (language: Language): BlocksOfLanguage => {
    const found = findBlocks(language, shelves);
    const formats = new Map<string, SharedBlocks>(FORMATS.map((format) => [format, blocksFor(found, format)]));
    return { found, of: (format) => formats.get(format) ?? blocksFor([], format) };
  };
  return (language) => {
    const blocks = known.get(language) ?? blocksIn(language);
    known.set(language, blocks);
    return blocks;
  };
}
