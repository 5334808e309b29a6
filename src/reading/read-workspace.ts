// One project's folder, read whole and judged by nobody yet.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, SourceFile, TextBlock, Workspace } from '../model/index.ts';
import { decode, largestFile } from './decode.ts';
import { kindOfFile } from './kind-of-file.ts';
import { placesOf } from './places.ts';
import { readYaml } from './read-yaml.ts';
import { walk } from './walk.ts';

const failed = (
  path: string,
  code: string,
  found: Fault['found'] = {},
  line = 1,
  column = 1,
): { data: null; text: string; faults: Fault[] } => ({
  data: null,
  text: '',
  faults: [{ code, at: { path, line, column }, found }],
});

function readSource(root: string, path: string): { data: unknown; text: string; faults: readonly Fault[] } {
  const full = join(root, path);
  try {
    const { size } = statSync(full);
    if (size > largestFile) return failed(path, 'file/too-large', { size, largest: largestFile });
    const decoded = decode(readFileSync(full));
    if ('fault' in decoded) return failed(path, decoded.fault.code, {}, decoded.fault.line, decoded.fault.column);
    return { text: decoded.text, ...readYaml(path, decoded.text) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return failed(path, 'file/not-readable', { reason: String(error.code) });
    throw error;
  }
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** A folder with `project.yaml`, as data, texts and places. Files that cannot be read carry their fault; the others are read all the same. */
export function readWorkspace(root: string): Workspace {
  const paths = walk(root);
  const read = paths
    .filter((path) => isYaml(path) && !path.startsWith('templates/'))
    .map((path) => ({ path, kind: kindOfFile(path), ...readSource(root, path) }));
  const texts = paths
    .map((path) => ({ path, match: /^texts\/([^/]+)\/[^/]+\.md$/.exec(path) }))
    .flatMap(({ path, match }): TextBlock[] => {
      const decoded = match?.[1] ? decode(readFileSync(join(root, path))) : { fault: null };
      return match?.[1] && 'text' in decoded
        ? [{ deliverable: match[1], path, text: decoded.text.replace(/\r\n?/g, '\n').trim() }]
        : [];
    });
  return {
    root,
    files: read.map(({ path, kind, data, faults }): SourceFile => ({ path, kind, data, faults })),
    texts,
    templates: paths.filter((path) => path.startsWith('templates/')).map((path) => path.slice('templates/'.length)),
    places: placesOf(read),
  };
}
