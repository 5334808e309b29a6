/** Slides that decks share: what stands in the place of their tag, what they bring, and what they may not do. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SharedBlocks } from '../../../src/model/index.ts';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import type { Shape, TemplateProblem } from '../../../src/rendering/ooxml/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { validateFile } from '../../open-xml/index.js';
import { png } from '../png.ts';
import { namesIn, notes, partOf, pptx, shape, shownIn, slidesOf, text, title } from './minimal-pptx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-deck-blocks-'));
afterAll(() => rmSync(folder, { recursive: true }));
async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

const words: Shape = { kind: 'value', type: 'text' };
const one: Shape = { kind: 'object', fields: { name: words } };
const view = { title: 'Accueil', actions: [{ name: 'Guichet' }, { name: 'Portail' }] };
const known: Shape = { kind: 'object', fields: { title: words, actions: { kind: 'list', of: one } } };

const shelf = (blocks: Readonly<Record<string, Uint8Array>>): SharedBlocks => ({
  names: Object.keys(blocks),
  read: (name) => {
    const bytes = blocks[name];
    return bytes && { file: `blocks/${name}.pptx`, bytes };
  },
});
const prepare = (template: Uint8Array, blocks: Readonly<Record<string, Uint8Array>>) =>
  preparePowerPoint(template, { file: 'm.pptx', shape: known, helpers: helpersFor('fr'), blocks: shelf(blocks) });
function made(template: Uint8Array, blocks: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { problems, render } = prepare(template, blocks);
  expect(problems).toEqual([]);
  return render(view);
}
const told = (template: Uint8Array, blocks: Readonly<Record<string, Uint8Array>>): readonly string[] =>
  prepare(template, blocks).problems.map(({ code, block, slide, tag, nearest }: TemplateProblem) =>
    [code.replace('template/', ''), block, slide, tag, nearest].filter((part) => part !== undefined).join(' '),
  );

const calling = (name: string) => ({ shapes: title(`{{> ${name}}}`) });
const first = { shapes: title('Début') };
const last = { shapes: title('Fin') };

/** The same deck with its first layout named, and parts beside. */
function changed(
  bytes: Uint8Array,
  change: (name: string, xml: string) => string,
  added: Readonly<Record<string, Uint8Array>> = {},
) {
  const entries = openArchive(bytes).map(({ name, bytes: own }) => ({
    name,
    bytes: new TextEncoder().encode(change(name, new TextDecoder().decode(own))),
  }));
  return closeArchive([...entries, ...Object.entries(added).map(([name, own]) => ({ name, bytes: own }))]);
}
const named = (bytes: Uint8Array, layout: string) =>
  changed(bytes, (name, xml) =>
    /slideLayouts\/[^/]*\.xml$/.test(name) ? xml.replace('<p:cSld>', `<p:cSld name="${layout}">`) : xml,
  );

