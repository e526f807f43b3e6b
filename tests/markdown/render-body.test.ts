import { describe, expect, test } from 'vitest';
import { type BodyOptions, renderBody } from '../../src/markdown/render-body.ts';

const PLAIN: BodyOptions = { names: [], misprints: [], headings: {}, lines: {}, photo: false };
const ANCHOR = /<a class="pn"[^>]*><\/a>/gu;

describe('newsprint', () => {
  test.each([
    ['20~25℃，湿度30~40%', '20~25℃，湿度30~40%'],
    ['面积<100平方米 &amp; 更多', '面积&#x3C;100平方米 &#x26; 更多'],
    ['<script>alert(1)</script>', '&#x3C;script>alert(1)&#x3C;/script>'],
    ['**建设区。**这一', '<strong>建设区。</strong>这一'],
    ['![图](https://elsewhere.example/x.png)字', '字'],
    ['[坏](javascript:alert(1))', '<a>坏</a>'],
    ['领“885”工作', '领<wbr>“885”<wbr>工作'],
  ])('%s', (markdown, html) => {
    expect(inner(markdown)).toBe(html);
  });
});

test('A paragraph is numbered by a link that says its raw lines', () => {
  expect(render('甲\n\n乙', { lines: { p2: '32–50' } })).toBe(
    '<p id="p1"><a class="pn" href="#p1" aria-label="第1段"></a>甲</p>' +
      '<p id="p2"><a class="pn" href="#p2" aria-label="第2段，原文第32–50行"></a>乙</p>',
  );
});

describe('names', () => {
  const park = { kind: 'park' as const, id: 'a', names: ['清远高新区'], href: '/parks/a/' };
  const committee = {
    kind: 'organization' as const,
    id: 'b',
    names: ['清远高新区党工委', '党工委'],
    href: '/organizations/b/',
  };
  const names = [park, committee];

  test('The longest name wins; only the first mention in a section is linked', () => {
    expect(inner('清远高新区党工委在清远高新区，清远高新区', { names })).toBe(
      '<a class="e e-org" href="/organizations/b/">清远高新区党工委</a>在<a class="e e-park" href="/parks/a/">清远高新区</a>，清远高新区',
    );
  });

  test('Each section begins anew; headings are not linked', () => {
    const html = render('清远高新区\n\n## 清远高新区\n\n清远高新区', { names });
    expect(html.match(/e-park/gu)).toHaveLength(2);
    expect(html).toContain('<h2 id="sec1">清远高新区</h2>');
  });

  test('A link of an editor is left alone', () => {
    expect(inner('[清远高新区网站](https://x.example)', { names })).toBe(
      '<a href="https://x.example">清远高新区网站</a>',
    );
  });

  test('A name inside a suspected misprint is linked, too', () => {
    expect(inner('人选清远高新区名单', { names, misprints: ['人选清远高新区'] })).toBe(
      '<span class="sic">人选<a class="e e-park" href="/parks/a/">清远高新区</a></span>' +
        '<sup class="fn"><a href="#note1" id="sic1" aria-label="校注1" data-n="1"></a></sup>名单',
    );
  });
});

test('A misprint is marked once, where it first stands', () => {
  const html = render('人选，人选\n\n人选', { misprints: ['人选'] });
  expect(html.match(/class="sic"/gu)).toHaveLength(1);
});

describe('run-in heads', () => {
  const tail = '去年以来，高新区围绕主导产业布局创新链，服务企业发展。';

  test('Short sentences of like build that open several paragraphs are set apart', () => {
    const html = render(`当好引才“助推器”。${tail}\n\n打造育才“强磁场”。${tail}`);
    expect(html.match(/<b class="run">/gu)).toHaveLength(2);
  });

  test('A short first sentence alone is a sentence', () => {
    expect(render(`党的工作做实了。${tail}\n\n${tail}`)).not.toContain('run');
  });

  test('Sentences of unlike build are sentences', () => {
    expect(
      render(`组织搭平台,企业拓舞台。${tail}\n\n其实很多上下游企业就在同一个辖区。${tail}`),
    ).not.toContain('run');
  });
});

test('A dateline is set apart', () => {
  expect(inner('本报讯（记者 王明） 近日')).toBe('<span class="dl">本报讯（记者 王明）</span> 近日');
});

