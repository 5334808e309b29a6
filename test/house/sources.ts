// The source files as the house tests see them.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const home = fileURLToPath(new URL('../../', import.meta.url));

const below = (folder: string): string[] =>
  readdirSync(home + folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

export interface Source {
  /** From the package's root. */
  readonly path: string;
  /** First folder under src, two for the rooms of project/; the file's own name when it stands at the top. */
  readonly room: string;
  readonly text: string;
  /** What it imports, types and late imports too. */
  readonly imports: readonly string[];
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** The room in which a file of src/ stands. */
export function roomOf(path: string): string {
  const [, first = '', second = '', ...rest] = path.split('/');
  return first === 'project' && rest.length > 0 ? `project/${second}` : first;
}

export const sources: readonly Source[] = below('src')
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('/generated/'))
  .map((path) => {
    const text = readFileSync(home + path, 'utf8');
    const imports = [...text.matchAll(importPattern)].map(([, plain, late, bare]) => plain ?? late ?? bare ?? '');
    return { path, room: roomOf(path), text, imports };
  });
