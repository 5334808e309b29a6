// Whether an action is still before its people.
import type { Action } from '../model/index.ts';

export const isRunning = ({ status }: Action): boolean => status !== 'done' && status !== 'dropped';