test('A quoted paragraph that the text repeats is a pull quote', () => {
  const quote = '“干一行、爱一行、精一行，才对得起身份。”';
  expect(render(`${quote}\n\n他常说：${quote}说完又去忙了。`)).toContain(
    '<blockquote class="pull"><p id="p1">',
  );
  expect(render(`${quote}\n\n他没有说别的。`)).not.toContain('pull');
});

test('Captions that stand together share a frame', () => {
  expect(render('> 图为展厅。\n\n> 王明摄\n\n甲')).toBe(
    '<figure class="caps" aria-label="图注"><div class="pic" aria-hidden="true"></div>' +
      '<figcaption><p id="cap1">图为展厅。</p><p id="cap2" class="credit">王明摄</p></figcaption></figure>' +
      '<p id="p1"><a class="pn" href="#p1" aria-label="第1段"></a>甲</p>',
  );
});

test.each([
  ['图片来源:扬州高新区', true],
  ['摄影：王明', true],
  ['云南省总工会供图', true],
  ['图①:李辉正在焊装元器件。', false],
  ['图为王明拍摄的展厅', false],
])('%s: a credit, %s', (line, isCredit) => {
  expect(render(`> ${line}`).includes('class="credit"')).toBe(isCredit);
});

test('Photo news is the caption of a picture, its credit last', () => {
  expect(render('近日。\n\n> 图片来源：园区', { photo: true })).toBe(
    '<figure class="photo"><div class="frame" aria-hidden="true"></div><figcaption>' +
      '<p id="p1"><a class="pn" href="#p1" aria-label="第1段"></a>近日。</p>' +
      '<p id="cap1" class="credit">图片来源：园区</p></figcaption></figure>',
  );
});

describe('narrow marks', () => {
  const wide = (mark: string, drawn: string) => `<span class="w" data-w="${drawn}"><i>${mark}</i></span>`;

  test.each([
    ['上午,庆祝', `上午${wide(',', '，')}庆祝`],
    ['升级SuperAgent,搭建', `升级SuperAgent${wide(',', '，')}搭建`],
    ['公司(以下简称A)位于', `公司${wide('(', '（')}以下简称A${wide(')', '）')}位于`],
    ['建成1,418台，16:9', '建成1,418台，16:9'],
    ['Hello, world (again)', 'Hello, world (again)'],
  ])('%s', (markdown, html) => {
    expect(inner(markdown)).toBe(html);
  });

  test('What stands beyond a link counts', () => {
    const names = [{ kind: 'park' as const, id: 'a', names: ['清远高新区'], href: '/' }];
    expect(inner('清远高新区,2024年', { names })).toBe(
      `<a class="e e-park" href="/">清远高新区</a>${wide(',', '，')}2024年`,
    );
  });
});

test('Headings are cut where a line may end', () => {
  expect(render('## 党建引领产业', { headings: { sec1: ['党建', '引领', '产业'] } })).toBe(
    '<h2 id="sec1">党建<wbr>引领<wbr>产业</h2>',
  );
});

test('A longer heading directly below another is its deck', () => {
  expect(render('## 引领\n\n## 通过宣讲，引导企业\n\n## 短\n\n甲')).toMatch(
    /<h2 id="sec1">引领<\/h2><p id="sec2" class="deck">通过宣讲，引导企业<\/p><h2 id="sec3">短<\/h2>/u,
  );
});

test('What is seen is what is printed', () => {
  const printed = '本报讯 清远高新区“红色”动能,上升(三成)。'.repeat(3);
  const html = render(printed, {
    names: [{ kind: 'park', id: 'a', names: ['清远高新区'], href: '/' }],
    misprints: ['动能'],
    lines: { p1: '3' },
  });
  expect(html.replace(/<[^>]*>/gu, '')).toBe(printed);
});

function render(markdown: string, options: Partial<BodyOptions> = {}): string {
  return renderBody(markdown, { ...PLAIN, ...options });
}

/** The content of the only paragraph, without its number. */
function inner(markdown: string, options: Partial<BodyOptions> = {}): string {
  return render(markdown, options)
    .replace(ANCHOR, '')
    .replace(/^<p id="p1">|<\/p>$/gu, '');
}
