/** Where an address of a template leads. */
import { changeStretches } from '../../stretches.ts';

const SAFE_SCHEME = /^(https?|mailto|tel):/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** What begins an address says where it leads. */
const LONGEST = 4000;

/** Blanks that programs pass over, and separators written in another way. */
const plain = (target: string): string =>
  target
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Z}]/gu, '')
    .replace(/%5c/gi, '\\')
    .replace(/%2f/gi, '/')
    .replaceAll('\\', '/');

/** To the web or to another machine, be it under `file:`; not to a file of this one, nor to a place of the document. */
export function leadsElsewhere(target: string): boolean {
  const address = plain(target);
  if (/^(?!file:)[a-z][a-z\d+.-]+:/i.test(address)) return true;
  const path = address.replace(/^file:/i, '');
  return /^\/\//.test(path) && !/^\/{3}([a-z][:|]|[^/])/i.test(path);
}

/** Written as they are, or as an address writes them. */
const TAGS = /\{\{|%7B%7B|(?<end>\}\}|%7D%7D)/gi;

/** A page of the web, a mailbox, a telephone, or a place beside or within the document. A tag stands for any word. */
export function isSafeTarget(target: string): boolean {
  const address = plain(changeStretches(target.slice(0, LONGEST), TAGS, () => 'x'));
  return SAFE_SCHEME.test(address) || !(SCHEME.test(address) || address.startsWith('//'));
}
