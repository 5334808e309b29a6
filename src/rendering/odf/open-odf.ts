/** Opens an OpenDocument template, whoever made it: its parts, or why it is refused. */
import { type Entry, openArchive } from '../archive/index.ts';
import {
  attributeOf,
  descendantsOf,
  type Element,
  isSafeTarget,
  type Report,
  rootIn,
  textIn,
  unlessRefused,
} from '../ooxml/index.ts';
import { withUsualNames } from './names.ts';
import { CONTENT, listed, META, rootWithoutType, STYLES } from './package.ts';

export const openOdf = (bytes: Uint8Array, report: Report): readonly Entry[] | undefined =>
  unlessRefused(report, () => {
    const entries = openArchive(bytes);
    return refuseActive(entries, report) ? entries : undefined;
  });

const LONGEST = 200;
/** No program names a type in these. */
const PLAIN = new Set([CONTENT, STYLES, META]);
const PROGRAMS = /^(?:.*\/)?(?:Basic|Scripts|Dialogs)\//;
/** Menus and keys of the document's own, which may call a program. */
const CALLS = /vnd\.sun\.star\.script:|macro:|\bscript:|service:|\.uno:OpenUrl/i;
const OBJECTS = new Set(['draw:object-ole', 'draw:plugin', 'draw:applet', 'draw:floating-frame']);
const FETCHING = new Set([
  'office:dde-source',
  'text:dde-connection',
  'text:dde-connection-decl',
  'table:dde-link',
  'table:cell-range-source',
  'table:database-source-sql',
  'table:database-source-table',
  'table:database-source-query',
  'table:source-service',
  'text:database-display',
  'text:database-next',
  'text:database-row-select',
  'form:connection-resource',
  'db:connection-resource',
  'calcext:data-mapping',
  'meta:auto-reload',
]);
const RUNNING = new Set(['text:script', 'text:execute-macro', 'office:script', 'script:event-listener']);
/** What a click on a shape may do: go to another slide, or hide the shape. */
const QUIET = new Set(['none', 'previous-page', 'next-page', 'first-page', 'last-page', 'hide', 'stop', 'show', 'fade-out']);
const LINKS = new Set(['text:a', 'draw:a', 'form:button', 'form:image']);
/** Remembered, never fetched. */
const REMEMBERED = new Set(['meta:template', 'text:bibliography-mark']);

/** Whether the template may be read any further. */
function refuseActive(entries: readonly Entry[], report: Report): boolean {
  const manifest = listed(entries) ?? [];
  const encrypted = manifest.find(({ isEncrypted }) => isEncrypted);
  if (encrypted) {
    report({ code: 'template/not-an-archive', part: encrypted.path, tag: '', name: 'protected' });
    return false;
  }
  const program = entries.find(({ name }) => PROGRAMS.test(name));
  if (program) {
    report({ code: 'template/holds-programs', part: program.name, tag: '', name: 'odf' });
    return false;
  }
  let isReadable = true;
  for (const { name: part, bytes } of entries) {
    if (!/\.(?:xml|rdf)$/i.test(part) || bytes.length === 0) continue;
    const xml = textIn(bytes);
    const root = PLAIN.has(part) ? rootIn(bytes) : rootWithoutType(bytes);
    if (typeof root === 'string') {
      report({ code: root, part, tag: '' });
      isReadable = false;
    } else if (part.startsWith('Configurations')) {
      const call = CALLS.exec(xml)?.[0];
      if (call !== undefined) report({ code: 'template/runs-a-program', part, tag: '', name: call });
    } else refuseElements(withUsualNames(root), part, report);
  }
  return isReadable;
}

function refuseElements(root: Element, part: string, report: Report): void {
  const told = new Set<string>();
  const say = (code: Parameters<Report>[0]['code'], name: string): void => {
    const shown = name.slice(0, LONGEST);
    if (!told.has(`${code} ${shown}`)) report({ code, part, tag: '', name: shown });
    told.add(`${code} ${shown}`);
  };
  for (const element of [root, ...descendantsOf(root)]) {
    const { name } = element;
    const href = attributeOf(element, 'xlink:href') ?? '';
    const action = attributeOf(element, 'presentation:action');
    if (RUNNING.has(name)) say('template/runs-a-program', href || (attributeOf(element, 'script:macro-name') ?? name));
    else if (FETCHING.has(name)) say('template/fetches-from-outside', href || name);
    else if (OBJECTS.has(name)) say('template/holds-object', href || name);
    else if (action !== undefined && !QUIET.has(action)) say('template/runs-a-program', action);
    else if (LINKS.has(name)) {
      if (!isSafeTarget(href)) say('template/unsafe-link', href);
    } else if (href !== '' && !REMEMBERED.has(name) && !isWithin(href)) say('template/fetches-from-outside', href);
    const formula = attributeOf(element, 'table:formula') ?? attributeOf(element, 'text:formula') ?? '';
    const called = activeIn(formula);
    if (called !== null) report({ code: 'template/active-formula', part, tag: formula.slice(0, LONGEST), name: called });
  }
}

/** A part of the file, be it one that is no longer there, or a place of the document: a tag is judged where tags are. A chart shows the document around it. */
const isWithin = (href: string): boolean => href === '..' || href.includes('{{') || !/^[a-z][a-z\d+.-]*:|^[\\/]|\.\./i.test(href);

const ACTIVE =
  /(?:^|[^\w.])(?:COM\.[\w.]*\.)?(WEBSERVICE|DDE|FILTERXML|CALL|REGISTER|EXEC|RTD|SQL\.REQUEST|MACRO|PY|IMAGE)\s*\(/i;
const QUIET_LINK = /^"(?:https?:\/\/|mailto:|tel:|#)/i;

/** What in a formula reaches beyond its file; null when nothing does. */
function activeIn(formula: string): string | null {
  if (formula === '') return null;
  const bare = formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'/g, (text, name?: string) =>
    name === undefined ? (QUIET_LINK.test(text) ? '"#"' : '""') : /^[a-z][a-z\d+.-]+:|[/\\]/i.test(name) ? "'elsewhere'#" : "''",
  );
  const called = (/(?:^|[^\w.])(HYPERLINK)\s*\((?!\s*"#")/i.exec(bare) ?? ACTIVE.exec(bare))?.[1];
  return called?.toUpperCase() ?? /'elsewhere'#/.exec(bare)?.[0] ?? null;
}
