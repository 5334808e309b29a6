// All pages of a document on one sheet, each with its faults beside it: one file without a script, which calls nothing from elsewhere.
import type { Language } from '../model/index.ts';
import { proofWords } from '../wording/documents/proof.ts';
import { escapeAttribute, escapeText } from '../wording/escape.ts';

export interface ContactSheet {
  readonly language: Language;
  /** The document's path, from its project. */
  readonly document: string;
  readonly template: string;
  readonly pages: readonly ContactPage[];
}

export interface ContactPage {
  /** A PNG; null when there is none. */
  readonly picture: Uint8Array | null;
  readonly faults: readonly string[];
}

const END = [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

/** PNG files one behind the other, as `pdftoppm -png` writes them: each ends with the chunk IEND (RFC 2083, 4.1.4). */
export function picturesIn(bytes: Uint8Array): readonly Uint8Array[] {
  const all = Buffer.from(bytes);
  const pictures: Uint8Array[] = [];
  for (let from = 0; from < all.length; ) {
    const end = all.indexOf(Buffer.from(END), from);
    if (end < 0) break;
    pictures.push(all.subarray(from, end + END.length));
    from = end + END.length;
  }
  return pictures;
}

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 1.5rem; }
  h1 { font-size: 1.25rem; margin: 0; }
  ol { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); list-style: none; padding: 0; }
  h2 { font-size: 1rem; margin: 0 0 .25rem; }
  img { border: 1px solid #767676; height: auto; max-width: 100%; }
  li.faulty img { border: 3px solid #b3261e; }
  ul { margin: .5rem 0 0; padding-left: 1.25rem; }
`;

export function contactSheet({ language, document, template, pages }: ContactSheet): string {
  const words = proofWords[language];
  const shown = ({ picture, faults }: ContactPage, index: number): string => {
    const alt = escapeAttribute(words.picture(index + 1, document));
    const source = picture === null ? '' : Buffer.from(picture).toString('base64');
    return [
      `<li${faults.length > 0 ? ' class="faulty"' : ''}>`,
      `<h2>${escapeText(words.page(index + 1))}</h2>`,
      picture === null ? '' : `<img src="data:image/png;base64,${source}" alt="${alt}">`,
      faults.length === 0 ? '' : `<ul>${faults.map((fault) => `<li>${escapeText(fault)}</li>`).join('')}</ul>`,
      '</li>',
    ].join('');
  };
  const count = pages.reduce((sum, { faults }) => sum + faults.length, 0);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(words.title(document))}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeText(words.title(document))}</h1>
<p>${escapeText(words.summary(pages.length, count, template))}</p>
<ol>
${pages.map(shown).join('\n')}
</ol>
</body>
</html>
`;
}
