// What the tests use of jstat, which brings no types.
declare module 'jstat' {
  const jStat: {
    readonly chisquare: { readonly cdf: (value: number, freedom: number) => number };
    readonly normal: { readonly cdf: (value: number, mean: number, deviation: number) => number };
    readonly studentt: {
      readonly inv: (probability: number, freedom: number) => number;
      readonly cdf: (value: number, freedom: number) => number;
    };
    readonly ztest: (value: number, mean: number, deviation: number, sides: number) => number;
  };
  export default jStat;
}
