// The files of a document, one below the other, as their readers will see them.
import { html } from 'hono/html';
import type { Language, PreviewedFile, PreviewedFiles } from '../model/index.ts';
import { previewWords } from '../wording/documents/preview.ts';
import type { Html } from './parts.ts';

/** `id`: of the document, as the frames of its pages are asked for. */
export function filesShown(id: string, { files, notes }: PreviewedFiles, language: Language): Html {
  const words = previewWords[language];
  const shown = (file: PreviewedFile, at: number): Html => {
    const { kind, name } = file;
    if (kind === 'page')
      return html`<iframe src="documents/${encodeURIComponent(id)}/${at}" title="${words.file(name)}" sandbox="allow-scripts"></iframe>`;
    if (kind === 'text') return html`<pre tabindex="0" role="group" aria-label="${words.file(name)}">${file.text}</pre>`;
    return html`<ol class="pages">${file.pages.map(
      (page, index) =>
        html`<li><img src="data:image/png;base64,${Buffer.from(page).toString('base64')}" alt="${words.page(index + 1, file.pages.length, name)}"></li>`,
    )}</ol>`;
  };
  return html`${notes.map((note) => html`<p role="note">${note}</p>`)}
${files.map((file, at) => html`<h4>${file.name}</h4>${shown(file, at)}`)}`;
}
