import { Document, Scalar, type ScalarTag, YAMLSeq } from 'yaml';
import { bmp } from '../plane.ts';

/** Words and Han text that can be read as nothing but text: most of what is written, told at one look. It counts no characters, so those of two units may be in it. */
const PLAIN = bmp(/^(?:(?!(?:null|true|false)$)[a-z][A-Za-z]+|[\u4e00-\u9fff“《（][^\s:#\p{Cc}]*)$/u);
const PLAIN_TEXT: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string' && PLAIN.test(value),
  resolve: (text) => text,
  stringify: ({ value }) => String(value),
};

/** YAML as an editor would write it: a line an entry, dates quoted, line ranges in brackets. Reads back as the same data. */
export function toYaml(data: object): string {
  const document = new Document(data, setNode, {
    aliasDuplicateObjects: false,
    customTags: (tags) => [PLAIN_TEXT, ...tags],
  });
  return document.toString({
    directives: false,
    lineWidth: 0,
    blockQuote: false,
    flowCollectionPadding: false,
  });
}

/** A value as it goes into the document: a date as a quoted node, a range of lines as a bracketed one. */
function setNode(key: unknown, value: unknown): unknown {
  if (key === 'date' && typeof value === 'string') {
    const date = new Scalar(value);
    date.type = Scalar.QUOTE_DOUBLE;
    return date;
  }
  if (!Array.isArray(value) || value.length === 0 || !value.every((item) => typeof item === 'number'))
    return value;
  const range = new YAMLSeq<Scalar>();
  range.items = value.map((item) => new Scalar(item));
  range.flow = true;
  return range;
}
