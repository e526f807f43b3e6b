import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { editorSchemas } from '../schema/editor-schemas.ts';

const FOLDER = '.vscode/schemas';
const SETTINGS = '.vscode/settings.json';

mkdirSync(FOLDER, { recursive: true });
const schemas = editorSchemas();
for (const { file, schema } of schemas) writeJson(`${FOLDER}/${file}`, schema);
// Front matter is completed by Astro's extension, which reads the same schema through content.config.ts.
const yaml = schemas.filter(({ matches }) => matches.endsWith('.yaml'));
const wired = Object.fromEntries(yaml.map(({ file, matches }) => [`./${FOLDER}/${file}`, matches]));
writeJson(SETTINGS, { ...JSON.parse(readFileSync(SETTINGS, 'utf8')), 'yaml.schemas': wired });
console.log(`已更新 ${schemas.length} 个结构说明（${FOLDER}）。`);

function writeJson(file: string, data: object): void {
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}
