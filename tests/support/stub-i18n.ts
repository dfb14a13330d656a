// Gives fakeBrowser the messages of a real locale file: its own `i18n.getMessage` throws.

import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile, type ChromeMessage } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export type LocaleName = 'pt_BR' | 'en' | 'es';

const LOCALES_FOLDER = join(import.meta.dirname, '../../locales');

/** What the browser would be given at build time. */
export async function readLocale(locale: LocaleName): Promise<Record<string, ChromeMessage>> {
  return generateChromeMessages(await parseMessagesFile(join(LOCALES_FOLDER, `${locale}.yml`)));
}

/** Puts the interface into `locale` until it is called again. */
export async function stubI18n(locale: LocaleName): Promise<void> {
  const messages = await readLocale(locale);
  fakeBrowser.i18n.getUILanguage = () => locale.replace('_', '-');
  fakeBrowser.i18n.getMessage = (key: string, substitutions: unknown = []) => {
    const values = [substitutions].flat().map(String);
    const message = messages[key]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, position: string) => values[Number(position) - 1] ?? '');
  };
}
