// What people wrote, in Markdown.
import { visible } from '../wording/visible.ts';

/** What people wrote, as plain text: no mark-up, no mention of a person or an issue, no link. */
export const markdownText = (text: string): string =>
  visible(text)
    // References are looked for in the text that is shown: only an invisible word joiner stops them.
    .replace(/[@~]|[#!$%](?=\d)|:(?=\/\/)|\bwww(?=\.)/g, '$&\u2060')
    .replace(/[&<>|\\`*_[\]{}]/g, (character) => `&#${character.charCodeAt(0)};`);
