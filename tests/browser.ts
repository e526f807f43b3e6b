import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const FLAGS = ['--disable-quic', '--disable-background-networking'];
const WINDOWS = process.platform === 'win32';
const SYSTEM: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map(
    (name) => `/usr/bin/${name}`,
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((key) => [
    `${process.env[key]}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env[key]}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

export interface Browser {
  /** Absent: Playwright's own. */
  executablePath?: string;
  env: Record<string, string>;
  args: string[];
}

/** A Chromium for the end-to-end tests. `E2E_BROWSER=env|playwright|system|download|npm` allows one way only. */
export async function chooseBrowser(): Promise<Browser> {
  const only = process.env['E2E_BROWSER'];
  for (const [name, find] of Object.entries(WAYS)) {
    const found = !only || only === name ? await find() : undefined;
    if (found) return found;
  }
  throw new Error('找不到 Chromium。请安装 Chrome、Edge 或 Chromium，或用 CHROME_PATH 指明它的位置。');
}

const WAYS: Record<string, () => Browser | undefined | Promise<Browser | undefined>> = {
  env: () => at(process.env['CHROME_PATH']),
  playwright: playwrightsOwn,
  system: () => at(SYSTEM[process.platform]?.find((file) => existsSync(file))),
  download: () => (run('npx', ['playwright', 'install', 'chromium']) ? playwrightsOwn() : undefined),
  npm: fromNpm,
};

function at(executablePath: string | undefined): Browser | undefined {
  return executablePath && existsSync(executablePath) ? { executablePath, ...plain() } : undefined;
}

function playwrightsOwn(): Browser | undefined {
  return existsSync(chromium.executablePath()) ? plain() : undefined;
}

/** Root has no user namespace of its own, so Chromium refuses its sandbox there. */
function plain() {
  return { env: {}, args: process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS };
}

/** A Chromium for bare Linux servers, with its own libraries and fonts: needs nothing but the npm registry. */
async function fromNpm(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = path.resolve('node_modules/.cache/e2e-browser');
  const executablePath = path.join(folder, 'chromium');
  if (!existsSync(executablePath) && !(await unpack(folder))) return undefined;
  const libraries = [path.join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
    .filter(Boolean)
    .join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const args = [...FLAGS, '--no-sandbox', '--no-zygote'];
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, ...fonts }, args };
}

async function unpack(folder: string): Promise<boolean> {
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!run('npm', ['install', '--prefix', folder, ...flags, SPARTICUZ])) return false;
  const entry = createRequire(path.join(folder, 'x.js')).resolve('@sparticuz/chromium');
  const packed: Packed = await import(pathToFileURL(entry).href);
  process.env['TMPDIR'] = folder; // else it unpacks into the common /tmp
  await packed.default.executablePath();
  await packed.inflate(path.join(folder, 'node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
  delete process.env['TMPDIR'];
  return true;
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', shell: WINDOWS }).status === 0;
}

interface Packed {
  default: { executablePath(): Promise<string> };
  inflate(file: string): Promise<string>;
}
