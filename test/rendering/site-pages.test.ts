/** The public site of several pages: each leads to the others, brings its own policy, and tells the same as the data beside it. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Deliverable } from '../../src/model/index.ts';
import { checkPage } from '../../src/rendering/accessibility/index.ts';
import { checkTemplate } from '../../src/rendering/index.ts';
import { withContentPolicy } from '../../src/rendering/text/index.ts';
import { makeDocuments } from '../../src/usecases/documents/documents.ts';
import { documentsOf } from '../../src/usecases/documents/documents-of.ts';
import { readAndCheck } from '../../src/usecases/read-and-check.ts';
import { home } from '../house/sources.ts';
import { shippedSource } from './shipped-templates.ts';

const today = '2026-11-28';
const textOf = ({ bytes }: Pick<Deliverable, 'bytes'>): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, what = '']) => what);

async function made(): Promise<readonly Deliverable[]> {
  const { workspace, checked } = readAndCheck(`${home}/examples/roche-aux-fees`, { today });
  if (checked.project === null) throw new Error('no project');
  const kinds = documentsOf({ project: home }).ofProject.filter(({ id }) => id === 'site-pages');
  return (await makeDocuments({ project: checked.project, workspace, today }, kinds, {})).files;
}

let files: readonly Deliverable[] = [];
beforeAll(async () => {
  files = await made();
});
const pages = () => files.filter(({ path }) => path.endsWith('.html'));
const named = (name: string): string => {
  const file = files.find(({ path }) => path === `habitants/site-pages/${name}`);
  if (!file) throw new Error(name);
  return textOf(file);
};

test.each(['site-actions.fr.html', 'site-actions.en.html', 'site-widget.fr.html', 'site-widget.en.html'])(
  '%s is sound',
  (name) => {
    expect(checkTemplate(shippedSource(name), name.includes('.fr.') ? 'fr' : 'en')).toEqual([]);
  },
);

describe('the folder', () => {
  it('has an index, a widget, tables, a diary and a page for each action, in both languages', () => {
    const names = files.map(({ path }) => path.replace('habitants/site-pages/', '')).sort();
    expect(names.filter((name) => !name.startsWith('actions/'))).toEqual([
      ...['actions-en.csv', 'actions.csv', 'calendar-en.ics', 'calendar.ics', 'en.html', 'index.html'],
      ...['indicators-en.csv', 'indicators.csv', 'widget-en.html', 'widget.html'],
    ]);
    expect(names.filter((name) => name.startsWith('actions/'))).toHaveLength(36);
  });

  it('has no link that leads nowhere', () => {
    const ids = new Map(files.map((file) => [file.path, new Set(found(textOf(file), /\sid="([^"]+)"/g))]));
    for (const page of pages())
      for (const href of found(textOf(page), /\shref="([^"]*)"/g)) {
        const [path = '', hash] = href.split('#');
        const target = path === '' ? page.path : posix.join(posix.dirname(page.path), path);
        const isWhole = hash === undefined || ids.get(target)?.has(hash) === true || hash.startsWith('weather-');
        expect([page.path, href, ids.has(target), isWhole]).toEqual([page.path, href, true, true]);
      }
  });

  it('brings with each page a policy that names its styles and its script, and nothing that is elsewhere', () => {
    for (const page of pages().map(textOf)) {
      const [policy = '', ...others] = found(page, /http-equiv="Content-Security-Policy" content="([^"]*)"/g);
      expect(others).toEqual([]);
      expect(policy).toMatch(/^default-src 'none'; style-src (?:'sha256-[^']{44}' ?)+; img-src data:; /);
      expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
      expect(found(page, /(https?:\/\/[^"'\s<]*)/g).filter((url) => url !== 'http://www.w3.org/2000/svg')).toEqual([]);
      expect(page).not.toMatch(/\sstyle="|\son[a-z]+="/);
    }
  });

  it('is for everyone, and light', () => {
    for (const { path, bytes } of pages()) {
      expect([path, checkPage(textOf({ bytes }), path, 'html')]).toEqual([path, []]);
      const most = path.includes('/actions/') ? 22_000 : path.includes('widget') ? 32_000 : 160_000;
      expect([path, bytes.length < most]).toEqual([path, true]);
    }
  });

  it('tells on the page of an action what happened to it, the latest first, and no id', () => {
    const page = named('actions/AC-013.html');
    const [history = ''] = found(page, /<ol class="history">([\s\S]*?)<\/ol>/g);
    const events = found(history, /<li>([\s\S]*?)<\/li>/g).map((text) =>
      text
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    expect(events).toContainEqual(
      expect.stringMatching(/^26 juin 2025 · Décision Comité de pilotage .*, approuvé : Reporter la téléconsultation/),
    );
    expect(events).toContainEqual(expect.stringMatching(/^26 juin 2025 · Plan modifié Action reportée pour 2025 : /));
    expect(events).toContainEqual(expect.stringMatching(/^décembre 2024 · Étape franchie Étude rendue$/));
    expect(events.at(-1)).toBe('septembre 2024 · Début de l’action');
    expect(history).not.toMatch(/\b[A-Z]{2}-\d/);
  });

  it('says in English which texts are in French', () => {
    const page = named('actions/AC-013-en.html');
    expect(page).toContain('The project’s own texts are in French.');
    expect(page).toMatch(/<h1 lang="fr">/);
    expect(named('actions/AC-013.html')).not.toMatch(/ lang="fr"(?! hreflang)(?!>\n<head)/);
  });

  it('gives tables that spreadsheets of each language open, and formulas as texts', () => {
    const [french, english] = [named('actions.csv'), named('actions-en.csv')];
    expect(french).toMatch(/^\ufeffNuméro;Action;Axe;/);
    expect(english).toMatch(/^\ufeffNumber,Action,Axis,/);
    expect(french.trimEnd().split('\r\n')).toHaveLength(19);
    expect(french).not.toMatch(/(?:^|[;\n])[=+@]/);
  });

  it('gives a diary of public dates alone', () => {
    const events = found(named('calendar.ics'), /CATEGORIES:(.*)\r/g);
    for (const kind of events)
      expect(['jalon', 'réunion', 'étape', 'atelier', 'enquête', 'date fixe', 'évaluation']).toContain(kind);
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const again = await made();
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    expect(again.every(({ bytes }, index) => Buffer.from(bytes).equals(files[index]?.bytes ?? new Uint8Array()))).toBe(true);
  });
});

describe('the policy of a page', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policyOf = (html: string) => found(withContentPolicy(html), /Content-Security-Policy" content="([^"]*)"/g);
  const end = "base-uri 'none'; form-action 'none'";

  it.each<readonly [string, string, string]>([
    ['without a style', '<html><head></head></html>', `default-src 'none'; img-src data:; ${end}`],
    [
      'with styles',
      '<head><style>a{}</style><style>b{}\r\n</style></head>',
      `default-src 'none'; style-src ${hash('a{}')} ${hash('b{}\n')}; img-src data:; ${end}`,
    ],
    [
      'with the style of one element',
      '<p style="color: &quot;x&quot;">',
      `default-src 'none'; style-src 'unsafe-hashes' ${hash('color: "x"')}; img-src data:; ${end}`,
    ],
    ['with a picture beside it', '<img src="a.png">', `default-src 'none'; img-src data: 'self'; ${end}`],
    [
      'with a style sheet beside it',
      '<link rel="stylesheet" href="a.css">',
      `default-src 'none'; style-src 'self'; img-src data: 'self'; ${end}`,
    ],
  ])('%s', (_, html, policy) => {
    expect(policyOf(html)).toEqual([policy]);
  });

  it.each([
    [
      '<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"><title>x</title></head>',
      '<meta charset="utf-8">\n<meta http-equiv',
    ],
    ['<!doctype html><!-- <head> --><html><head><title>x</title></head>', '--><html><head>\n<meta http-equiv'],
    ['<!doctype html>\n<html lang="fr"><body>x', '<html lang="fr">\n<meta http-equiv'],
    ['<h1>x</h1>', /^\n<meta http-equiv/],
  ])('stands before all that it governs: %s', (html, start) => {
    const made = withContentPolicy(html);
    if (typeof start === 'string') expect(made).toContain(start);
    else expect(made).toMatch(start);
  });
});
