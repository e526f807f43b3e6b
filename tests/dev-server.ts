import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from './free-port.ts';

const TRIES = 2400;
const PAUSE = 25;
/** `const wsToken = "b7Jx…";` */
const TOKEN = /wsToken = "([^"]+)"/u;

/** `npm run dev` in a copy of the project. */
export interface DevServer {
  /** The page at an address; undefined while there is none. */
  textAt(address: string): Promise<string | undefined>;
  /** Asks again and again, for a minute, until there is an answer. */
  eventually<T>(look: () => Promise<T | undefined>): Promise<T>;
  /** Opens a page as a browser does; gives what it has been told since, such as an error to lay over the page. */
  overlays(): Promise<() => Told[]>;
  /** All that it said in the terminal. */
  said(): string;
  stop(): void;
}

/** Starts it on a free port and waits until it shows pages. */
export async function startDev(folder: string): Promise<DevServer> {
  const port = await freePort();
  const command = [path.resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--port', String(port)];
  // In a test runner's environment Astro serves no pages.
  const env = { ...process.env, NODE_ENV: 'development', VITEST: '' };
  const server = spawn(process.execPath, command, { cwd: folder, env });
  let said = '';
  server.stdout.on('data', (chunk) => (said += chunk));
  server.stderr.on('data', (chunk) => (said += chunk));
  const textAt = async (address: string) => {
    const response = await fetch(`http://localhost:${port}${address}`).catch(() => undefined);
    return response?.ok ? response.text() : undefined;
  };
  const eventually = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await look();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    server.kill();
    throw new Error(`Nothing came within a minute. The server said:\n${said}`);
  };
  await eventually(() => textAt('/articles/'));
  const overlays = () => listen(port);
  return { textAt, eventually, overlays, said: () => said, stop: () => server.kill() };
}

async function listen(port: number): Promise<() => Told[]> {
  const client = await (await fetch(`http://localhost:${port}/@vite/client`)).text();
  const token = TOKEN.exec(client)?.[1];
  const told: Told[] = [];
  const socket = new WebSocket(`ws://localhost:${port}/?token=${token}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => told.push(JSON.parse(String(data))));
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  return () => told;
}

interface Told {
  type: string;
  err?: { message: string; frame: string; loc: object };
}
