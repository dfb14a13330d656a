// Whether a window can be opened here. Outside Linux there is always a desktop to ask.

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A display that is named but gone (a closed session, a stopped Xvfb) counts as none. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env, platform = process.platform): boolean {
  if (platform !== 'linux') return true;
  return hasWayland(env) || hasX11(env);
}

function hasWayland({ WAYLAND_DISPLAY, XDG_RUNTIME_DIR }: NodeJS.ProcessEnv): boolean {
  return Boolean(WAYLAND_DISPLAY && existsSync(join(XDG_RUNTIME_DIR ?? '', WAYLAND_DISPLAY)));
}

function hasX11({ DISPLAY }: NodeJS.ProcessEnv): boolean {
  if (!DISPLAY) return false;
  // ":0" and ":0.0" are sockets of this machine; "host:0", as ssh -X sets it, can only be believed.
  const local = /^:(\d+)/.exec(DISPLAY);
  return local ? existsSync(`/tmp/.X11-unix/X${local[1]}`) : true;
}
