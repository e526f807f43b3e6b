const UTF8_BOM = [0xef, 0xbb, 0xbf];
const SNIFF = 4096;
/** Letters, Han, CJK punctuation, digits, space: what a newspaper page is made of. */
const PLAUSIBLE = /[\p{Script=Han}\p{P}\p{N}\s\u0020-\u007e\u3000-\u303f\uff00-\uffef]/u;
/** `\u0007`: control characters other than tab, line ends and form feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/gu;
const BAD_SHARE = 0.3;

export type Decoded = { text: string; encoding: string } | { problem: string };

/**
 * The text of a dump's bytes: UTF-8 (with or without BOM), UTF-16 with BOM, else GB18030.
 * A file that is empty, binary or in no known encoding gives a problem, in Chinese.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = bomEncoding(bytes);
  if (encoding) return decodeAs(bytes, encoding);
  if (looksBinary(bytes))
    return { problem: '不应有二进制内容，应为纯文本（.txt）；若是文字，请用记事本另存为 UTF-8' };
  const utf8 = decodeAs(bytes, 'utf-8');
  return 'text' in utf8 ? utf8 : decodeGuess(bytes);
}

function bomEncoding(bytes: Uint8Array): string | undefined {
  if (UTF8_BOM.every((byte, i) => bytes[i] === byte)) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, SNIFF).includes(0);
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { problem: `有无法按 ${encoding} 解码的字节，应为 UTF-8 或 GB18030 文本` };
  }
}

/** Nearly any bytes decode as GB18030, so the result must also look like a page. */
function decodeGuess(bytes: Uint8Array): Decoded {
  const decoded = decodeAs(bytes, 'gb18030');
  if ('problem' in decoded) return decoded;
  const sample = [...decoded.text.slice(0, SNIFF)];
  const odd = sample.filter((character) => !PLAUSIBLE.test(character)).length;
  const control = decoded.text.slice(0, SNIFF).match(CONTROL)?.length ?? 0;
  if (control > 0 || odd > sample.length * BAD_SHARE)
    return { problem: '无法辨认文字编码，应为 UTF-8 或 GB18030 文本；请用记事本另存为 UTF-8' };
  return decoded;
}
