/** A list of which a page shows the first items alone says how many it leaves: nobody takes a part for the whole. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { pathOfBlock, shippedBlocks, shippedTemplate, shippedTemplates } from './shipped-templates.ts';

const whole: readonly string[] = [
  // The weightiest are chosen: a page of essentials says no more.
  'essentials.pptx messages 4',
  'summary.fr.docx messages 2',
  'summary.fr.docx messages 3',
  // Its title counts them, and its lead says where the others are.
  'council-deck.fr.pptx plan.selected 7',
];

/** Shown one after the other; of a sorted list, the list that is sorted. Of one item alone nobody expects all. */
function cutsIn(xml: string): readonly string[] {
  const text = xml.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"');
  const cuts = [...text.matchAll(/\{\{#each \(first ((?:\(.*?\)|[\w@.]+)) (\d+)\)/g)].map(([, list = '', count = '']) => ({
    list: /^\(sort (\(.*\)|[\w@.]+) "[^"]*"(?: descending=true)?\)$/.exec(list)?.[1] ?? list,
    count,
  }));
  return cuts
    .filter(({ count }) => count !== '1')
    .map(({ list, count }) => `${list} ${count}`)
    .filter((cut) => ![cut, cut.replace(/\b(progress|texts)\b/, '@root.$1')].some((one) => text.includes(`(rest ${one})`)));
}

const decks = shippedTemplates.filter(
  (name) => name.endsWith('.fr.pptx') || ['residents-sheet.fr.docx', 'summary.fr.docx'].includes(name),
);
const blocks = shippedBlocks.filter((name) => /^action-.*\.docx$|\.pptx$/.test(name));
const shown = [
  ...decks.map((name) => [name, shippedTemplate(name)] as const),
  ...blocks.map((name) => [name, new Uint8Array(readFileSync(pathOfBlock(name)))] as const),
];

/** In a text for print, what is left out is somewhere to be read. */
const withoutPlace = (xml: string): readonly string[] =>
  xml
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]*>/g, ''))
    .filter((line) => /words\.other\w* words\.other\w*\}\}(?!.*words\.see)/.test(line));

describe.each(shown.filter(([name]) => name.endsWith('.docx')))('%s', (_, bytes) => {
  it('says where to read what its lists leave', () => {
    const [body] = openArchive(bytes).filter(({ name }) => name === 'word/document.xml');
    expect(withoutPlace(new TextDecoder().decode(body?.bytes))).toEqual([]);
  });
});

describe.each(shown)('%s', (name, bytes) => {
  it('counts what its lists leave', () => {
    const parts = openArchive(bytes).filter((part) => /^(?:ppt\/slides\/slide\d+|word\/document)\.xml$/.test(part.name));
    const silent = parts.flatMap((part) => cutsIn(new TextDecoder().decode(part.bytes)).map((cut) => `${name} ${cut}`));
    expect(silent.filter((one) => !whole.includes(one))).toEqual([]);
  });
});
