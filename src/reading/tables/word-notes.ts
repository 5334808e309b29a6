// What a Word document says beside its text: comments, notes at the foot of pages and at the end, each by what its text refers to.
import { type Hear, relationsOf } from './relations.ts';

/** What refers to it in the text, and the part that holds it by its type: ECMA-376, part 1, 17.11 and 17.13.4. */
const KINDS: Readonly<Record<string, readonly [part: string, element: string]>> = {
  commentReference: ['comments', 'comment'],
  footnoteReference: ['footnotes', 'footnote'],
  endnoteReference: ['endnotes', 'endnote'],
};

/** The words of the note that an element refers to; undefined when it refers to none. */
export type NoteOf = (element: string, id: string | undefined) => string | undefined;

export function wordNotes(main: string, hear: Hear): NoteOf {
  const relations = relationsOf(main, hear);
  const notes = new Map<string, string>();
  for (const [reference, [type, element]] of Object.entries(KINDS)) {
    const part = relations.find((one) => one.type === type)?.target;
    if (part === undefined) continue;
    let [key, written, isText] = ['', '', false];
    hear(part, {
      open(name, attribute) {
        if (name === element) [key, written] = [`${reference} ${attribute('id')}`, ''];
        else if (name === 't') isText = true;
        else if ((name === 'p' || name === 'br') && written !== '') written += '\n';
      },
      text(said) {
        if (isText) written += said;
      },
      close(name) {
        if (name === 't') isText = false;
        else if (name === element) notes.set(key, written);
      },
    });
  }
  return (element, id) => notes.get(`${element} ${id}`);
}
