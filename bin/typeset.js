// The rooms of words are typed with plain spaces: their French gets the spaces of its typography here, once, on the way to what runs.
// The whole source is set, as a program reads a no-break space outside of its strings like any other.
import { readFileSync } from 'node:fs';

const place = new URL('../src/values/words/typeset.ts', import.meta.url);
let made;

async function read() {
  const { transform } = await import('esbuild');
  const { code } = await transform(readFileSync(place, 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** The function of src/values/words/typeset.ts. */
export async function typesetter() {
  made ??= read();
  return (await made).typeset;
}

/** Whether sentences are typed in a file: what is made from the schemas holds none. */
export const isOfWords = (path) =>
  /[\\/]src[\\/](?:wording|asking|rendering[\\/]expressions[\\/]functions)[\\/].*\.ts$/.test(path) &&
  !/[\\/]generated[\\/]/.test(path);

/** For Vitest, which runs the sources. */
export const setWordsInTests = {
  name: 'set-words',
  enforce: 'pre',
  transform: async (text, id) => (isOfWords(id) ? { code: (await typesetter())(text), map: null } : undefined),
};
