/** Long texts and links on slides. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Missing } from '../../../src/model/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { validateFile } from '../../open-xml/index.js';
import { cell, notes, paragraph as p, partOf, pptx, row, run, type Slide, slidesOf, table, text, title } from './minimal-pptx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-deck-markdown-'));
afterAll(() => rmSync(folder, { recursive: true }));

const md = `# Titre

Un paragraphe **gras**, *italique*, ~~barré~~, \`code\` et [un lien](https://exemple.fr/a?b=1&c=2).

- un
- deux
  1. premier
  2. second

     suite
  3. troisième

> cité

| Axe | Budget |
| --- | --: |
| Accueil | 10 € |

---

fin [[AC-1]]`;
const view = {
  md,
  empty: null,
  list: [{ n: 'x' }, { n: 'y' }],
  url: 'https://exemple.fr',
  bad: 'javascript:alert(1)',
  hostile: '{{md}} <a:t> ]]> \u0001\ufffe',
};

function make(slides: readonly Slide[]) {
  const { problems, render } = preparePowerPoint(pptx(slides), { file: 'm.pptx', helpers: helpersFor('fr') });
  expect(problems).toEqual([]);
  const missing: Missing[] = [];
  const bytes = render(view, missing);
  return { bytes, missing, says: slidesOf(bytes), xml: partOf(bytes, 'ppt/slides/slide1.xml') };
}
async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, 'deck.pptx');
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}
const format = (xml: string, words: string) =>
  new RegExp(`<a:r>((?:(?!</a:r>).)*)<a:t>${words}</a:t></a:r>`, 's').exec(xml)?.[1] ?? '';
const paragraphOf = (xml: string, words: string) =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>/gs)].map(([one]) => one).find((one) => one.includes(`<a:t>${words}</a:t>`)) ?? '';

describe('Markdown alone in its paragraph', () => {
  const made = make([
    { shapes: title('t') + text(`<a:p><a:pPr lvl="1" algn="ctr"/>${run('{{markdown md}}', 'lang="fr-FR" sz="1600"')}</a:p>`) },
  ]);
  it('becomes paragraphs, lists, lines of tables', () => {
    expect(made.says[0]).toBe(
      't¶Titre¶Un paragraphe gras, italique, barré, code et un lien.¶un¶deux¶premier¶second¶suite¶troisième¶cité¶Axe · Budget¶Accueil · 10 €¶fin AC-1¶',
    );
  });
  it('keeps the look of its paragraph and of its run', () => {
    expect(paragraphOf(made.xml, 'Titre')).toContain('<a:pPr lvl="1" algn="ctr"/>');
    expect(format(made.xml, 'italique')).toContain('lang="fr-FR" sz="1600" i="1"');
    expect(format(made.xml, 'Titre')).toContain('b="1"');
    expect(format(made.xml, 'barré')).toContain('strike="sngStrike"');
    expect(format(made.xml, 'code')).toContain('Courier New');
  });
  it('marks bullets and numbers, level by level, and goes on counting after a text of an item', () => {
    expect(paragraphOf(made.xml, 'un')).toMatch(/lvl="1".*marL="285750" indent="-285750".*<a:buChar char="•"\/>/);
    expect(paragraphOf(made.xml, 'premier')).toMatch(/lvl="2".*marL="571500".*startAt="1"/);
    expect(paragraphOf(made.xml, 'second')).toContain('startAt="1"');
    expect(paragraphOf(made.xml, 'suite')).toMatch(/indent="0".*<a:buNone\/>/);
    expect(paragraphOf(made.xml, 'troisième')).toContain('startAt="3"');
  });
  it('links, and leads there', () => {
    expect(format(made.xml, 'un lien')).toContain('<a:hlinkClick');
    expect(partOf(made.bytes, 'ppt/slides/_rels/slide1.xml.rels')).toContain(
      'Target="https://exemple.fr/a?b=1&amp;c=2" TargetMode="External"',
    );
  });
  it('is what PowerPoint opens, also in notes, cells and loops', async () => {
    const { bytes } = make([
      {
        shapes:
          title('{{#each list}}', '{{n}}') +
          text('{{markdown ../md}}') +
          table(row(cell('{{markdown ../md}}'), cell('{{markdown ../empty}}'))),
        notes: notes('{{markdown ../md}}', '{{/each}}'),
      },
    ]);
    expect(await faultsOf(bytes)).toEqual([]);
    expect(await faultsOf(made.bytes)).toEqual([]);
  });
  it('leaves no empty shape when there is nothing to say', async () => {
    const { says, bytes } = make([{ shapes: title('t') + text('{{markdown empty}}') }]);
    expect(says).toEqual(['t¶']);
    expect(await faultsOf(bytes)).toEqual([]);
  });
  it('writes whatever people type', async () => {
    const { says, bytes } = make([{ shapes: title('t') + text('{{markdown hostile}}', '{{hostile}}') }]);
    expect(says).toEqual(['t¶{{md}} <a:t> ]]> ¶{{md}} <a:t> ]]> ¶']);
    expect(await faultsOf(bytes)).toEqual([]);
  });
});

describe('within a line', () => {
  it('Markdown keeps its bold and its links', () => {
    const { says, xml } = make([{ shapes: title('t') + text(p(run('av {{markdown md}} ap', 'sz="1200"'))) }]);
    expect(says[0]).toContain('av Titre Un paragraphe gras,');
    expect(format(xml, 'gras')).toContain('sz="1200" b="1"');
    expect(says[0]).toMatch(/fin AC-1 ap¶$/);
  });
  it('a link leads to a safe address only', () => {
    const { xml, bytes } = make([{ shapes: title('t') + text('{{link url "le site"}} {{link bad "non"}}') }]);
    expect(format(xml, 'le site')).toContain('hlinkClick');
    expect(format(xml, 'non')).not.toContain('hlinkClick');
    expect(partOf(bytes, 'ppt/slides/_rels/slide1.xml.rels')).not.toContain('javascript');
  });
});

describe('what is missing', () => {
  it('is seen, and told', async () => {
    const { xml, says, missing, bytes } = make([
      { shapes: title('Chef : {{todo empty "project.lead"}}, x') + text('{{todo empty "project.title"}}') },
    ]);
    expect(says).toEqual(['Chef : à compléter, x¶à compléter¶']);
    expect(format(xml, 'à compléter')).toContain('<a:highlight>');
    expect(format(xml, ', x')).not.toContain('highlight');
    expect(missing).toEqual([
      { key: 'project.lead', of: null },
      { key: 'project.title', of: null },
    ]);
    expect(await faultsOf(bytes)).toEqual([]);
  });
});
