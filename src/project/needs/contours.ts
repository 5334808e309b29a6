// Which commune each outline is of.
import type { Contour } from '../../model/index.ts';
import { folded } from '../../values/index.ts';

interface Commune {
  readonly name: string;
  readonly insee?: string;
}

/** The name of that of the communes whose INSEE code, else whose name, one of its properties holds; undefined when it is of none. */
export function communeOf({ properties = {} }: Contour, communes: readonly Commune[]): string | undefined {
  const said = Object.values(properties).filter((value) => typeof value === 'string' || typeof value === 'number');
  const codes = new Set(said.map(String));
  const names = new Set(said.map((one) => folded(String(one))));
  return (
    communes.find(({ insee }) => insee !== undefined && codes.has(insee)) ?? communes.find(({ name }) => names.has(folded(name)))
  )?.name;
}
