import {
  getReplySettingsChange,
  listReplySettingsChanges,
  saveReplySettings,
} from '../../../src/contract/reply-settings-changes';
import { readDocument } from '../rules/read-document';
import * as changes from '../rules/reply-settings-changes';
import * as settings from '../rules/save-reply-settings';
import { addRoute } from './add-route';
import type { BackendApp } from './add-route';

export function addReplySettingsRoutes(app: BackendApp): void {
  addRoute(app, listReplySettingsChanges, ({ rules, query }) =>
    changes.listReplySettingsChanges(rules, query),
  );
  addRoute(app, getReplySettingsChange, async ({ rules, params }) => {
    const { document } = await readDocument(rules.store, 'replySettingsChanges', params.changeId);
    return document;
  });
  addRoute(app, saveReplySettings, ({ rules, body }) =>
    settings.saveReplySettings(rules, body.changes),
  );
}
