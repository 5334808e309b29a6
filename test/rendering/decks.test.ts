/** The shipped decks are what their code makes, know the view, and give slides that PowerPoint opens and everyone can read. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import viewSchema from '../../schemas/view.json' with { type: 'json' };
import { measure } from '../../src/measuring/index.ts';
import type { Language } from '../../src/model/index.ts';
import { groundsOf, rank, withStability } from '../../src/ranking/actions/index.ts';
import { blocksFor, findBlocks } from '../../src/reading/index.ts';
import { closeArchive, openArchive } from '../../src/rendering/archive/index.ts';
import { templateWords, viewOf } from '../../src/rendering/index.ts';
import { shapeOfSchema } from '../../src/rendering/ooxml/index.ts';
import { speaking } from '../../src/rendering/ooxml/speaking.ts';
import { preparePowerPoint } from '../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../src/rendering/project-functions.ts';
import { validateFile } from '../open-xml/index.js';
import { projectWith } from '../project/project.ts';
import { criterion, tinyProject } from '../ranking/tiny-project.ts';
import { png } from './png.ts';
import { notesOf, partOf, shownIn, slidesOf } from './powerpoint/minimal-pptx.ts';
import { shippedTemplate, shippedTemplates } from './shipped-templates.ts';
import { request, sitting } from './view/tiny-project.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-decks-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}
const languageOf = (name: string): Language => (name.includes('.fr.') ? 'fr' : 'en');
const prepared = (name: string) =>
  preparePowerPoint(closeArchive(speaking(openArchive(shippedTemplate(name)), languageOf(name))), {
    file: name,
    blocks: blocksFor(findBlocks(languageOf(name), {}), 'pptx'),
    shape: shapeOfSchema(viewSchema),
    helpers: helpersFor(languageOf(name), templateWords(name.replace(/\..*/, ''), languageOf(name))),
  });
const full = viewOf({ ...request, session: sitting });
const bare = viewOf({
  ...request,
  project: projectWith({ actions: [{ id: 'AC-01', title: 'Ouvrir un accueil' }] }),
  ranking: null,
  plan: null,
  measures: [],
});
const found = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, what = '']) => what);

/** Those of a portfolio see another view, and are proved beside its other documents. */
const ofProjects = shippedTemplates.filter((name) => name.endsWith('.pptx') && !name.startsWith('portfolio-'));

