// The shells that jalon completes for.
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];
export const isShell = (name: string | undefined): name is Shell => shells.some((one) => one === name);
