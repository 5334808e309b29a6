// Which commune each outline is of.
import type { Contour, Project } from '../../model/index.ts';
import { folded } from '../../values/index.ts';

/** The name of the commune whose INSEE code, else whose name, one of its properties holds; undefined when none is known. */
export function communeOf({ properties = {} }: Contour, { info }: Pick<Project, 'info'>): string | undefined {
  const said = Object.values(properties).filter((value) => typeof value === 'string' || typeof value === 'number');
  const codes = new Set(said.map(String));
  const names = new Set(said.map((one) => folded(String(one))));
  const communes = info.territory?.communes ?? [];
  return (
    communes.find(({ insee }) => insee !== undefined && codes.has(insee)) ?? communes.find(({ name }) => names.has(folded(name)))
  )?.name;
}
