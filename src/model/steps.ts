// The five steps of the method, in their order.
export const steps = ['launch', 'diagnostic', 'programme', 'implementation', 'evaluation'] as const;
export type Step = (typeof steps)[number];
