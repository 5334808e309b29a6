// What was written in a project: when, by whom, with which command, in which files; and what taking it back did.
import { changeLog } from '../wording/changes.ts';
import { quoted } from '../wording/quoted.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

/** A change as it is told. */
export interface ToldChange {
  readonly id: string;
  /** In the time of this computer: `15 janvier 2026, 14 h 20`. */
  readonly moment: string;
  readonly command: string;
  readonly who: string;
  readonly isUndone: boolean;
  /** How many changes it took back; null when it is none of that kind. */
  readonly undoes: number | null;
  readonly isRedo: boolean;
  readonly files: readonly { readonly path: string; readonly what: 'made' | 'changed' | 'removed' }[];
}

interface Style {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
}

/** Files of one change that are named. */
const few = 6;

export function changeLogReport(changes: readonly ToldChange[], keptFor: number, { language, colour }: Style): string {
  const words = changeLog[language];
  const ink = paint(colour);
  if (changes.length === 0) return `${words.none}\n`;
  const lines = changes.flatMap(({ id, moment, command, who, isUndone, undoes, isRedo, files }) => {
    const what =
      undoes !== null ? words.undoes(undoes) : isRedo ? words.redoes : visible(command === '' ? words.program : command);
    const state = isUndone ? `  ${ink.yellow(words.undone)}` : '';
    const named = files.slice(0, few).map((file) => `    ${words.files[file.what]}  ${visible(file.path)}`);
    const more = files.length > few ? [`    ${ink.dim(words.more(files.length - few))}`] : [];
    return [
      '',
      `${ink.bold(moment)}  ${what}${state}  ${ink.dim(`${words.by(visible(who))}, n° ${Number(id)}`)}`,
      ...named,
      ...more,
    ];
  });
  return `${[words.title, ...lines, '', ink.dim(words.how), ink.dim(words.kept(keptFor))].join('\n')}\n`;
}

export interface ToldUndo {
  readonly took: readonly { readonly command: string; readonly moment: string }[];
  readonly files: readonly { readonly path: string; readonly what: 'restored' | 'removed' | 'brought-back' }[];
  readonly edited: readonly string[];
  readonly lost: readonly string[];
  /** It takes back what was taken back. */
  readonly isRedo: boolean;
}

/** `diff`: what somebody changed since, as a unified diff. */
export function undoReport({ took, files, edited, lost, isRedo }: ToldUndo, diff: string, { language, colour }: Style) {
  const words = changeLog[language];
  const ink = paint(colour);
  if (took.length === 0) return { out: `${isRedo ? words.nothingToRedo : words.nothingToUndo}\n`, err: '' };
  if (edited.length > 0) {
    const named = edited.map((path) => `  ${visible(path)}`);
    return { out: diff, err: `${[words.edited, ...named, words.editedHow].join('\n')}\n` };
  }
  if (lost.length > 0) return { out: '', err: `${words.lost(lost.map((path) => quoted(visible(path), language)))}\n` };
  const lines = isRedo
    ? []
    : took.map(({ command, moment }) => words.took(visible(command === '' ? words.program : command), moment));
  const changed = files.map(({ path, what }) => `  ${words.what[what]}  ${visible(path)}`);
  return { out: `${[...lines, ...changed, ...(isRedo ? [] : [ink.dim(words.back)])].join('\n')}\n`, err: '' };
}
