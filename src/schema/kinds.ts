/** The five kinds of name. Routes, facets, navigation, exports, `new` and the registers follow this table. */
export const KINDS = {
  park: { label: '园区', plural: 'parks', field: 'parks', colour: 'park', glyph: 'square', unit: '个' },
  organization: {
    label: '机构',
    plural: 'organizations',
    field: 'organizations',
    colour: 'org',
    glyph: 'disc',
    unit: '家',
  },
  award: { label: '荣誉', plural: 'awards', field: 'awards', colour: 'award', glyph: 'star', unit: '项' },
  brand: { label: '品牌', plural: 'brands', field: 'brands', colour: 'brand', glyph: 'brackets', unit: '个' },
  person: { label: '人物', plural: 'people', field: 'people', colour: 'person', glyph: 'bust', unit: '位' },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;

/** In the order in which pages show them. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** `park` of `parks`: the kind whose folder, route and front matter key is `plural`. */
export function kindOfPlural(plural: string): Kind | undefined {
  return KIND_NAMES.find((kind) => KINDS[kind].plural === plural);
}

interface KindRow {
  /** What readers call it. */
  label: string;
  /** Folder in content/, first segment of the address. */
  plural: string;
  /** Key in an article's front matter. */
  field: string;
  /** Colour token: `--color-<colour>`. */
  colour: string;
  /** Shape that goes with the colour, so that no kind is told by colour alone. */
  glyph: string;
  /** Measure word for counts: 39个园区. */
  unit: string;
}
