// A workbook that came back without what would bring an error to the project: each such cell or line is told, and the rest goes in.
import { headsOf, layoutNamed, type Merged, type Remark } from '../../importing/index.ts';
import type { Problem, Workspace } from '../../model/index.ts';
import type { Folder } from '../../reading/index.ts';
import { exchange } from '../../wording/exchanges/exchange.ts';
import { type Texts, textIn } from '../changes/assigned.ts';
import { type Foreseen, foresee } from '../changes/foresee.ts';
import { type BroughtBack, type Decisions, revisionsFor, shownValue, tableOf } from './bring-back.ts';
import type { BroughtLine } from './brought-lines.ts';
import { sayIn } from './exchange-words.ts';

type Change = Merged['changes'][number];
type Added = Merged['added'][number];
type Missing = Merged['missing'][number];

interface Over {
  readonly folder: Folder;
  readonly workspace: Workspace;
  readonly today: string;
  /** The files as other changes leave them. */
  readonly texts?: Texts;
}

/** Errors that follow from one another are found one after the other. */
const mostPasses = 10;

export function soundBook(
  brought: BroughtBack,
  decisions: Decisions,
  { folder, workspace, today, texts = new Map() }: Over,
): BroughtBack {
  let sound = brought;
  let before: Foreseen['before'] | undefined;
  for (let pass = 0; pass < mostPasses; pass++) {
    const { revisions, lines } = revisionsFor(sound, decisions, workspace, today, (path) => textIn(folder, texts, path));
    if (revisions.length === 0) return sound;
    const seen = foresee(folder, revisions, { today, over: texts, ...(before && { before }) });
    const { after, problems } = seen;
    before = seen.before;
    const taken = [...sound.merged.changes, ...sound.merged.conflicts.filter((conflict) => decisions.theirs.has(conflict))];
    const changes = new Map<Change, Problem>();
    const added = new Map<Added, Problem>();
    const cited = new Set<Missing>();
    for (const problem of problems) {
      if (problem.severity !== 'error') continue;
      const leaving = sound.merged.missing.find((one) => decisions.removed.has(one) && leadsTo(problem, one));
      if (leaving !== undefined) {
        cited.add(leaving);
        continue;
      }
      const keys = after.workspace.places.keysAt(problem.at) ?? [];
      const found = changesAt(taken, problem.at.path, keys);
      for (const change of found) changes.set(change, problem);
      const line = found.length === 0 ? lineAt(lines, problem, after.workspace) : undefined;
      if (line !== undefined) added.set(line, problem);
    }
    // What no cell brings alone is refused whole, as any change that would bring an error.
    if (changes.size + added.size + cited.size === 0) return sound;
    sound = without(sound, changes, added, cited);
  }
  return sound;
}

const startsWith = (keys: readonly string[], start: readonly (string | number)[]): boolean =>
  start.every((key, at) => keys[at] === String(key));

/** Whether it is a reference that leads nowhere once the line is gone, to it or to a part of it. */
const leadsTo = ({ code, found }: Problem, { now: { id } }: Missing): boolean =>
  code === 'reference/unknown' && id !== null && `${found['id']}/`.startsWith(`${id}/`);

/** Those of the field, else those of the line: an end is wrong because of its start. */
function changesAt(taken: readonly Change[], path: string, keys: readonly string[]): readonly Change[] {
  const ofLine = taken.filter(({ now }) => now.path === path && startsWith(keys, now.pointer));
  const ofField = ofLine.filter(({ now, column }) => {
    const [own, rest] = [column.key.split('.'), keys.slice(now.pointer.length)];
    return startsWith(rest, own.slice(0, rest.length)) && rest.length > 0;
  });
  return ofField.length > 0 ? ofField : ofLine;
}

/** A new line, by the id that it was given. */
function lineAt(lines: readonly BroughtLine[], { at, pointer = '' }: Problem, { files }: Workspace): Added | undefined {
  const own = Object(files.find(({ path }) => path === at.path)?.data).id;
  const ids = [...pointer.split('/'), String(own)];
  return lines.find(({ id }) => id !== null && ids.includes(id))?.line;
}

function without(
  brought: BroughtBack,
  changes: ReadonlyMap<Change, Problem>,
  added: ReadonlyMap<Added, Problem>,
  cited: ReadonlySet<Missing>,
): BroughtBack {
  const { base, merged, remarks, cells } = brought;
  const remark = (change: Change | Added['cells'][number], table: string, because: Problem): Remark => {
    const one = tableOf(base, table);
    const { fields } = headsOf(one, exchange[base.language].sheets, sayIn(base.language), base.names);
    const head = fields[one.columns.findIndex(({ key }) => key === change.column.key)] ?? change.column.key;
    return { code: 'would-break', at: change.at, words: shownValue(change.value, change, base), head, because };
  };
  const told = [
    ...[...changes].map(([change, because]) => remark(change, change.table, because)),
    ...[...added].flatMap(([line, because]) =>
      line.cells.map((cell) => remark(cell, layoutNamed(line.table)?.name ?? line.table, because)),
    ),
  ];
  return {
    ...brought,
    merged: {
      ...merged,
      changes: merged.changes.filter((change) => !changes.has(change)),
      conflicts: merged.conflicts.filter((conflict) => !changes.has(conflict)),
      added: merged.added.filter((line) => !added.has(line)),
      missing: merged.missing.map((one) => (cited.has(one) ? { ...one, isCited: true } : one)),
    },
    remarks: [...remarks, ...told],
    cells: { ...cells, understood: cells.understood - told.length },
  };
}
