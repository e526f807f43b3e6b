/** The part of the `edtf` package that is used here. */
declare module 'edtf' {
  export function parse(value: string, options?: { level?: number }): unknown;
}
