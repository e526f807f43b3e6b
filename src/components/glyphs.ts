import outlines from './glyphs.json' with { type: 'json' };

/** 高新区报道库 */
export const SITE_NAME = '高新区报道库';

/** The characters of the seal, clockwise from the upper right, with the corner where each stands. */
const SEAL = [
  ['高', 49, 5],
  ['新', 49, 50],
  ['报', 6, 5],
  ['库', 6, 50],
] as const;

/** One character as an SVG path, so that it looks the same on every machine. */
export function glyph(character: Glyph, x: number, y: number, scale: number): string {
  return `<path transform="translate(${x} ${y}) scale(${scale})" d="${outlines[character]}"/>`;
}

/** The site's name in a line, 640 × 104, or upright, 100 × 640. */
export function wordmark(upright = false): string {
  return [...SITE_NAME]
    .map((character, n) => glyph(character as Glyph, upright ? 0 : n * 108, upright ? n * 108 : 2, 0.1))
    .join('');
}

/** The four characters of the seal on a field of 100 × 100. */
export function sealGlyphs(): string {
  return SEAL.map(([character, x, y]) => glyph(character, x, y, 0.044)).join('');
}

/** The seal's worn edge. */
export const SEAL_EDGE = 'M5 1 94 0 99 5 100 95 96 99 6 100 1 96 0 6Z';

export type Glyph = keyof typeof outlines;
