/** What keeps a command from its work, in words for an editor. */
export interface Problem {
  file: string;
  line?: number;
  column?: number;
  message: string;
}

/** By code of the system. */
const CAUSES: Record<string, string> = {
  EACCES: '没有权限，请改文件或文件夹的权限',
  EPERM: '没有权限，或正被别的程序占用，请改权限或关掉那个程序',
  EBUSY: '正被别的程序占用，请关掉那个程序',
  EROFS: '所在磁盘只能读，请换一处',
  ENOSPC: '磁盘已满，请腾出空间',
  ENOENT: '刚才还在，现在没有了，请重新运行',
  ENOTDIR: '路径当中有一段不是文件夹，请改名或移走',
  ELOOP: '链接绕成了圈，请删去这个链接',
  ENAMETOOLONG: '文件名太长，请改短',
  EISDIR: '应为文件，却是文件夹，请改名或移走',
};

/** What the system refused, where it was about a file; an error that is not the system's is thrown on. */
export function systemProblem(error: unknown): Problem {
  const { code = '', path } = error as NodeJS.ErrnoException;
  if (code === '' || path === undefined) throw error;
  const cause = CAUSES[code] ?? `系统拒绝（${code}）`;
  return { file: path, message: `无法读写：${cause}` };
}

/** `content/ledger/a.yaml:3:9  不应有……` */
export function showProblem({ file, line, column, message }: Problem): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}  ${message}`;
}