describe.each(ofProjects)('%s', (name) => {
  const made = shippedTemplate(name);
  const { problems, render } = prepared(name);

  it('names only what the view has', () => {
    expect(problems).toEqual([]);
  });

  it('gives slides that PowerPoint opens, with no tag left', async () => {
    for (const view of [full, bare]) {
      const deck = render(view);
      expect(slidesOf(deck).join('')).not.toMatch(/\{\{|undefined|\[object|NaN/);
      expect(await faultsOf(deck)).toEqual([]);
    }
    expect(await faultsOf(made)).toEqual([]);
  });

  it('gives each slide a title of its own, notes, and its language', () => {
    const deck = render(full);
    const titles = shownIn(deck).map((slide) => {
      const [title = ''] = found(partOf(deck, slide), /<p:ph type="(?:title|ctrTitle)"[\s\S]*?<p:txBody>([\s\S]*?)<\/p:txBody>/g);
      return title.replace(/<[^>]+>/g, '');
    });
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => /\.(?: \(.*\))?$/.test(title.trim()))).toEqual([]);
    expect(slidesOf(deck).filter((text) => !text.includes(' « '))).toEqual([]);
    const tongue = name.includes('.fr.') ? 'fr-FR' : 'en-GB';
    const languages = new Set(shownIn(deck).flatMap((slide) => found(partOf(deck, slide), /\blang="([^"]+)"/g)));
    expect([...languages]).toEqual([tongue]);
    expect(partOf(deck, 'docProps/core.xml')).toContain(`<dc:title>${full.document.title}`);
  });

  it('describes each table and marks its header row', () => {
    const deck = render(full);
    const frames = shownIn(deck).flatMap((slide) => found(partOf(deck, slide), /(<p:graphicFrame>.*?<\/p:graphicFrame>)/gs));
    expect(frames.length).toBeGreaterThan(2);
    for (const frame of frames) {
      expect(frame).toMatch(/descr="[^"]{10,}"/);
      if (!frame.includes('<c:chart ')) expect(frame).toContain('firstRow="1"');
    }
  });

  it('writes its foot as its layouts do: LibreOffice gives it to the page, in letters of its own where the layout has no word', () => {
    const layouts = openArchive(render(full)).filter(({ name: part }) => /slide(?:Layout|Master)\d+\.xml$/.test(part));
    const feet = layouts.flatMap(({ bytes }) => found(new TextDecoder().decode(bytes), /(<p:ph type="ftr".*?<\/p:sp>)/gs));
    expect(feet.length).toBeGreaterThan(2);
    expect(feet.filter((foot) => !/<a:t>[^<]+<\/a:t>/.test(foot))).toEqual([]);
  });

  it('shows the logo of the project on its cover, and no place for one where there is none', () => {
    const logo = new Map([['images/logo.png', png(30, 10)]]);
    const cover = (assets: ReadonlyMap<string, Uint8Array>) => {
      const deck = render(full, [], assets);
      return partOf(deck, shownIn(deck)[0] ?? '');
    };
    expect(cover(logo)).toMatch(/<p:pic>.*descr="Logo (de|of) Roche aux Fées Communauté"/s);
    expect(cover(new Map())).not.toMatch(/name="Logo"/);
  });

  it('writes letters that stand out from what is behind them', () => {
    const colours = new Map(
      found(partOf(made, 'ppt/theme/theme1.xml'), /<a:((?:dk|lt|accent|hlink|folHlink)\d?><a:srgbClr val="[0-9A-F]{6})/g).map(
        (one): [string, string] => [one.split('>')[0] ?? '', one.slice(-6)],
      ),
    );
    const letters = ['dk1', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
    for (const letter of letters)
      for (const behind of ['lt1', 'lt2'])
        expect(contrast(colours.get(letter) ?? '', colours.get(behind) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

/** Two actions that trade places with the weights, and one that both always precede. */
const compared = comparing(3);
function comparing(count: number) {
  const project = tinyProject({
    criteria: { criteria: [criterion('use'), criterion('ease')] },
    actions: [
      { id: 'AC-01', title: 'Ouvrir', scores: { use: 9, ease: 5 } },
      { id: 'AC-02', title: 'Tenir', scores: { use: 5, ease: 8 } },
      { id: 'AC-03', title: 'Poser', scores: { use: 1, ease: 1 } },
    ].slice(0, count),
  });
  const ranking = withStability(rank(project));
  return viewOf({ ...request, project, ranking, grounds: groundsOf(project, ranking), plan: null, measures: [] });
}

function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [least = 0, most = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (most + 0.05) / (least + 0.05);
}

describe('the steering deck', () => {
  it('draws how far the programme is and what it costs, as charts that can be edited', () => {
    const deck = prepared('steering-deck.fr.pptx').render(full);
    const charts = openArchive(deck).filter(({ name }) => /^ppt\/charts\/[^/]+\.xml$/.test(name));
    const titles = charts.map(({ bytes }) => /<a:t>([^<]*)/.exec(new TextDecoder().decode(bytes))?.[1]);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Actions par état',
        expect.stringContaining('Budget prévu par année'),
        expect.stringContaining('par axe'),
      ]),
    );
    expect(openArchive(deck).filter(({ name }) => name.startsWith('ppt/embeddings/'))).toHaveLength(charts.length);
  });

  const long = 'Ouvrir un accueil numérique dans chaque commune avec un médiateur formé aux démarches';
  const many = viewOf({
    ...request,
    project: projectWith({
      axes: {
        axes: [
          { id: 'AX-1', number: '1', title: 'Accueil' },
          { id: 'AX-2', title: 'Sans action' },
        ],
      },
      actions: Array.from({ length: 16 }, (_, index) => ({
        id: `AC-${index + 1}`,
        title: `${long} ${index + 1}`,
        axis: 'AX-1',
        status: 'blocked' as const,
      })),
    }),
    ranking: null,
    plan: null,
    measures: [],
  });
  const { render } = prepared('steering-deck.fr.pptx');
  const slides = slidesOf(render(many));

  it('goes on over as many slides as its rows need', () => {
    const stopped = slides.filter((text) => text.startsWith('16 actions à l’arrêt'));
    expect(stopped).toHaveLength(3);
    expect(stopped.reduce((rows, text) => rows + (text.match(/‖/g) ?? []).length - 1, 0)).toBe(16);
    expect(stopped.slice(1).every((text) => text.startsWith('16 actions à l’arrêt (suite)'))).toBe(true);
  });

  it('asks for decisions right after what matters most, each with what is proposed', () => {
    expect(slides[1]).toMatch(/^L’essentiel/);
    expect(slides[2]).toMatch(/^Ce que le comité est appelé à décider/);
    expect(slides[2]?.match(/Débloquer : /g)).toHaveLength(3);
    expect(slides[2]).toContain('Dire la suite à donner');
  });

  it('tells every axis, with an action or none, on one slide', () => {
    const [axes = ''] = slides.filter((text) => text.startsWith('Où en est chaque axe'));
    expect(axes).toContain('1¶|Accueil¶|16¶|');
    expect(axes).toContain('Sans action¶|0¶|');
  });

  it('counts the actions by state where there is more than one to tell apart', () => {
    const titled = (...statuses: readonly ('planned' | 'done')[]) => {
      const actions = statuses.map((status, at) => ({ id: `AC-0${at}`, title: `Ouvrir ${at}`, status }));
      const project = projectWith({ actions });
      return slidesOf(render(viewOf({ ...request, project, ranking: null, plan: null, measures: [] }))).join('');
    };
    expect(titled('planned', 'done')).toContain('Actions selon leur statut');
    expect(titled('planned', 'planned')).not.toContain('Actions selon leur statut');
  });

  it('gives no slide of its own to an indicator that has no value yet', () => {
    const { render } = prepared('indicator-deck.fr.pptx');
    const indicator = { id: 'IN-01', title: 'Part des démarches en ligne', kind: 'outcome' as const, headline: true };
    const seen = (values: { indicator: string; period: number; value: number }[]) => {
      const project = projectWith({ indicators: [indicator], values });
      const deck = render(viewOf({ ...request, project, ranking: null, plan: null, measures: measure(project, request.today) }));
      return shownIn(deck).filter((slide) => partOf(deck, slide).includes('Repère')).length;
    };
    expect([seen([]), seen([{ indicator: 'IN-01', period: 2026, value: 40 }])]).toEqual([0, 1]);
  });

  it('has a tile for each amount that is known, and none for those that are not', () => {
    const actions = [{ id: 'AC-01', title: 'Ouvrir', budget: [{ year: 2027, planned: 12_000 }] }];
    const project = projectWith({ actions });
    const planned = viewOf({ ...request, project, ranking: null, plan: null, measures: [] });
    for (const [name, tiles] of [
      ['steering-deck.fr.pptx', ['12 000 €|prévus']],
      ['council-deck.fr.pptx', ['12 000 €|coût prévu']],
    ] as const) {
      const deck = prepared(name).render(planned);
      const shown = shownIn(deck).flatMap((slide) => found(partOf(deck, slide), /name="Chiffre \d"(.*?)<\/p:sp>/gs));
      const said = shown.map((one) =>
        found(one, /<a:p>(.*?)<\/a:p>/gs)
          .map((line) => line.replace(/<[^>]+>/g, '').replace(/\s/g, ' '))
          .join('|'),
      );
      expect(said).toEqual(expect.arrayContaining([...tiles]));
      expect(said.filter((one) => one.startsWith('–'))).toEqual([]);
    }
  });

  it('draws what always comes before, with how much depends on no weight; not without a ranking', async () => {
    const ordered = prepared('steering-deck.fr.pptx').render(compared);
    const [at] = shownIn(ordered).filter((slide) => partOf(ordered, slide).includes('Ce qui est toujours devant'));
    const slide = partOf(ordered, at ?? '');
    expect(slide).toContain('2 des 3 comparaisons de deux actions ne dépendent pas de ces poids.');
    const crowd = {
      ...compared,
      ranking: compared.ranking && { ...compared.ranking, rows: Array(25).fill(compared.ranking.rows[0]) },
    };
    // A diagram of more is read by nobody on a screen.
    expect(slidesOf(render(crowd)).join('')).not.toContain('comparaisons de deux actions');
    expect(slidesOf(render(comparing(2))).join('')).toContain(
      'Toutes les comparaisons de deux actions (1) dépendent de ces poids.',
    );
    for (const title of ['Ouvrir', 'Tenir', 'Poser']) expect(slide).toContain(`. ${title}`);
    expect(notesOf(ordered, at ?? '')).toMatch(/Cela dépend de .*Tenir.* passerait devant .*Ouvrir/);
    expect(await faultsOf(ordered)).toEqual([]);
    expect(slidesOf(render(bare)).join('')).not.toContain('toujours devant');
  });

  /** The lines of a drawn chart are shapes of one group, which says in words what it shows. */
  const withoutSketches = (slide: string): string =>
    slide.replace(/<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*descr="[^"]+.*?<\/p:grpSp>/gs, '');

  it('leaves no frame empty: no shape without a word, a picture or a chart', () => {
    for (const view of [full, bare, many]) {
      const deck = render(view);
      for (const slide of shownIn(deck))
        for (const shape of found(withoutSketches(partOf(deck, slide)), /(<p:sp>.*?<\/p:sp>)/gs))
          expect(shape).toMatch(/<a:t>[^<]|<a:fld /);
    }
  });
});
