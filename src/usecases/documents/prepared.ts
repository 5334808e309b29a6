// A template made ready: once for all projects of one look where they share it, for each of them where it is their own.
import type { Language, ProjectFile, Theme } from '../../model/index.ts';
import { type BlocksOfLanguage, type Folder, type FoundTemplate, readTemplate } from '../../reading/index.ts';
import { type DeliverableKind, deliverableOf, type Maker, makerOf, type PreparedDeliverable } from '../../rendering/index.ts';
import { lastFew } from './last-few.ts';

/**
 * Templates that projects share are prepared once for all that wear one theme, one after the other. All documents of a theme take some 40 MB: those
 * of the last theme alone are kept, so that a batch of as many themes as projects holds in memory.
 */
const shared = lastFew<Maker>(1);

/** What a template is made ready for. */
interface Setting {
  readonly language: Language;
  readonly theme: Theme;
  readonly blocks: BlocksOfLanguage;
  readonly project: Folder;
  readonly wording: ProjectFile['wording'];
}

export function prepared(
  kind: DeliverableKind,
  template: FoundTemplate | null,
  { language, theme, blocks, project, wording }: Setting,
): PreparedDeliverable {
  const { words, format, content } = kind;
  const source = template && {
    file: template.file,
    bytes: readTemplate(template, project),
    blocks: blocks.of(template.format),
    words,
    wording,
  };
  const make = (): Maker => makerOf(source, language, theme, content);
  const shelf = blocks.found.find(({ origin }) => origin === 'organisation')?.within ?? '';
  const made = [template?.path ?? [format, content].join(' '), language, shelf, wording ?? ''].join(' ');
  // Of one project are its own templates, and those in which its own blocks or words stand.
  const isOwn = template?.origin === 'project' || words !== undefined || blocks.found.some(({ origin }) => origin === 'project');
  const maker = isOwn ? make() : shared.get(JSON.stringify(theme), made, make);
  return deliverableOf(kind, maker, template?.file ?? null);
}
