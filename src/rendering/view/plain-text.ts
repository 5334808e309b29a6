// Markdown as plain paragraphs: for places where only characters can stand.

const listItem = /^\s*[-*+]\s+/;
const numbered = /^\s*\d+[.)]\s+/;
const heading = /^\s*#{1,6}\s+/;

/** One text a paragraph, heading or list item; lines that only wrap are joined. */
export function paragraphsOf(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n/)
    .flatMap(blocks)
    .map((text) => withoutMarks(text.trim()))
    .filter((text) => text !== '');
}

/** The same, one paragraph a line. */
export const plainText = (markdown: string): string => paragraphsOf(markdown).join('\n');

/** The same for a field that may be absent. */
export const plainTextOf = (markdown: string | undefined): string | null => (markdown === undefined ? null : plainText(markdown));

function blocks(paragraph: string): string[] {
  const texts: string[] = [];
  let open = false;
  for (const line of paragraph.split('\n')) {
    const isHeading = heading.test(line);
    const starts = isHeading || listItem.test(line) || numbered.test(line);
    const text = line.replace(heading, '').replace(listItem, '• ').trim();
    if (open && !starts) texts.push(`${texts.pop() ?? ''} ${text}`);
    else texts.push(text);
    open = !isHeading;
  }
  return texts;
}

/** Emphasis, code, links and references keep their words; a mark beside a space, or inside a word, is an ordinary character. */
function withoutMarks(text: string): string {
  return text
    .replace(/\[\[([^\]]+)\]\]/g, '$1')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '$1')
    .replace(/\*(?=\S)([^*]+?)(?<=\S)\*/g, '$1')
    .replace(/(?<![\p{L}\p{N}_])(_{1,2})(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2');
}
