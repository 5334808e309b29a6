/** States in documents: words, pictogram and colour; colours that are read in grey and bear white text; charts that take them. */
import { describe, expect, it } from 'vitest';
import { actionStates, shippedTheme } from '../../../src/model/index.ts';
import { viewOf } from '../../../src/rendering/index.ts';
import { preparePowerPoint } from '../../../src/rendering/powerpoint/index.ts';
import { helpersFor } from '../../../src/rendering/project-functions.ts';
import { officeTheme, themedPage } from '../../../src/rendering/theming/index.ts';
import { prepareWord } from '../../../src/rendering/word/index.ts';
import { contrast } from '../../../src/values/looks/colours.ts';
import { clashesOf, themeOf } from '../../../src/values/looks/theme.ts';
import { partOf as partOfDeck, pptx, shape, shownIn } from '../powerpoint/minimal-pptx.ts';
import { docx, partOf } from '../word/minimal-docx.ts';
import { request } from './tiny-project.ts';

const { states } = shippedTheme.colours;
const project = {
  ...request.project,
  actions: [
    { id: 'AC-001', title: 'a', status: 'done' as const, statusReason: 'x', blocker: { cause: 'x' } },
    { id: 'AC-002', title: 'b', status: 'dropped' as const, progress: { value: 100, reason: 'x' } },
    { id: 'AC-003', title: 'c', status: 'paused' as const, statusReason: 'Bail à signer', blocker: { cause: 'Bail' } },
  ],
};
const view = viewOf({ ...request, project });

describe('the colours of states', () => {
  it('bear white text, and are told apart in grey', () => {
    const ratios = actionStates.map((state) => contrast(states[state], 'FFFFFF')).sort((a, b) => a - b);
    expect(ratios[0]).toBeGreaterThanOrEqual(4.5);
    // The ratio of neighbours is that of their greys.
    for (const [at, ratio] of ratios.slice(1).entries()) expect(ratio / (ratios[at] ?? 0)).toBeGreaterThan(1.18);
  });
  it('are changed one by one by a theme, and refused where white text would not be read', () => {
    const theme = themeOf({ colours: { states: { late: '#FFCC00' } } });
    expect(theme.colours.states).toEqual({ ...states, late: 'FFCC00' });
    expect(clashesOf(theme)).toMatchObject([{ key: 'states', index: 'late', wanted: 4.5 }]);
  });
  it('are there for pages by name', () => {
    const style = '<style>:root { --state-late: red; --state-to-come: red; }</style>';
    const theme = themeOf({ colours: { states: { late: '#770000' } } });
    expect(themedPage(style, theme)).toBe(
      `<style>:root { --state-late: #770000; --state-to-come: #${states['to-come']}; }</style>`,
    );
  });
});

describe('the state of an action in documents', () => {
  it('agrees with how many actions are counted', () => {
    const [one, ...others] = project.actions;
    const two = {
      ...project,
      actions: [one, ...others, { id: 'AC-004', title: 'd', status: 'done' as const }] as typeof project.actions,
    };
    const counted = (of: typeof project) =>
      viewOf({ ...request, project: of }).progress.states.map(({ state, count }) => [count, state.label]);
    expect(counted(two)).toEqual([
      [2, 'réalisées'],
      [1, 'bloquée'],
      [1, 'abandonnée'],
    ]);
  });
  it('is said in words, by a pictogram and by a colour', () => {
    expect(view.actions.map(({ state }) => state)).toEqual([
      { code: 'done', label: 'réalisée', pictogram: '●', colour: states.done },
      { code: 'abandoned', label: 'abandonnée', pictogram: '×', colour: states.abandoned },
      { code: 'blocked', label: 'bloquée', pictogram: '■', colour: states.blocked },
    ]);
    expect(view.actions.map(({ stateColour }) => stateColour)).toEqual([states.done, states.abandoned, states.blocked]);
  });
  it('tells what holds an action back until it is done', () => {
    expect(view.actions.map(({ statusReason, blocker }) => [statusReason, blocker !== null])).toEqual([
      [null, false],
      [null, false],
      ['Bail à signer', true],
    ]);
  });
  it('never tells progress of what was dropped', () => {
    expect(view.actions.map(({ progress }) => progress)).toEqual([100, null, null]);
  });
  it('is counted, and drawn in its colour, but for what was dropped, which has no share', () => {
    expect(view.progress.states.map(({ state, count }) => [state.code, count])).toEqual([
      ['done', 1],
      ['blocked', 1],
      ['abandoned', 1],
    ]);
    expect(view.charts.progressByStatus?.colours).toEqual([states.done, states.blocked]);
  });
  it('paints the fifth accent in a loop in Word, and leaves it as it is elsewhere', () => {
    const shaded = (text: string) =>
      `<w:p><w:pPr><w:shd w:val="clear" w:fill="ABCDEF" w:themeFill="accent5"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `${shaded('out')}<w:p><w:r><w:t>{{#each actions}}</w:t></w:r></w:p>${shaded('{{title}}')}<w:p><w:r><w:t>{{/each}}</w:t></w:r></w:p>`;
    const { problems, render } = prepareWord(docx(body), {
      file: 'm.docx',
      helpers: helpersFor('fr'),
      theme: officeTheme(shippedTheme),
    });
    expect(problems).toEqual([]);
    const xml = partOf(render(view), 'word/document.xml');
    expect([...xml.matchAll(/w:fill="(\w+)"/g)].map(([, fill]) => fill)).toEqual([
      'ABCDEF',
      states.done,
      states.abandoned,
      states.blocked,
    ]);
  });
  it('paints the fifth accent in a loop on slides', () => {
    const chip = shape('Puce', ['{{title}}']).replace(
      '<p:spPr/>',
      '<p:spPr><a:solidFill><a:schemeClr val="accent5"/></a:solidFill></p:spPr>',
    );
    const each = [shape('a', ['{{#each actions}}']), chip, shape('b', ['{{/each}}'])];
    const { problems, render } = preparePowerPoint(pptx([{ shapes: each.join('') }]), {
      file: 'm.pptx',
      helpers: helpersFor('fr'),
      theme: officeTheme(shippedTheme),
    });
    expect(problems).toEqual([]);
    const bytes = render(view);
    const slides = shownIn(bytes).map((name) => partOfDeck(bytes, name));
    for (const colour of [states.done, states.abandoned, states.blocked])
      expect(slides.join('')).toContain(`<a:srgbClr val="${colour}"/>`);
    expect(slides.join('')).not.toContain('accent5');
  });
});
