/** Charts of Markdown and HTML are drawings that are read aloud. */
import { describe, expect, it } from 'vitest';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareText, type TextFormat } from '../../../src/rendering/text/index.ts';
import { samples } from '../../drawing/samples.ts';

const render = (source: string, format: TextFormat, view: unknown) =>
  prepareText(source, { file: 'modele', format, helpers: helpersFor('fr') }).render(view);
const [chart] = samples;

describe.each(['html', 'markdown'] as const)('in %s', (format) => {
  const text = render('Avant\n\n{{#each charts}}\n{{chart this}}\n\n{{/each}}\nAprès\n', format, { charts: samples });
  it('each is one line of its own, with its own names', () => {
    expect(text.match(/^<figure><svg .*<\/svg><\/figure>$/gm)).toHaveLength(samples.length);
    const names = [...text.matchAll(/<title id="([^"]+)">/g)].map(([, id]) => id);
    expect(new Set(names).size).toBe(samples.length);
  });
  it('says its description within a line', () =>
    expect(render('Voir : {{chart chart}}.', format, { chart })).toBe('Voir : Résumé.'));
  it('leaves nothing when there is no figure', () =>
    expect(render('a\n{{chart chart}}\nb', format, { chart: null })).toBe('a\n\nb'));
});

it('ends its block of HTML in Markdown, whatever follows', () => {
  expect(render('{{chart chart}}\n*Après*', 'markdown', { chart })).toMatch(/<\/figure>\n\n\*Après\*$/);
});
