import { describe, expect, it } from 'vitest';
import { type Chart, shippedDuties, type View } from '../../src/model/index.ts';
import { checkPage } from '../../src/rendering/accessibility/index.ts';
import { checkTemplate, deliverables, viewOf } from '../../src/rendering/index.ts';
import { dutiesOf } from '../../src/steering/index.ts';
import { projectWith } from '../project/project.ts';
import { shippedDeliverable, shippedSource, shippedTemplates } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';

const full = viewOf(request);
const bare = viewOf({
  ...request,
  project: projectWith({ actions: [{ id: 'AC-01', title: 'Ouvrir un accueil' }] }),
  ranking: null,
  plan: null,
  measures: [],
});
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, what = '']) => what);

const pages = shippedTemplates.filter((name) => /^programme\..*\.(?:html|md)$/.test(name));

describe.each(pages)('%s', (file) => {
  const language = file.includes('.fr.') ? 'fr' : 'en';
  const format = file.endsWith('.html') ? 'html' : 'markdown';
  const made = async (view: View): Promise<string> => {
    const kind = deliverables.find(({ template }) => template === file.split('.')[0]);
    const [first] = kind ? await shippedDeliverable(kind, file).make(view) : [];
    if (!first) throw new Error(`${file} gives no document`);
    return new TextDecoder().decode(first.bytes);
  };

  it('names only what the view has, and is for everyone', async () => {
    expect(checkTemplate(shippedSource(file), language)).toEqual([]);
    for (const view of [full, bare]) {
      const text = await made(view);
      expect(text).not.toMatch(/\{\{|undefined|\[object|NaN/);
      expect(checkPage(text, file, format)).toEqual([]);
    }
  });
  it('shows each chart as a drawing, with its figures in a table below', async () => {
    const drawn: readonly (Chart | null)[] = [full.charts.budgetByYear];
    const text = await made(full);
    expect(found(text, /(<figure>)/g)).toHaveLength(drawn.filter((chart) => chart !== null).length);
    for (const after of text.split('</figure>').slice(1)) expect(after).toMatch(/^\s*(<div class="table"[^>]*>\s*<table>|\| )/);
  });
  it('lists the duties with their day, their basis, where and when it was read, and those that are not certain', async () => {
    const { obligations, services } = shippedDuties;
    const duties = dutiesOf({ obligations: obligations.slice(0, 8), services }, request.project, request.today);
    const text = await made(viewOf({ ...request, language, duties }));
    const [day, when, unsure] =
      language === 'fr' ? ['25 mai 2018', 'août 2026', '(de mémoire)'] : ['25 May 2018', 'August 2026', '(from memory)'];
    const line = text.split('\n').find((one) => one.includes(day));
    for (const told of ['2016/679', 'cnil.fr', when]) expect(line).toContain(told);
    expect(line).not.toContain(unsure);
    expect(text).toContain(unsure);
  });
  if (format === 'html')
    it('leads where its links say, closes what it opens, and fetches nothing', async () => {
      const text = await made(full);
      const ids = found(text, /\sid="([^"]+)"/g);
      expect(found(text, /href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(text).not.toMatch(/<(?:script|link|iframe)\b|\ssrc="(?!data:)|url\((?!#)|@import/);
      for (const name of ['table', 'thead', 'tbody', 'tr', 'ul', 'li', 'div', 'nav', 'main', 'p', 'h2', 'h3'])
        expect([name, found(text, new RegExp(`(<${name}\\b)`, 'g')).length]).toEqual([
          name,
          found(text, new RegExp(`(</${name}>)`, 'g')).length,
        ]);
    });
});
