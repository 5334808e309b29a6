/** The blocks of the charter: each fits the view of every document, and brings its styles to a template that has none. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksFor, findBlocks } from '../../../src/reading/index.ts';
import { openArchive } from '../../../src/rendering/archive/index.ts';
import { prepareTemplate } from '../../../src/rendering/prepare-deliverable.ts';
import { pathOfBlock } from '../shipped-templates.ts';
import { docx, paragraph as p } from './minimal-docx.ts';

const blocks = (language: 'fr' | 'en') => blocksFor(findBlocks(language, {}), 'docx');
const bodies: Readonly<Record<string, string>> = {
  cover: p('{{> cover}}'),
  essentials: p('{{> essentials}}'),
  'key-figures': p('{{> key-figures}}'),
  'decision-box': p('{{> decision-box}}'),
  'axis-opener': p('{{#each axes}}') + p('{{> axis-opener}}') + p('{{/each}}'),
  'action-card': p('{{#each actions}}') + p('{{> action-card}}') + p('{{/each}}'),
  annex: p('{{#each challenges}}') + p('{{> annex}}') + p('{{/each}}'),
};

describe.each(Object.entries(bodies))('%s', (name, body) => {
  it.each(['fr', 'en'] as const)('fits the view, in %s', (language) => {
    const { problems } = prepareTemplate({ file: 'summary.docx', bytes: docx(body), blocks: blocks(language) }, language);
    expect(problems).toEqual([]);
    expect(blocks(language).names).toContain(name);
  });
});

it('an axis opens on the page of its first actions: LibreOffice keeps a paragraph with the table after it, never a table with what follows', () => {
  const parts = openArchive(readFileSync(pathOfBlock('axis-opener.docx')));
  const body = new TextDecoder().decode(parts.find(({ name }) => name === 'word/document.xml')?.bytes);
  const [before = '', after] = body.split('{{#each actions}}');
  expect(after).toBeDefined();
  expect([...before.matchAll(/<w:tbl>/g)]).toHaveLength(1);
});

it('the decision box is whole on its page: each of its lines is kept with the next', () => {
  const block = openArchive(readFileSync(pathOfBlock('decision-box.docx')));
  const part = (name: string) => new TextDecoder().decode(block.find((one) => one.name === name)?.bytes);
  const lines = [
    ...part('word/document.xml').matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:pStyle w:val="(Decision\w*)"(?:(?!<\/w:p>).)*/gs),
  ];
  const ofLabel = part('word/styles.xml').split('w:styleId="DecisionLabel"')[1]?.split('</w:style>')[0];
  const isKept = ([line = '', style = '']: RegExpExecArray): boolean =>
    (style === 'DecisionLabel' ? (ofLabel ?? '') : line).includes('<w:keepNext/>');
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.map(isKept)).toEqual(lines.map((_, at) => at < lines.length - 1));
});

it('the decision box begins no sentence with a capital after a colon', () => {
  const parts = openArchive(readFileSync(pathOfBlock('decision-box.docx')));
  const body = new TextDecoder().decode(parts.find(({ name }) => name === 'word/document.xml')?.bytes);
  const told = [...body.matchAll(/\{\{(\(?\w+ )?[^{}]*@root\.headlines\.\w+\)?\}\}/g)].filter(([tag]) => !tag.startsWith('{{#'));
  expect(told.map(([, called]) => called)).toEqual(['small ', 'small ', 'small ']);
});

describe.each(['html', 'md'] as const)('in a template of %s', (format) => {
  it.each(['essentials', 'key-figures', 'decision-box'])('%s fits the view', (name) => {
    const bytes = new TextEncoder().encode(`{{> ${name}}}\n`);
    const found = blocksFor(findBlocks('fr', {}), format);
    expect(prepareTemplate({ file: `summary.${format}`, bytes, blocks: found }, 'fr').problems).toEqual([]);
    expect(found.names).toContain(name);
  });
});
