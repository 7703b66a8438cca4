/** Drives WebKitGTK over plain W3C WebDriver, where Debian's webkit2gtk-driver and a display are installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import type { Tab } from './tab.ts';

const inPath = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
const driver = inPath('WebKitWebDriver');
const screen = inPath('Xvfb');
const [browser] = process.platform === 'linux' ? globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser') : [];

export const webkitFound = Boolean(driver && screen && browser);

/** The key names of WebDriver. */
const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015' };
const element = 'element-6066-11e4-a52e-4f735466cecf';

export interface WebKit {
  tab(address: string, size: { width: number; height: number }): Promise<Tab>;
  close(): Promise<void>;
}

/** Starts a display and the driver. @throws where they are not installed */
export async function launchWebKit(): Promise<WebKit> {
  if (!driver || !screen || !browser) throw new Error('no WebKit: apt-get install webkit2gtk-driver xvfb');
  const display = `:${90 + (process.pid % 1000)}`;
  const port = await freePort();
  const started: ChildProcess[] = [
    spawn(screen, [display, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: 'ignore' }),
  ];
  await new Promise((resolve) => setTimeout(resolve, 500));
  // Inside a container there is neither a graphics card nor a sandbox to be had.
  const env = {
    ...process.env,
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  const base = `http://127.0.0.1:${port}`;
  await answering(base);
  return {
    tab: (address, size) => openTab(base, browser, address, size),
    close: async () => void started.reverse().forEach((child) => child.kill()),
  };
}

async function openTab(
  base: string,
  binary: string,
  address: string,
  { width, height }: { width: number; height: number },
): Promise<Tab> {
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  const { sessionId } = (await command(base, 'POST', '/session', { capabilities })) as { sessionId: string };
  const send = (method: 'POST' | 'DELETE', path: string, body?: object) =>
    command(base, method, `/session/${sessionId}${path}`, body);
  // A script that the page was leaving while it ran never answers: give it up, so that `until` can ask again.
  await send('POST', '/timeouts', { script: 8_000 });
  await send('POST', '/window/rect', { x: 0, y: 0, width, height });
  return {
    goto: async (path) => void (await send('POST', '/url', { url: new URL(path.replace(/^\//, ''), address).href })),
    run: (inPage, ...args) =>
      send('POST', '/execute/async', {
        script: `const done = arguments[arguments.length - 1]; Promise.resolve((${inPage.toString()})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
        args,
      }).then((answer) => {
        const { value, error } = answer as { value: never; error?: string };
        if (error) throw new Error(error);
        return value;
      }),
    inject: async (source) => void (await send('POST', '/execute/sync', { script: source, args: [] })),
    click: async (selector) => {
      const found = (await send('POST', '/element', { using: 'css selector', value: selector })) as Record<
        string,
        string
      >;
      await send('POST', `/element/${found[element]}/click`, {});
    },
    press: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: keys[key] }));
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async () => void (await send('DELETE', '')),
  };
}

async function command(base: string, method: string, path: string, body: object = {}): Promise<unknown> {
  const signal = AbortSignal.timeout(20_000);
  const response = await fetch(base + path, {
    method,
    signal,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new Error(`${method} ${path}: ${String(error)}`);
  });
  const { value } = (await response.json()) as { value: unknown };
  const problem = value as { error?: string; message?: string } | null;
  if (!response.ok) throw new Error(`${method} ${path}: ${problem?.error} ${problem?.message}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function answering(base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const ready = await fetch(`${base}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}
