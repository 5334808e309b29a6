// What became of the format of each project.
import type { Language, Revision, UsageError } from '../model/index.ts';
import { migrationWords } from '../wording/changes.ts';
import { usage } from '../wording/usage.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

export interface MigratedOne {
  readonly root: string;
  /** Formats; null when the project could not be brought forward, for the reason of `fault`. */
  readonly from: number | null;
  readonly to: number | null;
  readonly revisions: readonly Revision[];
  readonly fault: Pick<UsageError, 'code' | 'values'> | null;
}

interface Style {
  readonly language: Language;
  readonly colour: 0 | 1 | 2 | 3;
  readonly dryRun: boolean;
}

/** One line a project; then, of several, how many. */
export function migrationReport(all: readonly MigratedOne[], { language, colour, dryRun }: Style): string {
  const ink = paint(colour);
  const words = migrationWords[language];
  const lines = all.map(({ root, from, to, revisions, fault }) => {
    const name = ink.bold(visible(root));
    if (fault !== null) return `${ink.red('✗')} ${name}  ${usage[language].says(fault.code, fault.values)}`;
    if (from === to) return `${ink.green('✓')} ${name}  ${words.already(to ?? 0)}`;
    const files = revisions.filter(({ from: origin }) => origin === undefined).length;
    const sign = dryRun ? '·' : ink.green('✓');
    return `${sign} ${name}  ${(dryRun ? words.would : words.done)(from ?? 0, to ?? 0, files)}`;
  });
  const failed = all.filter(({ fault }) => fault !== null).length;
  const changed = all.filter(({ from, to, fault }) => fault === null && from !== to);
  const next = changed.length > 0 && !dryRun ? [words.next(changed.map(({ root }) => root))] : [];
  const tally = all.length > 1 ? [words.tally(changed.length, all.length - changed.length - failed, failed, dryRun)] : [];
  return `${[...lines, ...tally, ...next].join('\n')}\n`;
}
