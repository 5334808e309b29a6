// The comments of a sheet, of before and after 2018: [MS-XLSX] 2.6.203 keeps those of conversations beside the old ones.
import { type Hear, relationsOf } from './relations.ts';
import type { XmlHandlers } from './scan-xml.ts';

/** The parts that hold the comments of a sheet, those of conversations last. */
export function commentParts(sheet: string, hear: Hear): readonly string[] {
  const relations = relationsOf(sheet, hear);
  return ['comments', 'threadedComment'].flatMap((type) => relations.flatMap((one) => (one.type === type ? [one.target] : [])));
}

/** Whose a comment is, which Excel writes before its words, is no part of it. */
export function commentsHeard(take: (address: string, text: string) => void): XmlHandlers {
  const authors: string[] = [];
  let [address, written, author, isHeard, isAuthor] = ['', '', '', false, false];
  return {
    open(name, attribute) {
      if (name === 'author') [isAuthor, written] = [true, ''];
      else if (name === 'comment' || name === 'threadedComment') {
        [address, written] = [attribute('ref') ?? '', ''];
        author = authors[Number(attribute('authorId') ?? -1)] ?? '';
      } else if (name === 't' || (name === 'text' && address !== '')) isHeard = true;
    },
    text(piece) {
      if (isHeard || isAuthor) written += piece;
    },
    close(name) {
      if (name === 'author') {
        authors.push(written);
        isAuthor = false;
      } else if (name === 't' || name === 'text') isHeard = false;
      else if (name === 'comment' || name === 'threadedComment') {
        const start = `${author}:`;
        take(address, author !== '' && written.startsWith(start) ? written.slice(start.length) : written);
        address = '';
      }
    },
  };
}
