// How an attempt ended, in a sentence.

import { i18n } from '#i18n';
import type { FallbackReason, RefusalReason } from '../../utils/insert/insert-outcome.ts';
import type { Status } from './panel-state.ts';

/** @returns the empty string while there is nothing to say. */
export function statusText(status: Status): string {
  switch (status.state) {
    case 'idle':
      return '';
    case 'inserted':
      return i18n.t('status.inserted');
    case 'copied':
      return status.reason === 'asked' ? i18n.t('status.copiedAsked') : copiedInstead(status.reason);
    case 'refused':
      return refused(status.reason);
    case 'failed':
      return failed(status.reason);
  }
}

function copiedInstead(reason: FallbackReason): string {
  switch (reason) {
    case 'no-reply-box':
      return i18n.t('status.copiedNoReplyBox');
    case 'read-only':
      return i18n.t('status.copiedReadOnly');
    case 'not-inserted':
      return i18n.t('status.copiedNotInserted');
    case 'not-exact':
      return i18n.t('status.copiedNotExact');
  }
}

function refused(reason: RefusalReason): string {
  switch (reason) {
    case 'ticket-changed':
      return i18n.t('status.refusedTicketChanged');
    case 'reply-incomplete':
      return i18n.t('status.refusedIncomplete');
    case 'untrusted-event':
      return i18n.t('status.refusedUntrusted');
  }
}

function failed(reason: FallbackReason): string {
  switch (reason) {
    case 'no-reply-box':
      return i18n.t('status.failedNoReplyBox');
    case 'read-only':
      return i18n.t('status.failedReadOnly');
    case 'not-inserted':
      return i18n.t('status.failedNotInserted');
    case 'not-exact':
      return i18n.t('status.failedNotExact');
  }
}
