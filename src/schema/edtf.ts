import { parse } from 'edtf';

/** Shapes that CONTENT allows: `2024`, `2024-07~`, `2024-21?`, `2024-07-02`, `2023-03/2023-05`, `2024-07-01/..`. */
const POINT = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d{2})?)?[?~%]?`;
const SHAPE = new RegExp(`^(?:${POINT}|(?:${POINT}|\\.\\.)/(?:${POINT}|\\.\\.))$`, 'u');

/** True for an EDTF date (level 1) of the shapes that articles may carry. Source: loc.gov/standards/datetime. */
export function isEdtf(value: string): boolean {
  if (!SHAPE.test(value)) return false;
  try {
    parse(value.replace(/[?~%]/gu, ''), { level: 2 });
    return true;
  } catch {
    return false;
  }
}
