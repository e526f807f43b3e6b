// Runs before every npm script, on whatever Node (18 or newer) the machine has: standard library only, plain JavaScript.
// Installs the locked dependencies when the lock file changed. They carry Node 22 itself, which npm then puts first on PATH.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.park-reports';
const OLDEST_NODE = [22, 18];
const shell = process.platform === 'win32';

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const wanted = `${lock} ${process.platform} ${process.arch}\n`;

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) install();
requireNode();

function install() {
  console.log('正在安装依赖（npm ci），首次约需一分钟……');
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', flags, { stdio: 'inherit', shell });
  if (status !== 0) stop('依赖没有装成。请检查网络后重试；若设有 npm 镜像，请确认它可用。');
  writeFileSync(STAMP, wanted);
}

function requireNode() {
  const asked = spawnSync('node', ['-p', 'process.versions.node'], { encoding: 'utf8', shell });
  const [major = 0, minor = 0] = (asked.stdout ?? '').split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `不应用 Node ${major}.${minor} 运行，应为 ${OLDEST_NODE.join('.')} 或更新。请用 npm run 启动，或安装 Node 22：https://nodejs.org/`,
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
