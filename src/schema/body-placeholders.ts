/** What a new article's body says until its editor writes: a paragraph, a heading, a caption. */
export const BODY_PLACEHOLDERS = {
  paragraph: '在这里写正文，段落之间空一行。',
  heading: '小标题写在两个井号之后',
  caption: '图为图片说明，写在右尖括号之后。',
} as const;
