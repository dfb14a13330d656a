// A peer as the background worker of an extension: it answers the messages that ours answers, and loads its saved index
// at the first of them, from JSON in its own package, as its documentation shows.

import type { SearchEngine } from '../search-engine.ts';

/** What of Chromium's API a peer needs. */
declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(
        listen: (message: Message, sender: unknown, respond: (answer: unknown) => void) => boolean,
      ): void;
    };
  };
};

interface Message {
  readonly type: 'rankArticles' | 'searchArticles';
  readonly data: string | { readonly messages: readonly string[] };
}

const LIMIT = 5;

export function servePeer(createEngine: () => SearchEngine): void {
  let opening: Promise<{ engine: SearchEngine; titles: readonly string[] }> | undefined;

  async function open() {
    const [names, titles] = (await Promise.all([readJson('names.json'), readJson('titles.json')])) as [
      readonly string[],
      readonly string[],
    ];
    const files = await Promise.all(
      names.map(
        async (name, at) => [name, await (await fetch(`index-${at}.json`)).text()] satisfies [string, string],
      ),
    );
    const engine = createEngine();
    await engine.load(new Map(files), []);
    return { engine, titles };
  }

  chrome.runtime.onMessage.addListener(({ data }, _sender, respond) => {
    opening ??= open();
    void opening.then(({ engine, titles }) => {
      const text = typeof data === 'string' ? data : data.messages.join('\n');
      const suggestions = engine.search(text, LIMIT).map(({ article }) => ({ title: titles[article] }));
      respond({ res: { suggestions } });
    });
    return true;
  });
}

async function readJson(path: string): Promise<unknown> {
  return (await fetch(path)).json();
}
