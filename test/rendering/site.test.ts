/** The public page is what its code makes, light, whole, the same for everyone, and tells nothing that is not public. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deliverable, Language, Project, View } from '../../src/model/index.ts';
import { checkPage } from '../../src/rendering/accessibility/index.ts';
import { checkTemplate, deliverables, viewOf } from '../../src/rendering/index.ts';
import { makeDocuments } from '../../src/usecases/documents/documents.ts';
import { documentsOf } from '../../src/usecases/documents/documents-of.ts';
import { readAndCheck } from '../../src/usecases/read-and-check.ts';
import { home } from '../house/sources.ts';
import { projectWith } from '../project/project.ts';
import { shippedDeliverable, shippedSource } from './shipped-templates.ts';
import { held, internalFields, mark } from './view/internal-fields.ts';
import { request } from './view/tiny-project.ts';

const today = '2025-12-31';
const kinds = deliverables.filter(({ id }) => id === 'site');
const [kind] = kinds;
/** The site of several pages, and all that is made with it. */
const folder = documentsOf({ project: home }).ofProject.filter(({ id }) => id === 'site-pages');
const textOf = ({ bytes }: Pick<Deliverable, 'bytes'>): string => new TextDecoder().decode(bytes);
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, what = '']) => what);

/** The pages of an example, once it was changed. */
async function pagesOf(root: string, change: (project: Project) => Project = (project) => project, made = kinds) {
  const { workspace, checked } = readAndCheck(root, { today });
  if (checked.project === null) throw new Error(root);
  return makeDocuments({ project: change(checked.project), workspace, today }, made, {});
}

const full = (language: Language) => viewOf({ ...request, readership: 'residents', language });
const bare = (language: Language) =>
  viewOf({
    ...request,
    project: projectWith({ actions: [{ id: 'AC-01', title: 'Ouvrir un accueil' }] }),
    ...{ ranking: null, plan: null, measures: [], readership: 'residents', language },
  });

