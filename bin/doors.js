// Rooms are entered by their doors in the sources; in what runs each import goes to the file behind, so that a command loads what it uses alone.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isOfWords, typesetter } from './typeset.js';

const listed = (names) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [given, shown = given] = name.split(/\s+as\s+/);
      return { given, shown };
    });

const IMPORTS = /^import \{([^{}]*)\} from '(\.[^']*\/index\.ts)';/gm;
const PASSED = /^export \{([^{}]*)\} from '(\.[^']*)';/gm;
const ALL = /^export \* from '(\.[^']*)';/gm;
const OWN = /^export (?:async )?(?:function\*?|const|class|let) ([\w$]+)/gm;

/** By file: the names that it gives, each with the file that makes it and its name there. */
const doors = new Map();

function namesOf(path) {
  const known = doors.get(path);
  if (known !== undefined) return known;
  const names = new Map();
  doors.set(path, names);
  const text = readFileSync(path, 'utf8');
  for (const [, given] of text.matchAll(OWN)) names.set(given, { path, name: given });
  for (const [, list, from] of text.matchAll(PASSED))
    for (const { given, shown } of listed(list)) names.set(shown, madeBy(resolve(dirname(path), from), given));
  for (const [, from] of text.matchAll(ALL))
    for (const [given, made] of namesOf(resolve(dirname(path), from))) if (!names.has(given)) names.set(given, made);
  return names;
}

const madeBy = (path, name) => (path.endsWith('.ts') ? namesOf(path).get(name) : undefined) ?? { path, name };

/** The source with each import from a door as one from the file behind. Types are no code: what is imported for them alone goes. */
function throughDoors(text, path) {
  return text.replace(IMPORTS, (_, list, from) =>
    listed(list)
      .map(({ given, shown }) => {
        const { path: made, name } = madeBy(resolve(dirname(path), from), given);
        return `import { ${name} as ${shown} } from ${JSON.stringify(made)};`;
      })
      .join(' '),
  );
}

/** For esbuild: the sources as they run, their words set. */
export const readSources = {
  name: 'read-sources',
  setup({ onLoad, onStart }) {
    onStart(() => doors.clear());
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = readFileSync(path, 'utf8');
      return { contents: throughDoors(isOfWords(path) ? (await typesetter())(text) : text, path), loader: 'ts' };
    });
  },
};
