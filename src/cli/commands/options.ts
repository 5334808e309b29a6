// What every command takes.
import type { Language, World } from '../../model/index.ts';
import { discreet, jsonText } from '../../reporting/index.ts';

export interface CommonOptions {
  readonly json?: boolean;
  /** YYYY-MM-DD */
  readonly today?: string;
  readonly lang?: Language;
}

/** Prints a noun as JSON, with the version of its shape. */
export function printJson(world: World, kind: string, value: unknown): void {
  const told = world.mask === undefined ? value : discreet(value, world.mask);
  world.out(jsonText({ jalon: 1, kind, [kind]: told }), true);
}
