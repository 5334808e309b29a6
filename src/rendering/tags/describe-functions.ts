/** The functions that templates may call: how each is written, what it does, an example. */
import type { Language } from '../../model/index.ts';
import { type Argument, HELPERS } from '../expressions/index.ts';

export interface TemplateFunction {
  readonly name: string;
  /** `money amount [decimals=…]`: what may be left out stands between brackets. */
  readonly signature: string;
  readonly says: string;
  readonly example: string;
  /** What the example prints in the sample of the documentation. */
  readonly gives: string;
}

const written = ({ name, optional, many }: Argument): string => {
  const shown = many ? `${name}…` : name;
  return optional ? `[${shown}]` : shown;
};

export const describeFunctions = (language: Language): readonly TemplateFunction[] =>
  HELPERS.map((helper) => {
    const { name, takes, options = [] } = helper;
    const { says, example } = helper[language];
    const signature = [name, ...takes.map(written), ...options.map((option) => `[${option}=…]`)].join(' ');
    return { name, signature, says, example: example[0], gives: example[1] };
  });
