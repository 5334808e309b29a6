// Days, periods and hours, as files hold them and as people type them.
export * from './days.ts';
export * from './period.ts';
export * from './quarters.ts';
export * from './usual-day.ts';
export * from './usual-period.ts';
export * from './usual-time.ts';
