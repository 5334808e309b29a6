// A path with forward slashes, without detours: `charte/../theme.yaml` is `theme.yaml`.

export function normalPath(path: string): string {
  const kept: string[] = [];
  for (const name of path.replaceAll('\\', '/').split('/')) {
    if (name === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (name !== '.' && (name !== '' || kept.length === 0)) kept.push(name);
  }
  return kept.join('/');
}
