/** Tags in OpenDocument texts: where they may stand, and what they become. */
import { expect, test } from 'vitest';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareOdf } from '../../../src/rendering/odf/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { cell, item, list, type OdfParts, odf, p, partOf, row, span, table, textOf } from './minimal-odf.ts';

const view = {
  title: 'Plan <vert> & bleu',
  address: 'Hôtel de ville\n12 rue du Port\tBrest',
  spaced: '  deux  mots ',
  empty: null,
  url: 'https://exemple.fr/a b',
  bad: 'javascript:alert(1)',
  actions: [
    { title: 'Fibre', budget: 12, steps: ['étude', 'travaux'] },
    { title: 'Accueil', budget: 7, steps: [] },
  ],
  note: 'Un **mot** et\n\n- un\n- deux\n\n| a | b |\n|---|---|\n| 1 | 2 |',
};
const options = { file: 'essai.odt', helpers: helpersFor('fr') };
const faults = (body: string, parts: OdfParts = {}) =>
  prepareOdf(odf(body, parts), options, parts.format ?? 'odt').problems.map(({ code, tag }) => `${code} ${tag}`.trim());
function rendered(body: string, parts: OdfParts = {}): Uint8Array {
  const { problems, render } = prepareOdf(odf(body, parts), options, parts.format ?? 'odt');
  expect(problems).toEqual([]);
  return render(view);
}
const says = (body: string) => textOf(rendered(body));

test('a value, escaped, its lines and tabs as elements, its spaces kept', () => {
  expect(says(p('{{title}}'))).toBe('Plan <vert> & bleu');
  expect(says(p('Adresse : {{address}}.'))).toBe('Adresse : Hôtel de ville↵12 rue du Port\tBrest.');
  expect(says(p('[{{spaced}}] {{empty}} fin'))).toBe('[  deux  mots ]  fin');
});

test('a tag cut by spans, a tracked change, a page break, a space of its own', () => {
  const cut = p(
    'Nom : {',
    span('{ti'),
    '<text:change-start text:change-id="c1"/>tl<text:change-end text:change-id="c1"/>',
    span(span('e'), '}'),
    '}.',
  );
  expect(says(cut)).toBe('Nom : Plan <vert> & bleu.');
  expect(says(p('{{#if<text:s/>title}}oui{{else}}non<text:soft-page-break/>{{/if}}'))).toBe('oui');
});

test('words keep the format of their span on both sides of a block', () => {
  const written = partOf(rendered(p(span('avant {{#each actions}}', '<text:s/>', '{{title}}{{/each}} après'))), 'content.xml');
  expect(written).toContain(
    '<text:span text:style-name="T1">avant<text:s/></text:span><text:span text:style-name="T1"><text:s/>Fibre</text:span><text:span text:style-name="T1"><text:s/>Accueil</text:span><text:span text:style-name="T1"><text:s/>après</text:span>',
  );
});

test('paragraphs, headings, items and rows are repeated, and those of the tags alone leave nothing', () => {
  expect(says(`${p('{{#each actions}}')}<text:h text:outline-level="2">{{title}}</text:h>${p('{{/each}}')}`)).toBe(
    'Fibre\nAccueil',
  );
  expect(partOf(rendered('<text:h text:outline-level="2">{{title}}</text:h>'), 'content.xml')).toContain(
    '<text:h text:outline-level="2">Plan',
  );
  const written = partOf(rendered(list(item(p('{{#each actions}}')), item(p('{{title}}')), item(p('{{/each}}')))), 'content.xml');
  expect(written.match(/<text:list-item>/g)).toHaveLength(2);
  expect(written.match(/<text:list /g)).toHaveLength(1);
  const rows = table(row(cell('Action'), cell('Coût')), row(cell('{{#each actions}}{{title}}'), cell('{{budget}}{{/each}}')));
  expect(says(rows)).toBe('Action\nCoût\nFibre\n12\nAccueil\n7');
  const framed = table(
    row(cell('{{#each actions}}'), cell('')),
    row(cell('{{title}}'), cell('{{budget}}')),
    row(cell('{{/each}}'), cell('')),
  );
  expect(says(framed)).toBe('Fibre\n12\nAccueil\n7');
});

test('a table whose rows are all gone goes too', () => {
  expect(
    partOf(
      rendered(p('x') + table(row(cell('{{#each (where actions "title" "rien")}}{{title}}'), cell('{{/each}}')))),
      'content.xml',
    ),
  ).not.toContain('table:table ');
});

test('headers, notes, boxes, titles and fields are written', () => {
  const bytes = rendered(
    p(
      'a<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>' +
        p('{{title}}') +
        '</text:note-body></text:note>',
    ) +
      p(
        '<draw:frame draw:name="cadre"><draw:text-box>' +
          p('{{#each actions}}{{title}}, {{/each}}') +
          '</draw:text-box></draw:frame>',
      ) +
      p('<text:title>{{title}}</text:title>'),
    { header: '{{title}}', title: '{{title}}' },
  );
  expect(textOf(bytes)).toBe('a1Plan <vert> & bleu\n\nFibre, Accueil, \n\nPlan <vert> & bleu');
  expect(textOf(bytes, 'styles.xml')).toBe('Plan <vert> & bleu');
  expect(partOf(bytes, 'meta.xml')).toContain('<dc:title>Plan &lt;vert&gt; &amp; bleu</dc:title>');
});

