/** What a document needs and the project does not say: words in a character style of their own, that nobody overlooks. */
import { escapeText } from '../ooxml/index.ts';
import { changeStretches, type Stretch } from '../stretches.ts';

/** The style of the template; without it the words are highlighted. */
const STYLE = 'Todo';

// Processing instructions mark places in the rendered text: reading drops those of the template, escaping those of values.
const START = '<?gap?>';
const END = '<?end-gap?>';
const RUN = /<(?<end>\/)?w:r(?: [^<>]*)?>/g;
const GAP = /<\?gap\?>([^<]*)<\?end-gap\?>/g;

export const writeGap = (words: string): string => START + escapeText(words) + END;

/** A gap stands between runs, so that what surrounds it keeps its format. */
export function mendGaps(xml: string, hasStyle: boolean): string {
  if (!xml.includes(START)) return xml;
  const look = hasStyle ? `<w:rStyle w:val="${STYLE}"/>` : '<w:highlight w:val="yellow"/>';
  const text = (words: string) => `<w:t xml:space="preserve">${words}`;
  const mended = ({ whole: run }: Stretch): string => {
    if (!run.includes(START)) return run;
    const format = /^<w:r(?: [^<>]*)?>(<w:rPr>[\s\S]*?<\/w:rPr>)?/.exec(run)?.[1] ?? '';
    return run.replace(
      GAP,
      (_, words: string) => `</w:t></w:r><w:r><w:rPr>${look}</w:rPr>${text(words)}</w:t></w:r><w:r>${format}${text('')}`,
    );
  };
  // A text box stands within a run, with runs of its own.
  return changeStretches(xml, RUN, mended, { nearest: true });
}

/** Whether the template has the style. */
export const hasGapStyle = (styles: string): boolean => styles.includes(`w:styleId="${STYLE}"`);
