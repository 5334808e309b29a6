/** Finds elements of a part, whatever stands between. */
import { descendantsOf, type Element } from '../ooxml/index.ts';

/** In the order of the document, the root first. */
export const elementsOf = (root: Element): readonly Element[] => [root, ...descendantsOf(root)];
export const allNamed = (root: Element, ...names: readonly string[]): readonly Element[] =>
  elementsOf(root).filter(({ name }) => names.includes(name));
export const firstNamed = (root: Element, name: string): Element | undefined => elementsOf(root).find((one) => one.name === name);

/** The characters that elements of this name hold. */
export const textIn = (root: Element, name: string): string =>
  allNamed(root, name)
    .flatMap(({ children }) => children)
    .filter((child) => typeof child === 'string')
    .join('');
