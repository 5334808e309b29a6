// jalon log, jalon undo, jalon redo: what was written in a project, and how to take it back.
import { resolve } from 'node:path';
import { type Language, type Revision, UsageError, type World } from '../../model/index.ts';
import { findProjects } from '../../reading/index.ts';
import { changeLogReport, diffReport, type ReportedChange, undoReport } from '../../reporting/index.ts';
import { twoDigits } from '../../values/index.ts';
import { formatDate } from '../../wording/formats.ts';
import {
  type Change,
  changesIn,
  inForce,
  keptFor,
  redo as redoChanges,
  type Undone,
  type UndoTarget,
  undo as undoChanges,
} from '../../writing/index.ts';
import { type CommonOptions, printJson } from './options.ts';

export interface LogOptions extends CommonOptions {
  readonly project?: string;
  /** How many are shown. */
  readonly last?: number;
}

export interface UndoOptions extends CommonOptions {
  readonly project?: string;
  /** A time of today, `14:20`, a day and a time, `2026-01-15 14:20`, or the number of a change. */
  readonly to?: string;
}

/** Changes that are shown unless it is said otherwise. */
const usual = 20;

function rootsAt(path: string, cwd: string): readonly string[] {
  try {
    return findProjects([path], cwd);
  } catch (error) {
    const folder = resolve(cwd, path);
    const isTakenBack = error instanceof UsageError && error.code === 'no-project-here' && changesIn(folder).length > 0;
    if (isTakenBack) return [folder];
    throw error;
  }
}

/** A project, or the folder of one whose beginning was taken back, which can be redone. */
function rootOf(project: string | undefined, { cwd }: World): string {
  const [root, ...others] = rootsAt(project ?? '.', cwd);
  if (root === undefined || others.length > 0) throw new UsageError('one-project', { path: project ?? '.' });
  return root;
}

/** In the time of this computer. */
function momentOf({ at }: Pick<Change, 'at'>, language: Language): string {
  const time = new Date(at);
  const day = `${time.getFullYear()}-${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())}`;
  const hour = `${twoDigits(time.getHours())}${language === 'fr' ? ' h ' : ':'}${twoDigits(time.getMinutes())}`;
  return `${formatDate(day, language)}, ${hour}`;
}

const whatOf = ({ was, next }: Change['files'][number]): 'made' | 'changed' | 'removed' =>
  was === null ? 'made' : next === null ? 'removed' : 'changed';

function reportedOf(change: Change, live: ReadonlySet<string>, language: Language): ReportedChange {
  const { id, command, who, files, undoes, redoes } = change;
  return {
    id,
    moment: momentOf(change, language),
    command,
    who,
    isUndone: undoes === undefined && redoes === undefined && !live.has(id),
    undoes: undoes?.length ?? null,
    isRedo: redoes !== undefined,
    files: files.map((file) => ({ path: file.path, what: whatOf(file) })),
  };
}

export function log(options: LogOptions, world: World): 0 {
  const { lang: language = world.language } = options;
  const all = changesIn(rootOf(options.project, world));
  const live = new Set(inForce(all).map(({ id }) => id));
  const shown = all.toReversed().slice(0, options.last ?? usual);
  if (options.json)
    printJson(
      world,
      'changes',
      shown.map((change) => ({ ...change, isInForce: live.has(change.id) })),
    );
  else
    world.out(
      changeLogReport(
        shown.map((change) => reportedOf(change, live, language)),
        keptFor,
        { language, colour: world.colour },
      ),
    );
  return 0;
}

/** @throws UsageError when it is neither a time nor the number of a change */
function targetOf(typed: string | undefined, root: string, today: string): UndoTarget {
  if (typed === undefined) return null;
  const [, day = today, hour = '', minute = ''] = /^(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2})[:h](\d{2})$/.exec(typed.trim()) ?? [];
  if (hour !== '') {
    const time = new Date(`${day}T${twoDigits(hour)}:${minute}:59.999`);
    if (!Number.isNaN(time.getTime())) return { at: time.toISOString() };
  }
  const found = changesIn(root).find(({ id }) => id === typed.trim() || Number(id) === Number(typed));
  if (found === undefined) throw new UsageError('undo-to', { value: typed });
  return { before: found.id };
}

const textOf = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes);

function tell(undone: Undone, isRedo: boolean, options: UndoOptions, world: World): 0 | 1 {
  const { lang: language = world.language } = options;
  const { changes, meant, files, edited, lost } = undone;
  if (options.json)
    printJson(world, isRedo ? 'redone' : 'undone', { changes, files, edited: edited.map(({ path }) => path), lost });
  else {
    const since = edited.map(({ path, left, now }): Revision => ({ path, before: textOf(left), after: textOf(now) }));
    const diff = diffReport(
      since.map((file) => ({ root: options.project ?? '.', file })),
      { colour: world.colour },
    );
    const took = meant.map((change) => ({ command: change.command, moment: momentOf(change, language) }));
    const { out, err } = undoReport({ took, files, edited: edited.map(({ path }) => path), lost, isRedo }, diff, {
      language,
      colour: world.colour,
    });
    world.out(out);
    world.err(err);
  }
  return edited.length + lost.length > 0 ? 1 : 0;
}

/** 0 when it is done or there is nothing to do, 1 when files were edited since, or what was there is no longer kept: nothing is written then. */
export function undo(options: UndoOptions, world: World): 0 | 1 {
  const root = rootOf(options.project, world);
  return tell(undoChanges(root, targetOf(options.to, root, options.today ?? world.today)), false, options, world);
}

export const redo = (options: UndoOptions, world: World): 0 | 1 =>
  tell(redoChanges(rootOf(options.project, world)), true, options, world);
