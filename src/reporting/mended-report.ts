// What was corrected, line by line.
import type { MendedFile } from '../model/index.ts';
import { mending } from '../wording/changes.ts';
import { visible } from '../wording/visible.ts';
import { paint } from './paint.ts';

interface Shown {
  readonly root: string;
  readonly file: MendedFile;
  /** Somebody changed the file meanwhile: nothing was written. */
  readonly isRefused: boolean;
}
interface Style {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
  /** A diff has shown the lines. */
  readonly dryRun: boolean;
}

export function mendedReport(files: readonly Shown[], { language, colour, dryRun }: Style): string {
  const words = mending[language];
  const ink = paint(colour);
  const linesFor = ({ root, file: { path, mends }, isRefused }: Shown): readonly string[] => {
    const place = ink.bold(visible(root === '.' ? path : `${root}/${path}`));
    if (isRefused) return [`${ink.yellow('!')} ${place}  ${words.refused}`];
    const width = String(Math.max(...mends.map(({ line }) => line))).length;
    const lines = [...mends]
      .sort((a, b) => a.line - b.line)
      .map(({ line, key, was, now }) => {
        const change = was === '\t' ? words.tabs : `${ink.red(visible(was))} → ${ink.green(visible(now))}`;
        const of = key === '' || key === was ? '' : `${visible(key)}: `;
        return `  ${ink.dim(String(line).padStart(width))}  ${of}${change}`;
      });
    return [place, ...lines];
  };
  const done = files.filter(({ isRefused }) => !isRefused);
  const count = done.reduce((sum, { file }) => sum + file.mends.length, 0);
  const summary = `${words.summary(count, done.length, dryRun)}\n`;
  if (dryRun || files.length === 0) return summary;
  return `${files.flatMap(linesFor).join('\n')}\n${done.length > 0 ? summary : ''}\n`;
}
