/** The policy that a finished page brings along: what it holds itself, and nothing that it would fetch, send or run besides. */
import { createHash } from 'node:crypto';
import { changeStretches, stretchesOf } from '../stretches.ts';
import { htmlTags } from './html-tags.ts';

const STYLE = /<style\b[^>]*(?:>|$)|(?<end><\/style\b)/gi;
const SCRIPT = /<script\b[^>]*(?:>|$)|(?<end><\/script\b)/gi;
const REMARK = /<!--|(?<end>-->)/g;
/** With the encoding, when it says that first; else the root. */
const HEAD = /<head\b[^<>]*>(?:\s*<meta charset=[^<>]*>)?/i;
const ROOT = /^\ufeff?\s*(?:<!doctype\b[^<>]*>)?\s*(?:<html\b[^<>]*>)?/i;

/** As browsers hash it: each line break one line feed (HTML Standard, 13.2.3.5). */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;
const hashesIn = (html: string, marks: RegExp): readonly string[] => [
  ...new Set(stretchesOf(html, marks).map(({ inner }) => hashOf(inner))),
];

const SIGNS: Readonly<Record<string, string>> = { quot: '"', '#39': "'", apos: "'", lt: '<', gt: '>', amp: '&' };
const unescaped = (value: string): string =>
  value.replace(/&(quot|#39|apos|lt|gt|amp);/g, (_, name: string) => SIGNS[name] ?? '');

const FETCHED = /^(?:src|srcset|poster|href)$/;
/** Elements that show what stands beside the page. */
const SHOWS = /^(?:img|source|image|video|input)$/;

/** Content Security Policy, level 3: the sources of each kind of content. */
function policyOf(html: string): string {
  const [styles, scripts] = [hashesIn(html, STYLE), hashesIn(html, SCRIPT)];
  const tags = [...htmlTags(html)].flatMap((tag) => tag ?? []);
  const looks = tags.flatMap(({ attributes }) =>
    attributes.flatMap(([name, value]) => (name === 'style' ? [unescaped(value)] : [])),
  );
  const fetches = (isOne: (name: string) => boolean): boolean =>
    tags.some(
      ({ name, attributes }) =>
        isOne(name) && attributes.some(([key, value]) => FETCHED.test(key) && !/^\s*(?:data:|#)/i.test(value)),
    );
  const style = [
    ...(fetches((name) => name === 'link') ? ["'self'"] : []),
    ...styles,
    ...(looks.length > 0 ? ["'unsafe-hashes'", ...new Set(looks.map(hashOf))] : []),
  ];
  const directives: readonly (readonly [string, readonly string[]])[] = [
    ['default-src', ["'none'"]],
    ['style-src', style],
    ['img-src', ['data:', ...(fetches((name) => SHOWS.test(name) || name === 'link') ? ["'self'"] : [])]],
    ['script-src', scripts],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
  ];
  return directives.flatMap(([name, sources]) => (sources.length === 0 ? [] : [[name, ...sources].join(' ')])).join('; ');
}

/**
 * The same page with its policy at the beginning of its head, whoever wrote its template. The policy names the styles and the script that the
 * page holds by their SHA-256, and allows files beside the page only where it names some.
 */
export function withContentPolicy(html: string): string {
  const bare = changeStretches(html, REMARK, ({ whole }) => ' '.repeat(whole.length));
  const { index, 0: start } = HEAD.exec(bare) ?? ROOT.exec(html) ?? { index: 0, 0: '' };
  const at = index + start.length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  return `${html.slice(0, at)}\n${meta}${html.slice(at)}`;
}
