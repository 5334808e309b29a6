/** One project under two looks: colours, fonts, axes and logo follow, the words do not change. */
import { describe, expect, it } from 'vitest';
import { shippedTheme, type ThemeFile } from '../../src/model/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { deliverables, prepareDeliverable, viewOf } from '../../src/rendering/index.ts';
import { officeTheme, themed, themedPage } from '../../src/rendering/theming/index.ts';
import { themeOf } from '../../src/values/looks/theme.ts';
import { png } from './png.ts';
import { shippedSource } from './shipped-templates.ts';
import { request } from './view/tiny-project.ts';

const plum: ThemeFile = {
  colours: { accent: '#7a1f3d', text: '1E1E1E', band: 'F7EFE9', axes: ['#2F5D50', '#8A5A00'] },
  fonts: { headings: 'DejaVu Serif', text: 'DejaVu Sans' },
  logo: 'images/logo.png',
};
const shippedColours = [shippedTheme.colours.accent, shippedTheme.colours.band, shippedTheme.colours.text];

async function made(id: string, theme: ThemeFile | null): Promise<(part: string) => string> {
  const kind = deliverables.find((one) => one.id === id);
  if (!kind) throw new Error(id);
  const source = kind.template === undefined ? null : shippedSource(`${kind.template}.fr.${kind.format}`);
  const { problems, make } = prepareDeliverable(kind, source, 'fr', themeOf(theme));
  expect(problems).toEqual([]);
  const view = viewOf({ ...request, project: { ...request.project, theme }, deliverable: id });
  const [file] = await make(view, new Map([['images/logo.png', png(30, 12)]]));
  if (!file) throw new Error(`nothing made of ${id}`);
  const parts = new Map(openArchive(file.bytes).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
  return (part) => parts.get(part) ?? '';
}
const wordsOf = (xml: string): string => [...xml.matchAll(/<(?:w:t|a:t|t)\b[^>]*>([^<]*)/g)].map(([, text]) => text).join('|');

describe('a theme', () => {
  it('says in full what a project says in part', () => {
    const { colours, fonts } = themeOf({ colours: { accent: '#7a1f3d' }, fonts: { text: 'Marianne' } });
    expect(colours).toEqual({ ...shippedTheme.colours, accent: '7A1F3D' });
    expect(fonts).toEqual({ headings: 'Marianne', text: 'Marianne' });
    expect(themeOf(null)).toBe(shippedTheme);
  });

  it('dresses a Word document: theme part, styles, axes, logo', async () => {
    const [plain, dressed] = [await made('programme', null), await made('programme', plum)];
    expect(dressed('word/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="7A1F3D"/></a:accent1>');
    expect(dressed('word/theme/theme1.xml')).toMatch(/<a:majorFont><a:latin typeface="DejaVu Serif"\/>/);
    const styles = dressed('word/styles.xml');
    for (const colour of shippedColours) expect(styles).not.toContain(`"${colour}"`);
    expect(styles).not.toContain('"Arial"');
    expect(styles).toContain('w:fill="F7EFE9"');
    const [before, after] = [plain('word/document.xml'), dressed('word/document.xml')];
    expect(before).toContain(`w:fill="${shippedTheme.colours.axes[0]}"`);
    expect(after).toContain('w:fill="2F5D50"');
    expect(after).not.toContain('_colour');
    // Outside of loops the place of the theme stays, beside the colour that it has there.
    expect([...after.matchAll(/"([^"]*)" w:themeColor="accent6"/g)].map(([, colour]) => colour)).toEqual(['8A5A00']);
    expect(wordsOf(after)).toBe(wordsOf(before));
    expect(before).not.toContain('<pic:pic');
    expect(after).toContain('descr="Logo ');
  });

  it('dresses a deck and a workbook', async () => {
    const deck = await made('launch-slides', plum);
    expect(deck('ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="7A1F3D"/></a:accent1>');
    const book = await made('steering-workbook', plum);
    expect(book('xl/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="7A1F3D"/></a:accent1>');
    expect(book('xl/styles.xml')).toContain('<color theme="4"/>');
    expect(book('xl/styles.xml')).not.toContain(shippedTheme.colours.accent);
    expect(book('xl/styles.xml')).toContain('DejaVu Sans');
  });

  it('gives each axis its colour on slides and in their charts', async () => {
    const deck = await made('steering-deck', plum);
    const slides = Array.from({ length: 40 }, (_, index) => deck(`ppt/slides/slide${index + 1}.xml`)).join('');
    expect(slides).toContain('<a:solidFill><a:srgbClr val="2F5D50"/></a:solidFill>');
    expect(slides).not.toMatch(/accent6|_colour/);
    const { charts } = viewOf({ ...request, project: { ...request.project, theme: plum } });
    expect(charts.budgetByAxis?.colours?.[0]).toBe('2F5D50');
  });

  it('dresses a workbook made from a template: theme part, letters, charts', async () => {
    const [plain, dressed] = [await made('action-register', null), await made('action-register', plum)];
    expect(dressed('xl/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="7A1F3D"/></a:accent1>');
    expect(dressed('xl/styles.xml')).toMatch(/<name val="DejaVu Serif"\/><family val="2"\/><scheme val="major"\/>/);
    expect(dressed('xl/styles.xml')).toMatch(/<name val="DejaVu Sans"\/><family val="2"\/><scheme val="minor"\/>/);
    for (const part of ['xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/charts/chart1.xml']) {
      for (const colour of shippedColours) expect(dressed(part)).not.toContain(colour);
      expect(dressed(part)).not.toContain('Arial');
    }
    expect(dressed('xl/charts/chart1.xml')).toContain('<a:schemeClr val="accent1"/>');
    expect(wordsOf(dressed('xl/worksheets/sheet2.xml'))).toBe(wordsOf(plain('xl/worksheets/sheet2.xml')));
  });

  it('leaves a template as it is when nobody asks for another look', () => {
    const entries = [{ name: 'word/theme/theme1.xml', bytes: new Uint8Array() }];
    expect(themed(entries, officeTheme(shippedTheme))).toBe(entries);
  });

  it('reads what Word writes beside a colour: shades, tints, colours of the system', () => {
    const xml = (text: string) => new TextEncoder().encode(text);
    const written = themed(
      [
        {
          name: 'word/theme/theme1.xml',
          bytes: xml('<a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1></a:clrScheme>'),
        },
        {
          name: 'word/styles.xml',
          bytes: xml(
            '<w:color w:val="000000" w:themeColor="accent1" w:themeShade="80"/><w:shd w:fill="FFFFFF" w:themeFill="accent1" w:themeFillTint="80"/><w:color w:val="ABCDEF"/>',
          ),
        },
      ],
      officeTheme(themeOf(plum)),
    ).map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(written[0]).toContain('<a:dk1><a:srgbClr val="1E1E1E"/></a:dk1>');
    expect(written[1]).toBe(
      '<w:color w:val="3D101F" w:themeColor="accent1" w:themeShade="80"/><w:shd w:fill="BC8F9E" w:themeFill="accent1" w:themeFillTint="80"/><w:color w:val="ABCDEF"/>',
    );
  });
});

describe('a page under a theme', () => {
  const style =
    '<style>:root { --accent: #1b5775; --own: #123456; --text-font: Arial, sans-serif; }</style><p>--accent: red;</p>';
  it('takes the colours and fonts that its style names, and keeps the rest', () => {
    expect(themedPage(style, themeOf(plum))).toBe(
      '<style>:root { --accent: #7A1F3D; --own: #123456; --text-font: "DejaVu Sans", Arial, sans-serif; }</style><p>--accent: red;</p>',
    );
    expect(themedPage(style, shippedTheme)).toBe(style);
  });
  it('cannot be left by the name of a font', () => {
    const fonts = { text: 'A"; } </style><script>' };
    expect(themedPage(style, themeOf({ fonts }))).toContain('--text-font: "A  stylescript", Arial, sans-serif;');
  });
  it('refuses what is no colour', () => {
    expect(() => themeOf({ colours: { accent: 'red' } })).toThrow(RangeError);
  });
});
