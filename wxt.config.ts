// What the browsers are told about Balcão. The store build asks for no host; an organisation bakes its own in
// with BALCAO_HOSTS (comma- or space-separated match patterns).

import { defineConfig } from 'wxt';
import { bakedHosts } from './scripts/baked-hosts.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  zip: {
    exclude: ['icon/*.svg'],
    // What the store's reviewers build from: nothing built, nothing that only tests.
    excludeSources: ['public/kb/**', 'coverage/**', 'tests/**', '*.log'],
  },
  vite: () => ({
    build: {
      rolldownOptions: {
        onLog(level, log, print) {
          // FlexSearch asks for import.meta to start workers of its own, which nothing here does.
          if (log.code === 'EMPTY_IMPORT_META' && log.id?.includes('flexsearch')) return;
          print(level, log);
        },
      },
    },
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      const matches = bakedHosts();
      if (matches.length === 0) return;
      manifest.content_scripts = [{ matches, js: ['content-scripts/desk.js'], run_at: 'document_idle' }];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'pt_BR',
    minimum_chrome_version: browser === 'firefox' ? undefined : '137',
    permissions: ['activeTab', 'clipboardWrite', 'scripting', 'storage'],
    host_permissions: bakedHosts(),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_toolbarTitle__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'balcao@balcao.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
