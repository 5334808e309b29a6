export function readSchemas(): Record<string, unknown>;
export function generate(): Promise<Record<string, string>>;
export function writeGenerated(): Promise<void>;
