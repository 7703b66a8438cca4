/** A desktop without a screen, and on it Orca without a voice: what Orca would say goes into a file. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface Session {
  /** For browsers and for `xdotool`. */
  env: Record<string, string>;
  /** Where the stand-in for the synthesizer writes. */
  log: string;
  stop(): Promise<void>;
}

/** Orca's own: no echo of keys, no reading of a whole page by itself. Either would speak over what is tested. */
const settings = { enableKeyEcho: false, sayAllOnLoad: false };

/** Starts display, buses, window manager and Orca. @throws when one of them does not come up */
export async function startSession(): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'heard-'));
  const log = join(folder, 'speech.jsonl');
  const env = environment(folder);
  const started: ChildProcess[] = [];
  const start = (program: string, args: string[], more: Record<string, string> = {}) => {
    const child = spawn(program, args, { env: { ...env, ...more }, stdio: ['ignore', 'pipe', 'ignore'] });
    started.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of started.reverse()) child.kill();
    await Promise.all(started.map((child) => child.exitCode ?? new Promise((resolve) => child.once('exit', resolve))));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    start('Xvfb', [env['DISPLAY'] ?? '', '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
    env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(
      start('dbus-daemon', ['--session', '--nofork', '--print-address']),
    );
    await until('the display', () => spawnSync('xdotool', ['getdisplaygeometry'], { env }).status === 0);
    // Without a window manager no window is active, and Orca says nothing.
    start('openbox', []);
    start('orca', ['--replace'], { PYTHONPATH: join(import.meta.dirname, 'python'), HEARD_LOG: log });
    await until('Orca', () => existsSync(log));
    await pause(2_000);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, log, stop };
}

/** Home, settings and buses of its own: nothing of the person who runs the tests is read or changed. */
function environment(folder: string): Record<string, string> {
  const data = join(folder, 'data');
  const config = join(folder, 'config');
  mkdirSync(join(data, 'orca'), { recursive: true });
  mkdirSync(join(config, 'glib-2.0/settings'), { recursive: true });
  writeFileSync(
    join(data, 'orca/user-settings.conf'),
    JSON.stringify({
      general: settings,
      profiles: { default: { profile: ['Default', 'default'], ...settings } },
      pronunciations: {},
      keybindings: {},
    }),
  );
  writeFileSync(
    join(config, 'glib-2.0/settings/keyfile'),
    '[org/gnome/desktop/interface]\ntoolkit-accessibility=true\n[org/gnome/desktop/a11y/applications]\nscreen-reader-enabled=true\n',
  );
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: config,
    XDG_DATA_HOME: data,
    XDG_CACHE_HOME: join(folder, 'cache'),
    DISPLAY: `:${1000 + (process.pid % 1000)}`,
    LANG: 'C.UTF-8',
    GSETTINGS_BACKEND: 'keyfile',
    GTK_MODULES: 'gail:atk-bridge',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.stdout?.once('data', (data: Buffer) => resolve(String(data).trim()));
  });

async function until(what: string, done: () => boolean): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    if (done()) return;
    await pause(100);
  }
  throw new Error(`waited twenty seconds for ${what}`);
}
