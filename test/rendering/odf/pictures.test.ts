/** Pictures of a project in OpenDocument templates: by the title or the description of a picture or of a shape. */
import { expect, test } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { png } from '../png.ts';
import { odf, p, partOf } from './minimal-odf.ts';

const options = { file: 'essai.odt', helpers: helpersFor('fr') };
const bytes = png(40, 20);
const view = { logo: 'images/logo.png', none: null, name: 'Brest' };
const automatic =
  '<style:style style:name="fr1" style:family="graphic"><style:graphic-properties fo:clip="rect(0cm, 0cm, 0cm, 0cm)"/></style:style>';
function rendered(body: string): Uint8Array {
  const { problems, render } = prepareOdf(odf(body, { automatic }), options, 'odt');
  expect(problems).toEqual([]);
  return render(view, [], new Map([['images/logo.png', bytes]]));
}
const frame = (words: string, kind = 'svg:desc') =>
  `<draw:frame draw:style-name="fr1" draw:name="i" svg:width="4cm" svg:height="3cm"><draw:image xlink:href="#vide"/><${kind}>${words}</${kind}></draw:frame>`;

test('a picture stands whole in its place, in the file and in its manifest', () => {
  const made = rendered(p(frame('{{image logo alt="Logo de la ville"}}')));
  const xml = partOf(made, 'content.xml');
  expect(xml).toContain('svg:width="4cm" svg:height="2cm"');
  expect(xml).toContain('xlink:href="Pictures/jalon-1.png"');
  expect(xml).toContain('<svg:desc>Logo de la ville</svg:desc>');
  expect(openArchive(made).find(({ name }) => name === 'Pictures/jalon-1.png')?.bytes).toEqual(bytes);
  expect(partOf(made, 'META-INF/manifest.xml')).toContain(
    'manifest:full-path="Pictures/jalon-1.png" manifest:media-type="image/png"',
  );
});

test('one that fills its place is cut, in a style of its own', () => {
  const xml = partOf(rendered(p(frame('{{image logo fill=true}}Vue de {{name}}', 'svg:title'))), 'content.xml');
  expect(xml).toContain('svg:width="4cm" svg:height="3cm"');
  expect(xml).toContain('fo:clip="rect(0.000cm, 0.176cm, 0.000cm, 0.176cm)"');
  expect(xml).toContain('<svg:title>Vue de Brest</svg:title>');
});

test('without a picture its paragraph vanishes; a shape may be the place', () => {
  expect(partOf(rendered(p(frame('{{image none}}')) + p('fin')), 'content.xml')).not.toContain('draw:frame');
  expect(partOf(rendered(p(frame('{{image none}}')) + p('fin')), 'content.xml').match(/<text:p/g)).toHaveLength(1);
  const shape =
    '<draw:custom-shape draw:name="s" svg:width="4cm" svg:height="3cm"><svg:desc>{{image logo}}</svg:desc><text:p/><draw:enhanced-geometry/></draw:custom-shape>';
  expect(partOf(rendered(p('a', shape)), 'content.xml')).toMatch(
    /<draw:frame draw:name="s" [^>]*><draw:image [^>]*\/><svg:desc\/?>/,
  );
});

test('a size may be asked for, and a code made of a text', () => {
  expect(partOf(rendered(p(frame('{{image logo width=2}}'))), 'content.xml')).toContain('svg:width="2cm" svg:height="1cm"');
  expect(partOf(rendered(p(frame('{{image (qr "https://exemple.fr") height=3}}'))), 'content.xml')).toContain(
    'svg:width="3cm" svg:height="3cm"',
  );
});
