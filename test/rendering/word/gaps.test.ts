/** What is missing is said where it stands, in a style of its own, and listed. */
import { describe, expect, it } from 'vitest';
import type { Missing } from '../../../src/model/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { docx, paragraph, partOf, run } from './minimal-docx.ts';

const bold = '<w:b/>';
function make(text: string, view: unknown, language: 'fr' | 'en' = 'fr') {
  const missing: Missing[] = [];
  const template = prepareWord(docx(paragraph(run(text, bold))), { file: 'm.docx', helpers: helpersFor(language) });
  const xml = partOf(template.render(view, missing), 'word/document.xml');
  return {
    missing,
    runs: [...xml.matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t[^>]*>(.*?)<\/w:t><\/w:r>/g)].map(([, ...got]) => got),
  };
}

describe('todo', () => {
  it('writes the value when there is one', () => {
    expect(make('Le {{todo (date day) "meeting.date"}}.', { day: '2026-03-01' })).toEqual({
      missing: [],
      runs: [[bold, 'Le 1er mars 2026.']],
    });
    expect(make('{{todo share "launch.effort.timeShare"}}', { share: 0 }).runs).toEqual([[bold, '0']]);
  });
  it('stands out, between words that keep their format', () => {
    expect(make('Le {{todo (date day) "meeting.date" name}} à {{todo place "meeting.place"}}.', { name: 'le bureau' })).toEqual({
      missing: [
        { key: 'meeting.date', of: 'le bureau' },
        { key: 'meeting.place', of: null },
      ],
      runs: [
        [bold, 'Le '],
        ['<w:highlight w:val="yellow"/>', 'à compléter'],
        [bold, ' à '],
        ['<w:highlight w:val="yellow"/>', 'à compléter'],
        [bold, '.'],
      ],
    });
    expect(make('{{todo null "meeting.place"}}', {}, 'en').runs[1]?.[1]).toBe('to be completed');
  });
  it('tells the reader what is missing, and whoever completes it where to write it', () => {
    expect(make('{{todo null path words=what}}', { path: 'texts/a/10-b.md', what: 'deux phrases' })).toEqual({
      missing: [{ key: 'texts/a/10-b.md', of: null, words: 'deux phrases' }],
      runs: [
        [bold, ''],
        ['<w:highlight w:val="yellow"/>', 'à compléter\u00a0: deux phrases'],
        [bold, ''],
      ],
    });
    expect(make('{{todo null "meeting.place" words=what}}', { what: 'two sentences' }, 'en').runs[1]?.[1]).toBe(
      'to be completed: two sentences',
    );
  });
  it('takes nothing that data write for a gap', () => {
    expect(make('{{todo x "meeting.place"}}', { x: '<?gap?>à compléter<?end-gap?>' })).toMatchObject({
      missing: [],
      runs: [[bold, expect.stringContaining('gap')]],
    });
  });
});
