// A document of a project as it would be written now → what its readers see of it: pages, a page of its own, or a text.
import { basename, extname } from 'node:path';
import { type Deliverable, isPrinted, type Language, type PreviewedFile, type PreviewedFiles } from '../../model/index.ts';
import { picturesIn } from '../../proofing/index.ts';
import { withPagesReckoned } from '../../rendering/index.ts';
import type { Press } from '../../running/index.ts';
import { previewWords } from '../../wording/documents/preview.ts';
import { makeDocuments } from '../documents/documents.ts';
import { type Settings, workOn } from '../work-on.ts';
import { kindsOf } from './preview-of.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The pages of a printed document, or why there are none. */
type Printed = readonly Uint8Array[] | 'absent' | null;

/**
 * Documents as people ask for them. A printed one that says the same as before has the same pages: only what changed goes through LibreOffice,
 * one document after the other. `press`: null where LibreOffice is not installed.
 */
export function documentFiles(root: string, settings: Settings, language: Language, press: Press | null) {
  const words = previewWords[language];
  const known = new Map<string, { readonly bytes: Uint8Array; readonly pages: Printed }>();
  let before: Promise<unknown> = Promise.resolve();

  async function print({ path, bytes }: Deliverable): Promise<Printed> {
    const same = known.get(path);
    if (same && Buffer.compare(same.bytes, bytes) === 0) return same.pages;
    if (press === null) return 'absent';
    const format = extname(path).slice(1);
    const number = press.add(withPagesReckoned(bytes, format), format);
    await press.run(language, () => {});
    const made = await press.pages(number, 'sheets');
    const pages = made instanceof Uint8Array ? picturesIn(made) : made;
    known.set(path, { bytes, pages });
    return pages;
  }

  async function shown(file: Deliverable): Promise<PreviewedFile | string> {
    const name = basename(file.path);
    const format = extname(name);
    if (format === '.html') return { kind: 'page', name, html: text(file.bytes) };
    if (!isPrinted(name)) return { kind: 'text', name, text: text(file.bytes) };
    const pages = await print(file);
    if (pages === 'absent') return words.noOffice;
    return pages === null ? words.unprinted(name) : { kind: 'pages', name, pages };
  }

  async function filesOf(id: string): Promise<PreviewedFiles> {
    const kinds = kindsOf(root).filter((kind) => kind.id === id);
    const { result } = await workOn(root, settings, (context) => makeDocuments(context, kinds, { language }));
    if (result === undefined) return { files: [], notes: [] };
    const files: PreviewedFile[] = [];
    const notes = new Set<string>();
    if (result.faults.length > 0) notes.add(words.faulty);
    if (result.undue.length > 0) notes.add(words.undue);
    for (const file of result.files) {
      const one = await shown(file);
      if (typeof one === 'string') notes.add(one);
      else files.push(one);
    }
    return { files, notes: [...notes] };
  }

  return (id: string): Promise<PreviewedFiles> => {
    const next = before.then(() => filesOf(id));
    before = next.catch(() => undefined);
    return next;
  };
}
