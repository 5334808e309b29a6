interface Table {
  readonly short?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly type: string;
}
export function makeViews(
  schemas: Record<string, unknown>,
  chapters?: Record<string, unknown>,
): { readonly views: Record<string, Record<string, unknown>>; readonly tables: Record<string, Table> };