test('a link leads to a page or nowhere, whole in each of its words', () => {
  const link = (href: string) => p(`<text:a xlink:type="simple" xlink:href="${href}">vo`, span('ir {{title}}'), '</text:a>');
  expect(partOf(rendered(link('%7B%7Burl%7D%7D')), 'content.xml')).toContain(
    '<text:a xlink:type="simple" xlink:href="https://exemple.fr/a%20b">vo<text:span text:style-name="T1">ir<text:s/>Plan',
  );
  expect(partOf(rendered(link('{{bad}}')), 'content.xml')).toContain('xlink:href="#"');
});

test('Markdown is laid out in the styles of the template, or within its line', () => {
  const bytes = rendered(p('{{markdown note}}'), {
    styles: '<style:style style:name="Table_20_Heading" style:family="paragraph"/>',
  });
  expect(textOf(bytes)).toBe('Un mot et\nun\ndeux\na\nb\n1\n2');
  const written = partOf(bytes, 'content.xml');
  expect(written).toContain('<style:style style:name="jalon-bold" style:family="text">');
  expect(written).toContain('<text:p text:style-name="P1">Un<text:s/><text:span text:style-name="jalon-bold">mot</text:span>');
  expect(written).toContain('<text:p text:style-name="Table_20_Heading">a</text:p>');
  expect(says(p('Note : {{markdown note}}'))).toContain('Note : Un mot et');
});

test('names are given once', () => {
  const frame = '<draw:frame draw:name="cadre" xml:id="i" draw:id="i"/>';
  const written = partOf(rendered(p('{{#each actions}}') + p(frame, '{{title}}') + p('{{/each}}')), 'content.xml');
  expect([...written.matchAll(/draw:name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['cadre', 'cadre_2']);
  expect([...written.matchAll(/(?:xml|draw):id="([^"]*)"/g)].map(([, name]) => name)).toEqual(['i', 'i', 'i_2', 'i_2']);
});

test('the type comes first and as it is, a template makes a document, the same bytes twice', () => {
  const bytes = rendered(p('{{title}}'), { isTemplate: true });
  const [first] = openArchive(bytes);
  expect(first?.name).toBe('mimetype');
  expect(new TextDecoder().decode(bytes.subarray(30, 38 + 39))).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  expect(new DataView(bytes.buffer).getUint16(8, true)).toBe(0);
  expect(partOf(bytes, 'META-INF/manifest.xml')).not.toContain('-template');
  expect(rendered(p('{{title}}'), { isTemplate: true })).toEqual(bytes);
});

test('a file without tags comes back as it is, part by part', () => {
  const parts = { header: 'En-tête  libre', title: 'Titre' };
  const before = odf(p('Rien', span('  ici'), '<text:s text:c="3"/>'), parts);
  expect(openArchive(rendered(p('Rien', span('  ici'), '<text:s text:c="3"/>'), parts))).toEqual(openArchive(before));
});

test('what cannot be written is told', () => {
  expect(faults(p('{{chart x}}'))).toContain('template/not-in-odf {{chart x}}');
  expect(faults(p('{{cell fill=title}}'))).toContain('template/cell-out-of-place {{cell fill=title}}');
  expect(faults(p('{{> bloc}}'))).toContain('template/not-in-odf {{> bloc}}');
  expect(faults(p('{{#columns actions}}{{/columns}}'))[0]).toMatch(/not-in-odf/);
  expect(faults(p('{{#each (columns actions)}}{{/each}}'))).toEqual([]);
  expect(faults(p(`a<office:annotation>${p('{{title}}')}</office:annotation>`))).toEqual(['template/tag-out-of-reach {{title}}']);
  expect(faults(p('{{image title}}'))).toEqual(['template/image-out-of-place {{image title}}']);
  expect(faults(p('{{#each actions}}'))).toEqual(['template/unclosed-block {{#each actions}}']);
  expect(faults(p('<draw:frame><draw:image xlink:href="{{url}}"/></draw:frame>'))).toEqual(['template/tag-out-of-reach {{url}}']);
  expect(prepareOdf(odf(p('')), options, 'ods').problems.map(({ code }) => code)).toEqual(['template/not-an-odf-workbook']);
});

test('a list with numbers goes on counting in a loop, one with bullets is left', () => {
  const style = (name: string, kind: string) =>
    `<text:list-style style:name="${name}"><text:list-level-style-${kind} text:level="1"/></text:list-style>`;
  const numbered = (body: string) =>
    [
      ...partOf(rendered(body, { automatic: style('L1', 'number') + style('L2', 'bullet') }), 'content.xml').matchAll(
        /<text:list [^>]*>/g,
      ),
    ].map(([tag]) => /text:continue-numbering="(\w+)"/.exec(tag)?.[1] ?? null);
  const loop = (inner: string) => p('{{#each actions}}') + inner + p('{{/each}}');
  expect(numbered(loop(list(item(p('{{title}}')))))).toEqual(['false', 'true']);
  expect(numbered(loop(list(item(p('{{title}}'))).replace('L1', 'L2')))).toEqual([null, null]);
  expect(numbered(list(item(p('{{title}}'))))).toEqual([null]);
});

test('one template for both languages speaks that which is asked for', () => {
  const styles =
    '<style:default-style style:family="paragraph"><style:text-properties fo:language="fr" fo:country="FR"/></style:default-style><style:style style:name="x" style:family="text"><style:text-properties fo:language="de" fo:country="DE"/></style:style>';
  const { render } = prepareOdf(odf(p('{{title}}'), { styles }), { ...options, speaks: 'en' }, 'odt');
  expect(partOf(render(view), 'styles.xml')).toContain('fo:language="en" fo:country="GB"');
  expect(partOf(render(view), 'styles.xml')).toContain('fo:language="de" fo:country="DE"');
});
