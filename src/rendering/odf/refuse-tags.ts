/** Tells the tags that stand where an OpenDocument template cannot write them, and those that ask for what it cannot draw. */
import { BAR, CHART } from '../expressions/index.ts';
import {
  descendantsOf,
  type Element,
  isColumnLoop,
  isMark,
  type Mark,
  nodesOf,
  type Report,
  refuseStyles,
} from '../ooxml/index.ts';
import { OWN } from './dialect.ts';

const LINKS = new Set(['text:a', 'draw:a']);
const COLUMNS = 'columns';
/** What is drawn from values. */
const LACKING = new Set([BAR, CHART]);

/** `root`: a part once its tags are cut. Its tables may grow columns, or it is a workbook, whose columns are those of a sheet. */
export function refuseTagsIn(
  root: Element,
  { part, growsColumns }: { readonly part: string; readonly growsColumns: boolean },
  report: Report,
): void {
  for (const element of [root, ...descendantsOf(root)]) {
    const href = element.attributes.find(({ name }) => name === 'xlink:href')?.value ?? [];
    // The tag that would say which file a picture is.
    const mark = LINKS.has(element.name) ? undefined : href.find(isMark);
    if (mark) report({ code: 'template/tag-out-of-reach', ...mark.at, tag: mark.text });
    const words = element.name === OWN.words ? '' : element.children.filter((child) => typeof child === 'string').join('');
    const tag = /\{\{.{0,60}/.exec(words)?.[0];
    if (tag !== undefined) report({ code: 'template/tag-out-of-reach', part, tag });
  }
  refuseStyles(root, report);
  for (const mark of nodesOf(root).filter(isMark)) {
    const name = lackingIn(mark, growsColumns);
    if (name !== undefined) report({ code: 'template/not-in-odf', ...mark.at, tag: mark.text, name });
  }
}

/** What the tag asks for, drawn from values in the Office formats alone. */
function lackingIn(mark: Mark, growsColumns: boolean): string | undefined {
  const { tag } = mark;
  if (isColumnLoop(mark)) return growsColumns ? undefined : COLUMNS;
  if (tag.kind === 'open' && tag.call.helper === COLUMNS) return COLUMNS;
  const helper = tag.kind === 'value' && tag.expression.kind === 'call' ? tag.expression.helper : '';
  return LACKING.has(helper) ? helper : undefined;
}
