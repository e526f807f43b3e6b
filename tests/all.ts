import { spawnSync } from 'node:child_process';

/** Every check of the project, cheapest first. `npm test -- unit e2e` runs only those named. */
const STEPS: Record<string, string> = {
  types: 'astro check --minimumFailingSeverity warning',
  lint: 'biome check --error-on-warnings',
  unused: 'knip',
  unit: 'vitest run --project unit',
  content: 'node src/cli/check.ts',
  build: 'astro build',
  html: 'html-validate "dist/**/*.html"',
  site: 'vitest run --project site',
  e2e: 'playwright test',
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(', ')}, expected some of: ${Object.keys(STEPS).join(', ')}`);
  process.exit(2);
}

const names = Object.keys(STEPS).filter((name) => wanted.length === 0 || wanted.includes(name));
const results = names.map(runStep);
const failed = results.filter((result) => !result.passed);
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`);
}
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

function runStep(name: string) {
  const command = STEPS[name] ?? '';
  console.log(`\n── ${name}: ${command}`);
  const start = performance.now();
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  return { name, passed: status === 0, seconds: (performance.now() - start) / 1000 };
}
