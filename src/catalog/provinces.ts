/** The 34 province-level divisions, each a tile of the map: abbreviation, name, id, column, row. */
const TILES = [
  ['黑', '黑龙江省', 'heilongjiang', 6, 0],
  ['蒙', '内蒙古自治区', 'neimenggu', 3, 1],
  ['京', '北京市', 'beijing', 4, 1],
  ['辽', '辽宁省', 'liaoning', 5, 1],
  ['吉', '吉林省', 'jilin', 6, 1],
  ['新', '新疆维吾尔自治区', 'xinjiang', 0, 2],
  ['甘', '甘肃省', 'gansu', 1, 2],
  ['宁', '宁夏回族自治区', 'ningxia', 2, 2],
  ['晋', '山西省', 'shanxi', 3, 2],
  ['冀', '河北省', 'hebei', 4, 2],
  ['津', '天津市', 'tianjin', 5, 2],
  ['藏', '西藏自治区', 'xizang', 0, 3],
  ['青', '青海省', 'qinghai', 1, 3],
  ['陕', '陕西省', 'shaanxi', 2, 3],
  ['豫', '河南省', 'henan', 3, 3],
  ['鲁', '山东省', 'shandong', 4, 3],
  ['川', '四川省', 'sichuan', 1, 4],
  ['渝', '重庆市', 'chongqing', 2, 4],
  ['鄂', '湖北省', 'hubei', 3, 4],
  ['皖', '安徽省', 'anhui', 4, 4],
  ['苏', '江苏省', 'jiangsu', 5, 4],
  ['沪', '上海市', 'shanghai', 6, 4],
  ['云', '云南省', 'yunnan', 1, 5],
  ['贵', '贵州省', 'guizhou', 2, 5],
  ['湘', '湖南省', 'hunan', 3, 5],
  ['赣', '江西省', 'jiangxi', 4, 5],
  ['浙', '浙江省', 'zhejiang', 5, 5],
  ['桂', '广西壮族自治区', 'guangxi', 2, 6],
  ['粤', '广东省', 'guangdong', 3, 6],
  ['闽', '福建省', 'fujian', 4, 6],
  ['台', '台湾省', 'taiwan', 5, 6],
  ['琼', '海南省', 'hainan', 2, 7],
  ['澳', '澳门特别行政区', 'aomen', 3, 7],
  ['港', '香港特别行政区', 'xianggang', 4, 7],
] as const;
const SUFFIX = /(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|市)$/u; // 宁夏回族自治区 → 宁夏

/** In the order of the map's tiles, from north to south. */
export const PROVINCES: Province[] = TILES.map(([abbreviation, name, id, column, row]) => ({
  id,
  name,
  short: name.replace(SUFFIX, ''),
  abbreviation,
  column,
  row,
}));

const BY_NAME = new Map(PROVINCES.map((province) => [province.name, province]));

/** By the full name that park files carry: `江苏省`. */
export function provinceByName(name: string | undefined): Province | undefined {
  return BY_NAME.get(name ?? '');
}

export interface Province {
  /** Last segment of its address. */
  id: string;
  /** 内蒙古自治区 */
  name: string;
  /** 内蒙古 */
  short: string;
  /** 蒙 */
  abbreviation: string;
  /** Place on the map of 7 × 8 tiles. */
  column: number;
  row: number;
}
