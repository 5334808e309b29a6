// How a report is shown to the person who reads it.

export interface ReportStyle {
  readonly language: 'fr' | 'en';
  readonly colour: 0 | 1 | 2 | 3;
  readonly width: number;
  /** What is alike is told each by itself. */
  readonly all?: boolean;
}
