// Sentences are typed plain; the spaces that hold words together are known in one place, and set on the way to what runs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { isOfWords, typesetter } from '../../bin/typeset.js';
import { usage } from '../../src/wording/faults/usage.ts';
import { home, sources } from './sources.ts';

const noBreak = /[\u00a0\u202f]|\\u00a0|\\u202f|\\xa0|\\u\{(?:a0|202f)\}|&nbsp;|&#(?:160|8239|xa0|x202f);/i;
const place = 'src/values/words/typeset.ts';
const ofWords = sources.filter(({ path }) => isOfWords(`/${path}`));

interface Typed {
  readonly text: string;
  /** `code`: a pattern. */
  readonly language: 'fr' | 'en' | 'code' | null;
}

const languageOf = (name: string): 'fr' | 'en' | null =>
  /^(?:fr|french)$|Fr$/.test(name) ? 'fr' : /^(?:en|english)$|En$/.test(name) ? 'en' : null;

/** What is typed in a source, piece by piece, with the language where a name around it says one. */
function typedIn(path: string, source: string): readonly Typed[] {
  const found: Typed[] = [];
  const walk = (node: unknown, language: 'fr' | 'en' | null): void => {
    if (Array.isArray(node)) for (const one of node) walk(one, language);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const of = (key: string): unknown => Reflect.get(node, key);
    const name = Reflect.get(Object(of('key') ?? of('id')), 'name');
    const inner = (typeof name === 'string' && languageOf(name)) || language;
    const [type, value] = [of('type'), of('value')];
    if (type === 'Literal' && of('regex')) found.push({ text: String(of('raw')), language: 'code' });
    else if (type === 'Literal' && typeof value === 'string') found.push({ text: value, language });
    else if (type === 'TemplateElement') found.push({ text: String(Reflect.get(Object(value), 'raw')), language });
    for (const [key, one] of Object.entries(node)) if (key !== 'value' || type !== 'Literal') walk(one, inner);
  };
  const whole = /-(fr|en)\.ts$/.exec(path)?.[1];
  walk(parseSync(path, source).program, whole === 'fr' || whole === 'en' ? whole : null);
  return found;
}

test('no source but one holds a no-break space, in any form', () => {
  expect(sources.filter(({ path, text }) => path !== place && noBreak.test(text)).map(({ path }) => path)).toEqual([]);
  expect(sources.find(({ path }) => path === place)?.text).toMatch(noBreak);
});

test('plurals have one rule, and both forms are typed whole', () => {
  const own = sources.filter(({ text }) =>
    /(?:> 1|=== 1|>= 2|!== 1) \? '(?:e?s|x|nt|ies|y)?' : '(?:e?s|x|nt|ies|y)?'/.test(text),
  );
  expect(own.map(({ path }) => path)).toEqual([]);
});

test('setting the spaces changes French alone: no pattern, and no English', async () => {
  const typeset = await typesetter();
  const typed = ofWords.flatMap(({ path, text }) => typedIn(path, text).map((one) => ({ ...one, path })));
  const set = typed.filter(({ text }) => typeset(text) !== text);
  expect(set.filter(({ language }) => language === 'code' || language === 'en')).toEqual([]);
  expect(set.length).toBeGreaterThan(1000);
});

test('English is plain: none of the turns that French lends it', () => {
  const turns = /\b(?:shall|whereof|thereof|hereby|(?:is|are) wanted|brought in|bring in|one by one|speaks? of|answers to “)\b/i;
  // A name that files of answers may still call it by.
  const known = 'bring in a plan';
  const typed = ofWords.flatMap(({ path, text }) => typedIn(path, text).map((one) => ({ ...one, path })));
  const old = typed.filter(({ text, language }) => language === 'en' && turns.test(text) && text !== known);
  expect(old.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
});

test('what is said has its spaces, what it is said of keeps its own', () => {
  expect(usage.fr.says('path-not-found', { path: 'a : b' })).toBe('«\u00a0a : b\u00a0» n’existe pas.');
});

test('an article of law is written as Légifrance writes it: L. 1111-10', () => {
  const read = ['src', 'templates', 'schemas', 'docs', 'examples'].flatMap((folder) =>
    readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|yaml|json|md)$/.test(path))
      .map((path) => join(folder, path)),
  );
  const glued = read.filter((path) => /\b[LRD]\d{3,4}-\d/.test(readFileSync(join(home, path), 'utf8')));
  expect(glued).toEqual([]);
});
