// One project's folder, read whole and judged by nobody yet.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile, TextBlock, Workspace } from '../model/index.ts';
import { decode } from './decode.ts';
import { ignoresIn } from './ignores.ts';
import { kindOfFile } from './kind-of-file.ts';
import { placesOf } from './places.ts';
import { methodNames } from './read-method.ts';
import { readInherited, readKnown } from './read-settings.ts';
import { readSource } from './read-source.ts';
import { walk } from './walk.ts';

/** A name that starts with a dot is another tool's: `.gitlab-ci.yml`. */
const isYaml = (path: string): boolean => /(?:^|\/)[^./][^/]*\.ya?ml$/i.test(path);

/** The text is let go: places keep it. */
const bare = ({ path, kind, data, faults }: SourceFile): SourceFile => ({ path, kind, data, faults });

/**
 * A folder with `project.yaml`, as data, texts and places. Files that cannot be read carry their fault; the others are read all the same.
 * `instead`: by path, texts that are not on the disk yet, read in place of what it holds.
 */
export function readWorkspace(root: string, instead: ReadonlyMap<string, string> = new Map()): Workspace {
  const paths = walk(root);
  const read = paths
    .filter((path) => isYaml(path) && !path.startsWith('templates/'))
    .map((path) => ({ path, kind: kindOfFile(path), ...readSource(root, path, instead.get(path)) }));
  const texts = paths
    .map((path) => ({ path, match: /^texts\/([^/]+)\/[^/]+\.md$/.exec(path) }))
    .flatMap(({ path, match }): TextBlock[] => {
      const decoded = match?.[1] ? decode(readFileSync(join(root, path))) : { fault: null };
      return match?.[1] && 'text' in decoded
        ? [{ deliverable: match[1], path, text: decoded.text.replace(/\r\n?/g, '\n').trim() }]
        : [];
    });
  const templates = paths.filter((path) => path.startsWith('templates/')).map((path) => path.slice('templates/'.length));
  const inherited = readInherited(
    root,
    read.find(({ path }) => path === 'project.yaml'),
  );
  const known = readKnown(root);
  const written = [...read, ...inherited, ...(known ? [known] : [])];
  return {
    root,
    files: read.map(bare),
    texts,
    templates,
    methods: methodNames(templates),
    ignores: [...read, ...texts].flatMap(({ path, text }) => ignoresIn(path, text)),
    inherited: inherited.map(bare),
    known: known && bare(known),
    places: placesOf(written),
    linesOf: (wanted) => written.find(({ path }) => path === wanted)?.text.split(/\r\n|\n|\r/) ?? [],
  };
}
