// A project's folder as it was read, before anybody judged it.
import type { FileKind } from './files.ts';
import type { AnswersFile } from './personal-data.ts';
import type { Fix, Places, Position } from './problem.ts';
import type { Ignore } from './settings.ts';

/**
 * One YAML file: `data` is null when it could not be parsed (then `faults` says why); beside data, faults are traps that its author
 * may have fallen into. Null values are dropped: absent and null are the same.
 */
export interface SourceFile {
  readonly path: string;
  readonly kind: FileKind | undefined;
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Of one that could not be parsed, what could be read around the faults: to be judged, and for nothing else. */
  readonly rest?: Rest;
}

export interface Rest {
  readonly data: object;
  /** The keys down to each value that is lost; null when it is not known what is. */
  readonly lost: readonly (readonly string[])[] | null;
  /** The lines, from 1, of which nothing could be read. */
  readonly lines: readonly number[];
  /** Whether something that others may name could be lost. */
  readonly isNameless: boolean;
}

/** What reading itself finds wrong. */
export interface Fault {
  readonly code: string;
  readonly at: Position;
  readonly found: { readonly [name: string]: string | number | Position };
  readonly fix?: Fix;
}

/** A text zone that people write: `texts/<deliverable>/NN-block.md`. */
export interface TextBlock {
  readonly deliverable: string;
  readonly path: string;
  readonly text: string;
}

export interface Workspace {
  readonly root: string;
  readonly files: readonly SourceFile[];
  readonly texts: readonly TextBlock[];
  /** Raw answers to surveys and ballots of residents, which only a purge takes away. */
  readonly answers: readonly AnswersFile[];
  /** Paths of what imports found no place for, word for word: it may name people. */
  readonly aside: readonly string[];
  /** File names in the project's own `templates/`. */
  readonly templates: readonly string[];
  /** File names in the `templates/` of the organisation whose folder the person named. */
  readonly sharedTemplates: readonly string[];
  /** Names of the methods at hand: the shipped ones, the organisation's and the project's own. */
  readonly methods: readonly string[];
  /** The comments that silence a code on a line, in every file and text. */
  readonly ignores: readonly Ignore[];
  /** The settings that `project.yaml` extends, the nearest first; the last may only hold the fault that ends the chain. */
  readonly inherited: readonly SourceFile[];
  /** The rules of the organisation whose folder the person named, in the order of their files. */
  readonly sharedRules: readonly SourceFile[];
  /** `.jalon/known-problems.json`, when there is one. */
  readonly known: SourceFile | null;
  readonly places: Places;
  /** The lines of a file as they are written; none when it is not text. */
  readonly linesOf: (path: string) => readonly string[];
  /** What a text of YAML holds; null when it does not read. */
  readonly yamlIn: (text: string) => unknown;
}

/** What is somebody’s own, the project’s and the organisation’s. */
export const ownTemplates = ({
  templates,
  sharedTemplates,
}: Pick<Workspace, 'templates' | 'sharedTemplates'>): readonly string[] => [...templates, ...sharedTemplates];
