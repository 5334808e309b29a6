// The six states of an action, from the first to the last as they are told.
export const actionStates = ['to-come', 'in-progress', 'done', 'late', 'blocked', 'abandoned'] as const;
export type ActionState = (typeof actionStates)[number];
