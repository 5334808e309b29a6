// Paths as they are written: with forward slashes and without detours, and those that lead outside.

export function normalPath(path: string): string {
  const kept: string[] = [];
  for (const name of path.replaceAll('\\', '/').split('/')) {
    if (name === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (name !== '.' && (name !== '' || kept.length === 0)) kept.push(name);
  }
  return kept.join('/');
}

/** What stays on this computer: names, contact details, true counts. `path` starts from the project. */
export const isPrivate = (path: string): boolean => path.startsWith('.private/');

// The name of a part of an archive that whoever unpacks the file would write somewhere else.

/** Absolute, of another disk or machine, or climbing by `..`; a zero ends a name for some programs and not for others. */
export const leadsOutside = (name: string): boolean => /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
