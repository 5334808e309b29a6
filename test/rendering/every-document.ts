// Every document of an example that jalon ships, in every format that it has, what is made on demand and what changed included; and what people
// read of each.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { type Deliverable, documentFormats, type Language } from '../../src/model/index.ts';
import { changedSince, changesView } from '../../src/usecases/changes/changed-since.ts';
import { makeDocuments } from '../../src/usecases/documents/documents.ts';
import { documentsOf } from '../../src/usecases/documents/documents-of.ts';
import { readAndCheck } from '../../src/usecases/read-and-check.ts';
import { home } from '../house/sources.ts';

export const examples = ['montfort', 'roche-aux-fees'] as const;
export type Example = (typeof examples)[number];
const today = '2026-11-28';

/** As the example stood before its last actions: one is not yet there, and another was not decided. */
function earlier(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-every-'));
  cpSync(root, join(folder, 'avant'), { recursive: true });
  const file = join(folder, 'avant/project.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^step: .*$/m, 'step: diagnostic'));
  return folder;
}

export async function everyDocument(example: Example, language: Language): Promise<readonly Deliverable[]> {
  const root = join(home, 'examples', example);
  const { workspace, checked } = readAndCheck(root, { today });
  const { project } = checked;
  if (project === null) throw new Error(`${example} does not read`);
  const changed = await changedSince({ root, project }, 'avant', { cwd: earlier(root), today, language });
  const { files, faults, problems } = await makeDocuments(
    { project, workspace, today },
    documentsOf({ project: root }).ofProject,
    {
      ...{ language, formats: documentFormats, changes: changesView(changed, language) },
    },
  );
  if (faults.length + problems.length > 0) throw new Error(JSON.stringify([faults, problems]));
  return files;
}

const decoded = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&quot;|&apos;/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Texts of one paragraph belong together, whatever dresses them; those of two do not. */
const paragraphsOf = (xml: string): string =>
  [...xml.matchAll(/<(?:w:t|a:t|t|c:v)(?: [^>]*)?>([^<]*)<\/|<w:(?:tab|br)\/>|<\/(?:w:p|a:p|si|c:pt)>|(?<=\s)descr="([^"]*)"/g)]
    .map(([all, text, told]) => text ?? (told === undefined ? (all.endsWith('>') ? '\n' : '') : `${told}\n`))
    .join('');

/** The sheets of a workbook that are shown, the texts that they share, and what else it draws. */
function shownParts(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const hidden = [...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet [^>]*\/>/g)].flatMap(
    ([sheet], at) =>
      sheet.includes('state="hidden"') || sheet.includes('state="veryHidden"') ? [`xl/worksheets/sheet${at + 1}.xml`] : [],
  );
  return Object.keys(parts).filter((name) => !hidden.includes(name));
}

const READ =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes)|ppt\/(?:slides\/[^/]+|notesSlides\/[^/]+)|xl\/(?:sharedStrings|worksheets\/[^/]+|drawings\/[^/]+)|(?:word|ppt|xl)\/charts\/[^/]+)\.xml$/;

/** Line by line what people read of a document, or hear of it who cannot see: what a workbook keeps on a sheet that is not shown stands apart. */
export function readOf({ path, bytes }: Pick<Deliverable, 'path' | 'bytes'>): string {
  if (/\.(?:docx|pptx|xlsx)$/.test(path)) {
    const parts = unzipSync(bytes);
    const texts = shownParts(parts).flatMap((name) => {
      const part = parts[name];
      return part && READ.test(name) ? paragraphsOf(strFromU8(part)) : [];
    });
    return decoded(texts.join('\n'));
  }
  const text = strFromU8(bytes);
  if (!path.endsWith('.html')) return text;
  const seen = text
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '\n')
    .replace(/<[^>]*?(?:(?:alt|title|aria-label|data-head)="([^"]*)"[^>]*)?>/g, '\n$1\n');
  return decoded(seen);
}
