/** Writes a starter as Markdown or as a page. */
import type { Language } from '../../model/index.ts';
import { colon } from '../../values/index.ts';
import { stretchesOf } from '../stretches.ts';
import { escapeHtml } from '../text/escape.ts';
import type { StarterLine } from './outline.ts';

const MORE = { fr: 'Aller au contenu', en: 'Skip to content' };

export function starterMarkdown(lines: readonly StarterLine[], language: Language): string {
  const written = lines.map((line): string => {
    switch (line.kind) {
      case 'heading':
        return `\n${'#'.repeat(line.level)} ${line.words}\n`;
      case 'block':
        return line.tag;
      case 'field':
        return `- ${line.words ? `**${line.words}**${colon[language]}` : ''}${line.tag}`;
      case 'text':
        return `\n**${line.words}**\n\n{{markdown ${line.path}}}\n`;
      case 'chart':
        return `\n{{chart ${line.path}}}\n`;
      default:
        return `\n{{image ${line.path} alt="${line.words}"}}\n`;
    }
  });
  return `${written
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** `base`: a page whose style is taken, or the shared block that holds it. */
export function starterPage(lines: readonly StarterLine[], language: Language, base: string): string {
  const written = lines.map((line): string => {
    switch (line.kind) {
      case 'heading':
        return `<h${line.level}>${escapeHtml(line.words)}</h${line.level}>`;
      case 'block':
        return line.tag;
      case 'field':
        return `<p>${line.words ? `<strong>${escapeHtml(line.words)}</strong>${colon[language]}` : ''}${line.tag}</p>`;
      case 'text':
        return `<p><strong>${escapeHtml(line.words)}</strong></p>\n{{markdown ${line.path}}}`;
      case 'chart':
        return `{{chart ${line.path}}}`;
      default:
        return `<p>{{image ${line.path} alt="${line.words}"}}</p>`;
    }
  });
  return `<!doctype html>
<html lang="{{document.language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{document.title}} – {{project.title}}</title>
${stretchesOf(base, /<(?<end>\/)?style>/g)[0]?.whole ?? /^\{\{> [\w-]+\}\}$/m.exec(base)?.[0] ?? ''}
</head>
<body>
<a class="skip" href="#content">${MORE[language]}</a>
<main id="content">
${written.join('\n')}
</main>
</body>
</html>
`;
}