describe.each(['site.fr.html', 'site.en.html'])('%s', (file) => {
  const language = file.includes('.fr.') ? 'fr' : 'en';
  const made = async (view: View): Promise<string> => {
    const [first] = kind ? await shippedDeliverable(kind, file).make(view) : [];
    if (!first) throw new Error('no page');
    return textOf(first);
  };

  it('names only what the view has, and is for everyone, much or little being known', async () => {
    expect(checkTemplate(shippedSource(file), language)).toEqual([]);
    for (const view of [full, bare]) {
      const text = await made(view(language));
      expect(text).not.toMatch(/\{\{|undefined|\[object|NaN/);
      expect(checkPage(text, file, 'html')).toEqual([]);
      expect(strayTags(text)).toEqual([]);
    }
  });

  it('counts what is done in the number of what is done', async () => {
    const states = ['done', 'planned', 'planned'] as const;
    const actions = states.map((status, at) => ({ id: `AC-0${at}`, title: `Action ${at}`, status }));
    const view = viewOf({
      ...request,
      project: projectWith({ actions }),
      ...{ ranking: null, plan: null, measures: [], readership: 'residents', language },
    });
    expect(await made(view)).toContain(language === 'fr' ? '<p>1 action sur 3 réalisée' : '<p>1 action out of 3 done');
  });

  it('tells what residents chose once their votes are counted, what is left out with its reason', async () => {
    const text = await made(full(language));
    const [section = ''] = found(text, /<h2 id="votes">([\s\S]*?)<\/section>/g);
    for (const { title, choices } of full(language).votes) {
      expect(section).toContain(title);
      expect(choices.length).toBeGreaterThan(0);
      for (const { why } of choices) expect(section).toContain(why);
    }
    const none = viewOf({ ...request, votes: [], readership: 'residents', language });
    expect(await made(none)).not.toContain('id="votes"');
  });

  it('runs its own script and no other, and wears its own styles', async () => {
    const page = await made(full(language));
    const hashes = (pattern: RegExp) =>
      found(page, pattern).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    const scripts = hashes(/<script>([\s\S]*?)<\/script>/g);
    const styles = hashes(/<style>([\s\S]*?)<\/style>/g);
    expect([scripts.length, styles.length]).toEqual([1, 2]);
    expect(found(page, /http-equiv="Content-Security-Policy" content="([^"]*)"/g)).toEqual([
      `default-src 'none'; style-src ${styles.join(' ')}; img-src data:; script-src ${scripts[0]}; base-uri 'none'; form-action 'none'`,
    ]);
    expect(found(page, /(<script\b)/g)).toHaveLength(1);
    expect(page).not.toMatch(/\son[a-z]+=/);
  });

  it('leaves no title, lead or head of a table alone at the foot of a printed page', async () => {
    const [print = ''] = found(await made(full(language)), /@media print \{([\s\S]*?)\n\}/g);
    for (const head of ['h2', 'h2 + p', 'summary', 'thead'])
      expect(
        print
          .split('\n')
          .filter((rule) => rule.includes('break-after: avoid'))
          .join(),
      ).toContain(head);
    expect(print).toContain('tbody tr:first-child { break-before: avoid; }');
  });

  it('says in which language the words of the project are, where it is another', async () => {
    const title = { fr: /<h1>/, en: /<h1 lang="fr">/ }[language];
    expect(await made(full(language))).toMatch(title);
  });
});

/** Elements left open, or closed without having been opened. */
function strayTags(html: string): readonly string[] {
  const open: string[] = [];
  const stray: string[] = [];
  const text = html.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
  for (const [, slash, name = '', rest = ''] of text.matchAll(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^>"])*)>/gi)) {
    if (slash === '/') {
      if (open.at(-1) === name) open.pop();
      else stray.push(`</${name}> after <${open.at(-1)}>`);
    } else if (!/^(meta|input|br|img|hr)$/.test(name) && !rest.endsWith('/')) open.push(name);
    // What holds words alone cannot hold a block: the browser would close it.
    if (slash === '' && /^(p|ul|div|dl|h\d|table|details|figure)$/.test(name) && open.slice(0, -1).includes('p'))
      stray.push(`<${name}> in <p>`);
  }
  return [...stray, ...open];
}

describe.each(['montfort', 'roche-aux-fees'])('%s', (example) => {
  let pages: readonly Deliverable[] = [];
  beforeAll(async () => {
    ({ files: pages } = await pagesOf(join(home, 'examples', example)));
  });

  it('has a page in each language, which lead to each other', () => {
    expect(pages.map(({ path }) => path)).toEqual(['habitants/site/index.html', 'habitants/site/en.html']);
    const [main, other] = pages.map(textOf);
    expect(main).toContain('<a href="en.html" lang="en" hreflang="en">English</a>');
    expect(other).toContain('<a href="index.html" lang="fr" hreflang="fr">Français</a>');
  });

  it('weighs less than 210 kB a page, the tables and the diary that it holds included', () => {
    for (const { bytes } of pages) expect(bytes.length).toBeLessThan(210_000);
  });

  it('asks nothing of any other place', () => {
    for (const text of pages.map(textOf)) {
      expect(found(text, /(https?:\/\/[^"'\s<]*)/g).filter((url) => url !== 'http://www.w3.org/2000/svg')).toEqual([]);
      expect(text).not.toMatch(/<(?:link|iframe|object|embed|video|audio)\b|\ssrc=|url\((?!#)|@import|\sstyle="/);
    }
  });

  it('has its landmarks, its headings in order, and links that lead somewhere', () => {
    for (const text of pages.map(textOf)) {
      for (const landmark of ['header', 'main', 'footer'])
        expect(found(text, new RegExp(`(<${landmark}\\b)`, 'g'))).toHaveLength(1);
      expect(found(text, /(<nav\b[^>]*aria-label=)/g)).toHaveLength(2);
      expect(found(text, /(<h1\b)/g)).toHaveLength(1);
      expect(checkPage(text, 'site', 'html')).toEqual([]);
      expect(strayTags(text)).toEqual([]);
      const ids = found(text, /\sid="([^"]+)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      expect(found(text, /\s(?:href="#|aria-labelledby="|for=")([^"\s]+)/g).filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('says that it is illustrative', () => {
    expect(pages.map((page) => /Contenu illustratif|Illustrative content/.test(textOf(page)))).toEqual([true, true]);
  });

  it('has a table of figures under each chart', () => {
    for (const text of pages.map(textOf))
      for (const after of text.split('</figure>').slice(1))
        if (text.includes(`</svg></figure>${after}`)) expect(after.slice(0, 400)).toMatch(/^\s*<details>[\s\S]*<table>/);
  });
});

describe('what is not public', () => {
  const word = 'NE-DOIT-PAS-SORTIR';
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-public-')), 'projet');

  /** The word stands wherever only the team, or nobody, is to read it. */
  function marked({ ...project }: Project): Project {
    const told: Project = structuredClone(project);
    for (const [kind, way] of internalFields) if (kind !== 'identities') mark(held[kind]?.(told), way, word);
    const keptBack = {
      id: 'AC-999',
      ...{ title: word, description: word, context: word, publish: false as const, axis: told.axes.axes?.[0]?.id ?? '' },
      ...{ needs: told.needs.map(({ id }) => id), indicators: ['IN-99'], milestones: [{ date: '2026-03', label: word }] },
      ...{
        scope: { communes: [word] },
        funding: [{ funder: word }],
        partners: [word],
        theme: word,
        status: 'in-progress' as const,
      },
    };
    return {
      ...told,
      actions: [...told.actions.map((action) => ({ ...action, leads: [...(action.leads ?? []), word] })), keptBack],
      indicators: [...told.indicators, { id: 'IN-99', title: word, unit: word, owner: word }],
      meetings: told.meetings.map((meeting) => ({
        ...meeting,
        decisions: [...(meeting.decisions ?? []), { id: 'DE-999', text: word, links: ['AC-999'], due: '2026-05' }],
      })),
      evaluations: told.evaluations.map((evaluation) => ({
        ...evaluation,
        actions: [...(evaluation.actions ?? []), { action: 'AC-999', strengths: [word] }],
        recommendations: (evaluation.recommendations ?? []).map((one) => ({ ...one, owner: word })),
      })),
      interviews: told.interviews.map((interview) => ({
        ...interview,
        quotations: [...(interview.quotations ?? []), { text: word, consent: false }, { text: word }],
      })),
      workshops: told.workshops.map((workshop) => ({ ...workshop, quotations: [{ text: word, consent: false }] })),
    };
  }

  it('is in no byte of the site: internal fields, identities, actions kept back, words without consent, names in plain text', async () => {
    cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
    mkdirSync(join(root, '.private'));
    writeFileSync(join(root, '.private/identities.yaml'), `PE-07: {name: ${word}, email: ${word}@exemple.fr, phone: ${word}}\n`);
    const { files, faults } = await pagesOf(root, marked, [...kinds, ...folder]);
    expect(faults).toEqual([]);
    // One file; an index, a widget, two tables and a diary; a page for each of the eighteen actions: all in two languages.
    expect(files).toHaveLength(2 * (1 + 5 + 18));
    const whole = files.filter(({ path }) => /\/(?:index|en|widget|widget-en)\.html$|\/actions(?:-en)?\.csv$/.test(path));
    expect(whole).toHaveLength(2 * 4);
    for (const text of whole.map(textOf)) expect(text).toContain('Ouvrir un accueil numérique dans chaque commune');
    for (const text of files.map(textOf)) {
      for (const kept of [word, 'AC-999', 'AC_999', 'IN-99', 'IN_99', 'DE-999'])
        expect([kept, text.includes(kept)]).toEqual([kept, false]);
    }
  });

  it('would be seen there, were it public', async () => {
    const published = (project: Project): Project => {
      const { actions, ...rest } = marked(project);
      return { ...rest, actions: actions.map((action) => ({ ...action, publish: true })) };
    };
    const shown = await pagesOf(root, published, [...kinds, ...folder]);
    const ofOthers = /\/AC-0\d\d/;
    expect(
      shown.files.filter((file) => !ofOthers.test(file.path) && !textOf(file).includes(word)).map(({ path }) => path),
    ).toEqual([]);
  });
});