describe('a shared block of slides', () => {
  it('stands in the place of its tag, with its notes, its loops and the values of the view', async () => {
    const block = pptx([
      { shapes: title('{{title}}'), notes: notes('À dire') },
      { shapes: title('{{#each actions}}', '{{name}}'), notes: notes('{{/each}}') },
    ]);
    const deck = made(pptx([first, calling('milieu'), last]), { milieu: block });
    expect(slidesOf(deck)).toEqual(['Début¶', 'Accueil¶ « À dire¶', 'Guichet¶ « ¶', 'Portail¶ « ¶', 'Fin¶']);
    expect(await faultsOf(deck)).toEqual([]);
    expect(made(pptx([first, calling('milieu'), last]), { milieu: block })).toHaveLength(deck.length);
  });

  it('is given as often as it is asked for, and may hold others', async () => {
    const deck = made(pptx([calling('a'), first, calling('a')]), {
      a: pptx([{ shapes: title('A') }, calling('b')]),
      b: pptx([{ shapes: title('B'), notes: notes('b') }]),
    });
    expect(slidesOf(deck)).toEqual(['A¶', 'B¶ « b¶', 'Début¶', 'A¶', 'B¶ « b¶']);
    expect(await faultsOf(deck)).toEqual([]);
  });

  it('takes the layout of its name in the deck, and brings the one that the deck lacks once', async () => {
    const block = named(pptx([{ shapes: title('A') }, { shapes: title('B') }], { layout: text('du bloc') }), 'Décision');
    const layouts = (bytes: Uint8Array) => namesIn(bytes).filter((name) => /^ppt\/slideLayouts\/[^/]*\.xml$/.test(name));
    const own = made(named(pptx([first, calling('b')], { layout: text('du diaporama') }), 'Décision'), { b: block });
    expect(layouts(own)).toHaveLength(1);
    const brought = made(named(pptx([first, calling('b'), calling('b')]), 'Autre'), { b: block });
    expect(layouts(brought)).toHaveLength(2);
    expect(partOf(brought, layouts(brought)[1] ?? '')).toContain('du bloc');
    expect(partOf(brought, 'ppt/slideMasters/slideMaster1.xml').match(/<p:sldLayoutId /g)).toHaveLength(2);
    expect(await faultsOf(brought)).toEqual([]);
  });

  it('brings its pictures and its links', async () => {
    const image =
      '<p:pic><p:nvPicPr><p:cNvPr id="90" name="Image"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId9"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="10" cy="10"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>';
    const bare = pptx([
      {
        shapes: title('Image') + image,
        relations: [
          ['rId9', 'image', '../media/image1.png'],
          ['rId8', 'hyperlink', 'https://exemple.test/', true],
        ],
      },
    ]);
    const block = changed(
      bare,
      (name, xml) =>
        name === '[Content_Types].xml'
          ? xml.replace('</Types>', '<Default Extension="png" ContentType="image/png"/></Types>')
          : xml,
      { 'ppt/media/image1.png': png(4, 3) },
    );
    const deck = made(pptx([calling('image')]), { image: block });
    const [slide = ''] = shownIn(deck);
    const relations = partOf(deck, slide.replace(/([^/]+)$/, '_rels/$1.rels'));
    expect(relations).toContain('Target="../media/image1.png"');
    expect(relations).toContain('https://exemple.test/');
    expect(openArchive(deck).find(({ name }) => name === 'ppt/media/image1.png')?.bytes).toEqual(png(4, 3));
    expect(await faultsOf(deck)).toEqual([]);
  });
});

describe('before any data, faults are told', () => {
  const block = { decision: pptx([{ shapes: title('Décision') }]) };
  it('of a block that nobody has, that holds itself, or that is not a deck', () => {
    expect(told(pptx([first, calling('decisions')]), block)).toEqual(['unknown-include 2 {{> decisions}} decision']);
    expect(told(pptx([calling('a')]), { a: pptx([calling('b')]), b: pptx([calling('a')]) })).toEqual([
      'include-of-itself blocks/b.pptx 1 {{> a}}',
    ]);
    expect(told(pptx([calling('a')]), { a: new Uint8Array([1, 2]) })).toEqual(['not-an-archive blocks/a.pptx ']);
  });
  it('of a tag within a block, by its file', () => {
    expect(told(pptx([calling('a')]), { a: pptx([{ shapes: title('{{titel}}') }]) })).toEqual([
      'unknown-field blocks/a.pptx 1 {{titel}} title',
    ]);
  });
  it('of a block that is not alone on its slide', () => {
    expect(told(pptx([{ shapes: title('{{> decision}}') + text('autre') }]), block)).toEqual([
      'include-not-alone 1 {{> decision}}',
    ]);
    expect(told(pptx([{ shapes: title('Voici {{> decision}}') }]), block)).toEqual(['include-not-alone 1 {{> decision}}']);
    expect(told(pptx([{ shapes: shape('Titre', ['{{> decision}}']), notes: notes('{{title}}') }]), block)).toEqual([]);
  });
});
