/** The door of the engine that Word and PowerPoint templates share. */

export { isSafeTarget } from './active/addresses.ts';
export { checkShapes, checkTags } from './check-tree.ts';
export {
  type CompilerContext,
  compilePart,
  compilePlainPart,
  compilePlainTree,
  compileTree,
  later,
  nestBlocks,
} from './compile-part.ts';
export { withProperties } from './custom-properties.ts';
export { cutTags } from './cut-tags.ts';
export { type Dialect, DRAWN, WRITERS } from './dialect.ts';
export {
  type Dress,
  hasOption,
  isCellTag,
  isDressed,
  type Joined,
  joinCells,
  liftDresses,
  refuseStyles,
  tagOfCell,
  undressed,
  withoutMark,
  writeDress,
} from './dressed.ts';
export { dropIllegal, escapeAttribute, escapeText, shieldSource } from './escape.ts';
export { type Includes, includesOf, NO_BLOCKS } from './includes.ts';
export { hasLaidOut, isAlone, splitAround, standIn } from './laid-out.ts';
export { isColumnLoop } from './lift-blocks.ts';
export { type Links, makeLinks, taggedLinks, unquoteTags, withLinks, writeLink, writeUri } from './links.ts';
export { includedBy, isLonely } from './lonely.ts';
export { openTemplate, unlessRefused } from './open-template.ts';
export { type Package, packageOf } from './package.ts';
export * from './package-parts.ts';
export { pairBlocks } from './pair-blocks.ts';
export { declares, decodeText, parseXml, type XmlFault } from './parse-xml.ts';
export { type Given, type OfficeOptions, type PreparedOffice, prepareOffice, type WriteDocument } from './prepare-office.ts';
export { isDoubt, type Place, type Problem, type Report, type TemplateFault, type TemplateProblem } from './problem.ts';
export { piecesOf, readMarks } from './read-mark.ts';
export { parseAgain, readableRoot, rootIn, textIn } from './read-part.ts';
export { ANY, fieldOf, fieldsOf, isMarkdown, type Shape, TEXT } from './shape.ts';
export { shapeOfSchema } from './shape-of-schema.ts';
export { speaking } from './speaking.ts';
export { bounded, TooMuch } from './too-much.ts';
export * from './tree.ts';
export { type UsualPrefixes, usualNames } from './usual-names.ts';
export { writeSource, XML_HEADER } from './write-source.ts';
