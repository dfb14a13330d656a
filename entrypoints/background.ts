// The background: answers the panel, holds tickets for the page where they are answered, looks after the sites.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { runInPageWorld } from '../utils/insert/run-in-page-world.ts';
import { findPassages } from '../utils/knowledge-base/find-passages.ts';
import { createKnowledgeBaseService } from '../utils/knowledge-base/knowledge-base-service.ts';
import { createKnowledgeBaseStore } from '../utils/knowledge-base/knowledge-base-store.ts';
import { readPackagedFile } from '../utils/knowledge-base/packaged-bundle.ts';
import { createUseMemory } from '../utils/knowledge-base/use-memory.ts';
import { onMessage } from '../utils/messaging.ts';
import { toSenderPage } from '../utils/session/sender-page.ts';
import { dropHeldTicket, findHeldTicket, holdTicket } from '../utils/session/held-tickets.ts';
import { onToolbarClick } from '../utils/sites/on-toolbar-click.ts';
import { usedArticles } from '../utils/storage/used-articles.ts';
import { loadPanel, syncSiteScripts } from '../utils/sites/site-scripts.ts';

export default defineBackground(() => {
  const knowledgeBase = createKnowledgeBaseService(readPackagedFile, createKnowledgeBaseStore());
  onMessage('describeKnowledgeBase', () => knowledgeBase.describe());
  const uses = createUseMemory(knowledgeBase, usedArticles);
  onMessage('rankArticles', async ({ data }) => uses.nudge(await knowledgeBase.rank(data)));
  onMessage('searchArticles', ({ data }) => knowledgeBase.search(data));
  onMessage('readArticle', ({ data }) => knowledgeBase.read(data));
  onMessage('findPassages', ({ data }) => findPassages(knowledgeBase, data));
  onMessage('rememberUse', ({ data }) => uses.remember(data));
  onMessage('forgetUses', () => uses.forget());

  onMessage('loadPanel', ({ sender }) => loadPanel(toSenderPage(sender)));
  onMessage('insertInPageWorld', ({ data, sender }) => runInPageWorld(toSenderPage(sender), data));

  onMessage('holdTicket', ({ data, sender }) => holdTicket(toSenderPage(sender), data, Date.now()));
  onMessage('findHeldTicket', ({ sender }) => findHeldTicket(toSenderPage(sender), Date.now()));
  browser.tabs.onRemoved.addListener((tabId) => void dropHeldTicket(tabId));

  browser.action.onClicked.addListener((tab) => void onToolbarClick(tab));
  browser.permissions.onAdded.addListener(() => void syncSiteScripts());
  browser.permissions.onRemoved.addListener(() => void syncSiteScripts());
  browser.runtime.onInstalled.addListener(() => void syncSiteScripts());
});
