// A command over many projects, in two halves: what each project comes to, in whichever thread, and what is said of them all. And what it
// takes, beside its own options.
import { type Language, type Outcome, UsageError, type World } from '../../model/index.ts';
import { underName } from '../../reporting/index.ts';
import { cores } from '../../running/index.ts';
import type { CheckOptions } from '../../usecases/check-as-asked.ts';
import type { RunContext, Settings } from '../../usecases/work-on.ts';
import type { CommonOptions } from '../commands/options.ts';

const verbIds = ['validate', 'status', 'rank', 'plan', 'render', 'portfolio'] as const;
export type VerbId = (typeof verbIds)[number];
export const isVerb = (id: string): id is VerbId => verbIds.some((one) => one === id);

/** Where projects are looked at from; a thread can be told it. */
export interface Standpoint extends Settings, Pick<World, 'colour' | 'width'> {
  readonly language: Language;
  /** The run has one project in all its parts: more is kept of it. */
  readonly isLone: boolean;
  /** Outcomes are kept in a record, and may be told in another format later. */
  readonly isKept: boolean;
}

/** What is said of one of several projects, under its name. */
export const named = (text: string, { project }: Pick<RunContext, 'project'>, { isLone, colour }: Standpoint): string =>
  isLone || text === '' ? text : underName(text, { project: project.root, colour });

/** Hears what is being made of a project, in this thread. */
export type Hears = (stage: 'document' | 'pdf' | 'proof', of: string) => void;

interface Opened<Result> {
  /** JSON-able. */
  readonly work: (context: RunContext) => Result | Promise<Result>;
  readonly close?: () => void;
}

export interface Verb<Options extends CommonOptions, Result> {
  readonly id: VerbId;
  /** From how many projects on starting threads pays. */
  readonly threadsFrom: number;
  /** Options that only change what is said of outcomes: `jalon merge` may be given others. */
  readonly telling: readonly (keyof Options & string)[];
  /** Outcomes hold text, in a language and a width. */
  readonly speaks: boolean;
  /** Once in each thread: what all its projects need. */
  open(options: Options, at: Standpoint, hears: Hears): Opened<Result>;
  /** It lasts so long that a pipe or a file is told how far it is too. */
  isToldInPipes?(options: Options): boolean;
  /** Another program works for it, and takes one project at a time. */
  isInOneThread?(options: Options): boolean;
  /** Full paths of what all projects share. */
  shared?(options: Options, cwd: string): readonly string[];
  /** The full path of each file that a project was given. */
  outputs?(result: Result, cwd: string): readonly string[];
  tell(outcomes: AsyncIterable<Outcome<Result>>, options: Options, world: World): Promise<number>;
}

/** The half of a verb that threads need. */
export type Work<Result> = Pick<Verb<CommonOptions & CheckOptions, Result>, 'open' | 'outputs'>;

export type AnyVerb = Verb<CommonOptions & CheckOptions, unknown>;

export interface BatchOptions extends CommonOptions, CheckOptions {
  /** How many threads, or as many as the machine has cores. */
  readonly workers?: number | 'auto';
  /** Keeps a record of the run, and takes from it what is done already and has not changed. */
  readonly resume?: boolean;
  /** `2/8`; `auto` or `auto/8`: the part that the machine's scheduler says. */
  readonly shard?: string;
  /** The folder of the record. */
  readonly parts?: string;
}

export const batchKeys = ['workers', 'resume', 'shard', 'parts'] as const satisfies readonly (keyof BatchOptions)[];

/** As asked, else as many as there are cores when there are enough tasks for threads to pay. */
export function threadsFor(workers: BatchOptions['workers'], tasks: number, from: number): number {
  const usual = tasks >= from ? cores() : 1;
  return Math.max(1, Math.min(workers === 'auto' ? cores() : (workers ?? usual), tasks));
}

/** What changes projects, or says other things of them, is done in one go: `others` are such options. */
export function apartFrom(options: BatchOptions, others: Readonly<Record<string, unknown>>): void {
  const one = batchKeys.find((key) => key !== 'workers' && options[key] !== undefined);
  const other = Object.entries(others).find(([, value]) => value !== undefined && value !== false)?.[0];
  if (one && other) throw new UsageError('options-apart', { one: `--${one}`, other });
}
