// What this agent is called: kept on this computer so that it is typed once.

import { storage } from 'wxt/utils/storage';

export const agentName = storage.defineItem<string>('local:agentName', { fallback: '', version: 1 });
