// The pages that people read, as the tests see them: the face of the project, and everything under docs/.
import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from './readme-table.ts';
import { home } from './sources.ts';

export interface Page {
  /** From the package's root. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

const below = (folder: string): string[] =>
  readdirSync(home + folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

/** In the order in which they are read, so that what fails first is what people see first. */
export const pages: readonly Page[] = [
  'README.md',
  'LISEZMOI.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...below('docs')
    .filter((path) => path.endsWith('.md'))
    .sort(),
].map((path) => ({
  path,
  language: /^(?:LISEZMOI|CHANGELOG|docs\/fr\/)/.test(path) ? 'fr' : 'en',
  text: readFileSync(home + path, 'utf8'),
}));

export interface Block {
  /** Its page and its line. */
  readonly of: string;
  readonly language: Language;
  readonly kind: string;
  readonly text: string;
}

export const blocks: readonly Block[] = pages.flatMap(({ path, language, text: page }) =>
  [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: kind = '', 2: text = '' }) => ({
    of: `${path}:${page.slice(0, index).split('\n').length}`,
    language,
    kind,
    text,
  })),
);

/** Without blocks of code, nor what is made or measured. */
export const proseOf = (text: string): string =>
  text
    .replace(/^```[\s\S]*?^```$/gm, '')
    .replace(/<!-- (made|bench): [\s\S]*?<!-- \/\1 -->/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** Those that lead to a file of the house. */
export const links = pages.flatMap(({ path, text }) =>
  [...withoutCode(text).matchAll(/(?:\]\(|(?:src|href)=")(?!https?:|mailto:)([^)"\s]+)(?:\)|")/g)].map(([, target = '']) => ({
    path,
    target,
  })),
);
