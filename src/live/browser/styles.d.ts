// Style sheets, which the bundle lays beside the programme.
declare module '*.css';
