/** Words on a slide, and the marks of what its format writes beside runs: line breaks, and what is missing. */
import { escapeText, parseXml } from '../ooxml/index.ts';
import { changeStretches, type Stretch } from '../stretches.ts';
import { readLook, runLook, withLook } from './text-look.ts';

// Processing instructions mark places in the rendered text: reading drops those of the template, escaping those of values.
const BREAK = '<?break?>';
const GAP = '<?gap?>';
const END_OF_GAP = '<?end-gap?>';
/** Around a shape that says only what its tags give. */
export const TOLD = '<?told?>';
export const END_OF_TOLD = '<?end-told?>';
const TOLD_MARKS = /<\?told\?>|(?<end><\?end-told\?>)/g;
const WORDS = /<a:t>[^<]*[^<\s]|<a:fld[\s>]/;
const MARK = /<\?(?:break|gap|end-gap)\?>/;

export const writeWords = (text: string): string => escapeText(text.replace(/\r\n?/g, '\n')).replaceAll('\n', BREAK);
/** What is missing, which nobody overlooks. */
export const writeGap = (words: string): string => GAP + escapeText(words) + END_OF_GAP;

const RUN = /<(?<end>\/)?a:r>/g;
const MARKED = /^(<a:rPr(?:\s[^<>]*)?(?:\/>|>[\s\S]*?<\/a:rPr>))?<a:t>([^<]*(?:<\?(?:break|gap|end-gap)\?>[^<]*)+)<\/a:t>$/;
const FRAME = /<(?<end>\/)?p:graphicFrame(?:\s[^<>]*)?>/g;
const EMPTIED_TABLE = /<a:graphicData uri="[^"<>]*\/table">\s*<\/a:graphicData>/;

/**
 * A line break and a gap stand between runs, which keep the format of the one they part; the frame of a table that is gone goes
 * too, and a shape whose tags had nothing to say. Where there are no runs, in a field, only the words are left.
 */
export function mendSlide(xml: string): string {
  const parted = MARK.test(xml)
    ? changeStretches(xml, RUN, partedRun).replaceAll(BREAK, ' ').replaceAll(GAP, '').replaceAll(END_OF_GAP, '')
    : xml;
  const told = changeStretches(parted, TOLD_MARKS, ({ inner }) => (WORDS.test(inner) ? inner : ''));
  if (!told.includes('</a:graphicData>')) return told;
  return changeStretches(told, FRAME, ({ whole }) => (EMPTIED_TABLE.test(whole) ? '' : whole), { nearest: true });
}

function partedRun({ whole, inner }: Stretch): string {
  const [, format = '', text] = MARKED.exec(inner) ?? [];
  return text === undefined ? whole : partRun(format, text);
}

function partRun(format: string, text: string): string {
  let isGap = false;
  return text
    .split(/(<\?[\w-]+\?>)/)
    .map((piece) => {
      if (piece === BREAK) return `<a:br>${format}</a:br>`;
      if (piece === GAP || piece === END_OF_GAP) {
        isGap = piece === GAP;
        return '';
      }
      return piece === '' ? '' : `<a:r>${isGap ? gapLook(format) : format}<a:t>${piece}</a:t></a:r>`;
    })
    .join('');
}

/** Dark on yellow, whatever is behind. */
function gapLook(format: string): string {
  const properties = format === '' ? undefined : parseXml(format);
  return runLook(
    withLook(readLook(typeof properties === 'object' ? properties : undefined), {
      children: {
        'a:solidFill': '<a:solidFill><a:srgbClr val="262626"/></a:solidFill>',
        'a:highlight': '<a:highlight><a:srgbClr val="FFF2A8"/></a:highlight>',
      },
    }),
  );
}
