import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chooseBrowser } from './browser.ts';
import { freePort } from './free-port.ts';

/** Pictures of every template of the built site, into `shots/`. `npm run shots -- home park` takes those only. */
const FOLDER = 'shots';
const WIDTHS = [390, 820, 1440];
const SCHEMES = ['light', 'dark'] as const;
/** A page, or a register and the part of an address that its first fitting link has. */
const TEMPLATES: Record<string, string | [register: string, link: string]> = {
  home: '/',
  articles: '/articles/',
  report: ['/', '/articles/20'],
  'photo-news': ['/articles/kind/photo-news/', '/articles/20'],
  facing: ['/', '/articles/20'],
  parks: '/parks/',
  park: ['/', '/parks/'],
  province: '/provinces/jiangsu/',
  'province-empty': '/provinces/aomen/',
  organizations: '/organizations/',
  'organizations-in': ['/organizations/', '/organizations/in/'],
  organization: ['/', '/organizations/'],
  awards: '/awards/',
  award: ['/', '/awards/'],
  brand: ['/', '/brands/'],
  person: ['/', '/people/'],
  pages: '/pages/',
  page: ['/pages/', '/pages/'],
  search: '/search/',
  about: '/about/',
  corrections: '/corrections/',
  data: '/data/',
  quality: '/quality/',
  editors: '/editors/',
  queue: '/editors/queue/',
  missing: '/404.html',
};

const wanted = process.argv.slice(2);
const port = await freePort();
const base = `http://127.0.0.1:${port}`;
const server = spawn(process.execPath, ['src/cli/serve.ts'], { env: { ...process.env, PORT: String(port) } });
const { executablePath, args, env } = await chooseBrowser();
const browser = await chromium.launch({ args, env, ...(executablePath && { executablePath }) });
try {
  await mkdir(FOLDER, { recursive: true });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  for (const name of Object.keys(TEMPLATES)) {
    if (wanted.length === 0 || wanted.includes(name)) await shoot(browser, name);
  }
} finally {
  await browser.close();
  server.kill();
}

async function shoot(browser: Browser, name: string): Promise<void> {
  const address = await addressOf(browser, name);
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, baseURL: base });
      await page.goto(address);
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      await report(page, `${name} ${width} ${colorScheme}`);
      await page.close();
    }
  }
  if (name === 'report') await print(browser, address);
}

async function addressOf(browser: Browser, name: string): Promise<string> {
  const template = TEMPLATES[name] ?? '/';
  if (typeof template === 'string') return template;
  const [register, part] = template;
  const page = await browser.newPage({ baseURL: base });
  await page.goto(register);
  const found = await page
    .locator(`main a[href*="${part}"]:not([href="${part}"], [href*="#"])`)
    .first()
    .getAttribute('href');
  await page.close();
  return `${found}${name === 'facing' ? 'facing/' : ''}`;
}

/** A page that is wider than its window is a defect worth a line. */
async function report(page: Page, label: string): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(excess > 0 ? `✗ ${label}: wider than the window by ${excess} px` : `✓ ${label}`);
}

async function print(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 794, height: 1123 }, baseURL: base });
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${FOLDER}/report-print.png`, fullPage: true });
  await page.close();
}
