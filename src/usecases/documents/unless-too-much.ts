// A document without an end is told, and the others are made.
import { type TemplateProblem, TooMuch } from '../../rendering/index.ts';

/** Null when there was too much, which is then among the faults. */
export async function unlessTooMuch<Made>(
  make: () => Made | Promise<Made>,
  faults: TemplateProblem[],
): Promise<Awaited<Made> | null> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    faults.push(error.problem);
    return null;
  }
}
