// What was laid out, and what to do next.
import { reports } from '../wording/reports.ts';
import { paint } from './paint.ts';

interface Laid {
  readonly path: string;
  readonly what: 'made' | 'unchanged' | 'kept';
}
interface Style {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
  readonly dryRun: boolean;
}

/** Files that people do not open are told by their folder. */
function folded(files: readonly Laid[]): { readonly path: string; readonly what: Laid['what']; readonly count: number }[] {
  const lines = new Map<string, { path: string; what: Laid['what']; count: number }>();
  for (const { path, what } of files) {
    const shown = path.startsWith('.jalon/') ? path.slice(0, path.lastIndexOf('/') + 1) : path;
    const known = lines.get(`${shown} ${what}`);
    lines.set(`${shown} ${what}`, { path: shown, what, count: (known?.count ?? 0) + 1 });
  }
  return [...lines.values()];
}

/** `dir` as it was typed; `territory` is the one that was found, on one line. */
export function initReport(
  dir: string,
  territory: string | null,
  files: readonly Laid[],
  { language, colour, dryRun }: Style,
): string {
  const ink = paint(colour);
  const { init: words, render } = reports[language];
  const full = (path: string): string => (dir === '.' ? path : `${dir.replace(/\/+$/, '')}/${path}`);
  const lines = folded(files).map(({ path, what, count }) => {
    const shown = path.endsWith('/') ? `${full(path)} (${count})` : full(path);
    if (what !== 'made') return ink.dim(`  = ${shown}  ${words.already}`);
    return `  ${ink.green('+')} ${shown}${dryRun ? `  ${render.would}` : ''}`;
  });
  const made = files.some(({ what }) => what === 'made');
  const heading = made && !dryRun ? [ink.bold(`${words.made} ${dir}`)] : [];
  const next = made && !dryRun ? ['', words.next, ...words.steps(dir).map((step) => `  ${step}`)] : [];
  return [...heading, ...(territory === null ? [] : [territory]), ...lines, ...(made ? next : [words.nothing]), ''].join('\n');
}
