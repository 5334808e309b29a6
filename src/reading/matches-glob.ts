// Whether a path is one that a pattern names.

/**
 * `*` stands for any signs of one step of the path; at its start, not for the dot of a hidden name. Two marks go along the text, each forward
 * over one `*` at most once, so that any number of `*` costs at most one length times the other.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const [wanted, steps] = [pattern.split('/'), path.split('/')];
  return wanted.length === steps.length && wanted.every((one, index) => isNamed(one, steps[index] ?? ''));
}

function isNamed(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  let [at, from] = [0, 0];
  /** After the last `*`, and where what it stands for ends so far. */
  let [after, until] = [-1, 0];
  while (from < name.length) {
    if (pattern[at] === '*') {
      at += 1;
      [after, until] = [at, from];
    } else if (pattern[at] === name[from]) {
      at += 1;
      from += 1;
    } else if (after >= 0) {
      until += 1;
      [at, from] = [after, until];
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
