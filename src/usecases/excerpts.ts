// The line of each problem, taken while the text of its file is at hand.
import type { Problem, Workspace } from '../model/index.ts';

/** Past this length, in UTF-16 units, a line is not one that people read. */
const longestLine = 5000;

/** Of a file outside the project nothing is shown, though it may be read. */
const isOutside = (path: string): boolean => /^(?:\.\.(?:[/\\]|$)|[/\\]|[A-Za-z]:)/.test(path);

/** The same problems, each with the line where it stands. A file is cut into lines once, and only when it has a problem. */
export function withExcerpts(problems: readonly Problem[], { linesOf }: Pick<Workspace, 'linesOf'>): readonly Problem[] {
  const files = new Map<string, readonly string[]>();
  const lineAt = ({ path, line }: Problem['at']): string => {
    const lines = files.get(path) ?? (isOutside(path) ? [] : linesOf(path));
    files.set(path, lines);
    return lines[line - 1] ?? '';
  };
  return problems.map((problem) => {
    const line = lineAt(problem.at);
    // A copy: a slice would keep the whole text of its file in memory.
    return line.trim() === '' || line.length > longestLine ? problem : { ...problem, excerpt: structuredClone(line) };
  });
}
