// Every file of a project against its schema: those that are sound, and what is wrong with the others.

import { currentFormat, isFormat, type Problem, type Rest, tooManyProblems, type Workspace } from '../../model/index.ts';
import { isRecord, nearest } from '../../values/index.ts';
import { hiddenOf, mostShown } from '../capped.ts';
import { checkStructure, type SoundFile } from './check-structure.ts';
import { type SoundPart, soundPart } from './sound-part.ts';

type Found = Omit<Problem, 'severity'>;

/** Where a file of a misread name might have belonged. */
const usualNames = [
  'project.yaml',
  'actors.yaml',
  'launch.yaml',
  'diagnostic.yaml',
  'needs.yaml',
  'axes.yaml',
  'criteria.yaml',
  'plan.yaml',
  'indicators.yaml',
  'communication.yaml',
];

export interface Structure {
  readonly sound: readonly SoundFile[];
  /** Of the others, what is left once what is wrong is put aside; and how it was come by, by the path of the file. */
  readonly partial: readonly SoundFile[];
  readonly parts: ReadonlyMap<string, SoundPart>;
  readonly found: readonly Found[];
}

// The schema just accepted the data: this is the door where it gets its type.
const isSound = (file: { readonly kind?: unknown }): file is SoundFile => file.kind !== undefined;

/** What is said to be missing or empty may stand where the parser lost the thread. */
const isLost = ({ code, at, found: { key } }: Found, rest: Rest | undefined): boolean =>
  rest !== undefined &&
  (rest.lines.includes(at.line) ||
    (code === 'structure/missing-key' && (rest.lost?.some((keys) => keys.at(-1) === key) ?? true)));

const top = (path: string) => ({ path, line: 1, column: 1 });

/** A project of another format: its files have other places and keys, of which nothing can be said. */
function otherFormat({ files, places }: Workspace): Found | null {
  const data = files.find(({ path }) => path === 'project.yaml')?.data;
  const format: unknown = Object(data)['format'];
  if (!isFormat(format) || format === currentFormat) return null;
  const at = places.value(Object(data), 'format');
  return { code: 'structure/unknown-format', at, found: { key: 'format', value: format, current: currentFormat } };
}

export function readStructure(workspace: Workspace): Structure {
  const { files, places } = workspace;
  const other = otherFormat(workspace);
  if (other !== null) return { sound: [], partial: [], parts: new Map(), found: [other] };
  const sound: SoundFile[] = [];
  const partial: SoundFile[] = [];
  const parts = new Map<string, SoundPart>();
  const found: Found[] = [];
  const strays = files.filter(({ kind, faults }) => kind === undefined && faults.length === 0).map(({ path }) => path);
  for (const path of strays.slice(0, mostShown))
    found.push({ code: 'file/unknown-place', at: top(path), found: { nearest: nearest(path, usualNames) } });
  if (strays.length > mostShown)
    found.push({
      code: tooManyProblems,
      at: top(strays[mostShown] ?? ''),
      found: hiddenOf('warning', strays.length - mostShown),
    });
  for (const file of files) {
    found.push(...file.faults);
    const { kind, path, rest, data = null } = file;
    if (kind === undefined || (data === null && rest === undefined && file.faults.length > 0)) continue;
    const read = rest?.data ?? data;
    const faults = checkStructure({ ...file, data: read }, kind, places).filter((fault) => !isLost(fault, rest));
    // A text that does not parse is mended by hand first.
    found.push(...(rest ? faults.map(({ fix: _, ...fault }) => fault) : faults));
    if (rest === undefined && faults.length === 0 && isSound(file)) sound.push(file);
    const part = (rest || faults.length > 0) && rest?.lost !== null && isRecord(read) ? soundPart(path, kind, read, rest) : null;
    const left = part && { path, kind, data: part.data };
    if (part === null || left === null || !isSound(left)) continue;
    partial.push(left);
    parts.set(path, part);
  }
  return { sound, partial, parts, found };
}
