/** Law: however programs cut a paragraph into runs, and whatever they put between these, it says the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { casesOf } from '../../cases.ts';
import { pptx, text as shape, partOf as slidePart, slidesOf } from '../powerpoint/minimal-pptx.ts';
import { docx, partOf } from '../word/minimal-docx.ts';

const view = { title: 'T&1', none: null, actions: [{ name: 'a' }, { name: 'b' }], long: 'x\ny' };
const options = { file: 'm', helpers: helpersFor('fr') };
const words =
  'Avant {{title}}, {{#if none}}non{{else}}oui {{long}}{{/if}} [{{#each actions}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}] {{markdown title}} {{default none "rien"}}{{! note }} fin';
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Where the words are cut, and which of the noises stands in each place. */
const cuts = fc.uniqueArray(fc.record({ at: fc.nat(words.length), noise: fc.nat(9), wrap: fc.nat(4) }), {
  selector: ({ at }) => at,
  maxLength: 40,
});
const stretches = (places: readonly { readonly at: number; readonly noise: number; readonly wrap: number }[]) => {
  const sorted = places.toSorted((a, b) => a.at - b.at);
  return [{ at: 0, noise: 0, wrap: 0 }, ...sorted].map(({ at, noise, wrap }, index) => ({
    text: words.slice(at, sorted[index]?.at ?? words.length),
    noise,
    wrap,
    index,
  }));
};

const wordNoise = (kind: number, index: number): string =>
  [
    '',
    '<w:proofErr w:type="spellStart"/>',
    '<w:proofErr w:type="gramEnd"/>',
    `<w:bookmarkStart w:id="${index + 50}" w:name="b${index}"/><w:bookmarkEnd w:id="${index + 50}"/>`,
    '<w:r><w:lastRenderedPageBreak/></w:r>',
    `<w:del w:id="${index}" w:author="a"><w:r><w:delText>{{gone</w:delText></w:r></w:del>`,
    '<w:r/>',
    '<w:r><w:rPr><w:b/></w:rPr><w:t></w:t></w:r>',
    `<w:permStart w:id="${index}"/>`,
    '<w:moveFromRangeStart w:id="900" w:author="a" w:name="m"/>',
  ][kind] ?? '';
const wordWrap = (kind: number, index: number, run: string): string =>
  [
    run,
    `<w:ins w:id="${index + 200}" w:author="a">${run}</w:ins>`,
    `<w:smartTag w:uri="u" w:element="e"><w:smartTagPr/>${run}</w:smartTag>`,
    run.replace('<w:r>', `<w:r w:rsidR="00A${index}" w:rsidRPr="00B${index}">`),
    run.replace('<w:r>', '<w:r><w:rPr><w:i/></w:rPr>'),
  ][kind] ?? run;

const shown = (bytes: Uint8Array) =>
  partOf(bytes, 'word/document.xml')
    .replace(/<w:delText>[^<]*/g, '')
    .replace(/<w:br\/>/g, '⏎')
    .replace(/<[^>]+>/g, '');

it('in Word', () => {
  const said = (body: string): string => {
    const { problems, render } = prepareWord(docx(`<w:p>${body}</w:p>`), options);
    expect(problems).toEqual([]);
    return shown(render(view));
  };
  const whole = said(`<w:r><w:t>${escaped(words)}</w:t></w:r>`);
  expect(whole).toContain('Avant T&amp;1, oui x⏎y [a, b] T&amp;1 rien fin');
  fc.assert(
    fc.property(cuts, (places) => {
      const body = stretches(places).map(
        ({ text, noise, wrap, index }) =>
          wordNoise(noise, index) + wordWrap(wrap, index, `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`),
      );
      expect(said(body.join(''))).toBe(whole);
    }),
    { numRuns: casesOf(100) },
  );
});

it('in PowerPoint, where no run is without words', () => {
  const said = (paragraph: string): string => {
    const { problems, render } = preparePowerPoint(pptx([{ shapes: shape(`<a:p>${paragraph}</a:p>`) }]), options);
    expect(problems).toEqual([]);
    const made = render(view);
    expect(slidePart(made, 'ppt/slides/slide1.xml')).not.toMatch(/<a:r>(?:<a:rPr[^>]*(?:\/>|>.*?<\/a:rPr>))?<\/a:r>|<a:r\/>/);
    return slidesOf(made).join('');
  };
  const whole = said(`<a:r><a:t>${escaped(words)}</a:t></a:r>`);
  expect(whole).toContain('Avant T&1, oui x⏎y [a, b] T&1 rien fin');
  fc.assert(
    fc.property(cuts, (places) => {
      const body = stretches(places).map(({ text, noise, wrap }) => {
        const format = [
          '',
          '<a:rPr lang="fr-FR" dirty="0"/>',
          '<a:rPr b="1"><a:latin typeface="Arial"/></a:rPr>',
          '<a:rPr/>',
          '',
        ][wrap];
        return `${noise === 1 ? '<a:r><a:t></a:t></a:r>' : noise === 2 ? '<a:r><a:rPr lang="en-GB"/><a:t/></a:r>' : ''}<a:r>${format}<a:t>${escaped(text)}</a:t></a:r>`;
      });
      expect(said(body.join(''))).toBe(whole);
    }),
    { numRuns: casesOf(100) },
  );
});
